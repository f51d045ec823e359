import { Double, Int32 } from 'bson';
import { fail, unsupported } from '../CommandError.ts';
import { isArray, isDocument, isNullish, isNumber, isText, setField, type BsonDocument } from '../bson/bsonType.ts';
import { parseCollation } from '../bson/collation.ts';
import { compareValues } from '../bson/compareValues.ts';
import { toDouble } from '../bson/numbers.ts';
import { fieldsOf } from '../query/compileFilter.ts';
import { parseFilter } from '../query/parseFilter.ts';
import type { SortSpecification } from '../query/sort.ts';
import type { CollectionDefinition, IndexDefinition, NewIndex } from '../storage/Catalog.ts';
import { buildIndexes, dropIndexes as removeIndexes } from '../storage/writeRecord.ts';
import type { CommandContext } from './CommandContext.ts';
import { listSource } from './listSource.ts';

export function createIndexes(context: CommandContext): Promise<BsonDocument> {
  const specifications = context.body['indexes'];
  if (!isArray(specifications) || specifications.length === 0 || !specifications.every(isDocument))
    return fail('BadValue', 'Must specify at least one index to create');
  const wanted = specifications.map(parseIndex);
  return context.write(() => {
    const createdCollectionAutomatically = context.collection() === undefined;
    const collection = context.createIfMissing();
    const missing: NewIndex[] = [];
    for (const index of wanted) if (!isPresent([...collection.indexes, ...missing], index)) missing.push(index);
    const changed = buildIndexes(context.server.storage, collection, missing);
    return {
      numIndexesBefore: new Int32(collection.indexes.length),
      numIndexesAfter: new Int32(changed.indexes.length),
      createdCollectionAutomatically,
      ...(missing.length === 0 ? { note: 'all indexes already exist' } : {}),
    };
  });
}

export function listIndexes(context: CommandContext): Buffer {
  const { indexes } = context.collection() ?? fail('NamespaceNotFound', `ns does not exist: ${context.namespace}`);
  return context.startCursor(
    listSource(indexes.map(describeIndex)),
    toDouble(context.document('cursor')['batchSize'] ?? Infinity),
  );
}

export function dropIndexes(context: CommandContext): Promise<BsonDocument> {
  return context.write(() => {
    const collection = context.collection() ?? fail('NamespaceNotFound', `ns not found ${context.namespace}`);
    removeIndexes(context.server.storage, collection, chosen(collection, context.body['index']));
    return { nIndexesWas: new Int32(collection.indexes.length) };
  });
}

function chosen({ indexes }: CollectionDefinition, which: unknown): IndexDefinition[] {
  if (which === '*') return indexes.slice(1);
  const found = (isArray(which) ? which : [which]).map((one) => {
    const index = indexes.find((candidate) =>
      isDocument(one) ? compareValues(indexKey(candidate), one) === 0 : candidate.name === one,
    );
    return index ?? fail('IndexNotFound', `index not found with name [${String(one)}]`);
  });
  return found.some(({ name }) => name === '_id_') ? fail('InvalidOptions', 'cannot drop _id index') : found;
}

export function indexKey({ key }: Pick<IndexDefinition, 'key'>): BsonDocument {
  const document: BsonDocument = {};
  for (const { path, direction } of key) setField(document, path, new Int32(direction));
  return document;
}

/** An index as listIndexes shows it. */
export function describeIndex(index: IndexDefinition): BsonDocument {
  const { name, unique, sparse, hidden, partialFilter, expireAfterSeconds: seconds } = index;
  return {
    v: new Int32(2),
    key: indexKey(index),
    name,
    ...(unique && name !== '_id_' ? { unique } : {}),
    ...(sparse ? { sparse } : {}),
    ...(hidden ? { hidden } : {}),
    ...(partialFilter === undefined ? {} : { partialFilterExpression: partialFilter }),
    ...(seconds === undefined
      ? {}
      : { expireAfterSeconds: Number.isInteger(seconds) ? new Int32(seconds) : new Double(seconds) }),
  };
}

/** The same index again is fine; the same name or key with something else is a conflict. */
function isPresent(indexes: readonly NewIndex[], wanted: NewIndex): boolean {
  const sameKey = (index: Pick<NewIndex, 'key'>): boolean => compareValues(indexKey(index), indexKey(wanted)) === 0;
  const sameFilter = (index: NewIndex): boolean => compareValues(index.partialFilter, wanted.partialFilter) === 0;
  if (sameKey({ key: [{ path: '_id', direction: 1 }] })) return true;
  const sameName = indexes.find(({ name }) => name === wanted.name);
  if (sameName !== undefined) {
    const { unique, sparse, expireAfterSeconds } = wanted;
    const isSame =
      sameName.unique === unique && sameName.sparse === sparse && sameName.expireAfterSeconds === expireAfterSeconds;
    if (sameKey(sameName) && sameFilter(sameName) && isSame) return true;
    fail(
      'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index but a different specification: ${wanted.name}`,
    );
  }
  const other = indexes.find((index) => sameKey(index) && sameFilter(index));
  return (
    other !== undefined && fail('IndexOptionsConflict', `Index already exists with a different name: ${other.name}`)
  );
}

const indexFields =
  'key name unique sparse hidden partialFilterExpression expireAfterSeconds background collation v ns'.split(' ');

/** Reads one index specification of createIndexes. */
function parseIndex(specification: BsonDocument): NewIndex {
  const { name, partialFilterExpression: partialFilter, expireAfterSeconds } = specification;
  const unknown = Object.keys(specification).find((field) => !indexFields.includes(field));
  if (unknown !== undefined)
    fail('InvalidIndexSpecificationOption', `The field '${unknown}' is not valid for an index specification.`);
  if (!isText(name) || name === '')
    return fail('FailedToParse', "The 'name' field is a required property of an index specification");
  if (parseCollation(specification['collation']) !== undefined) unsupported('an index with a collation');
  const key = parseKey(specification['key']);
  if (partialFilter !== undefined && !isDocument(partialFilter))
    return fail('TypeMismatch', "'partialFilterExpression' must be an object");
  if (fieldsOf(parseFilter(partialFilter ?? {})) === undefined)
    fail('CannotCreateIndex', 'Expression not supported in partial index: $expr');
  const [unique, sparse, hidden] = ['unique', 'sparse', 'hidden'].map((flag) => isSet(specification, flag)) as [
    boolean,
    boolean,
    boolean,
  ];
  if (sparse && partialFilter !== undefined)
    fail('CannotCreateIndex', 'cannot mix "partialFilterExpression" and "sparse" options');
  const expiry = expireAfterSeconds === undefined ? {} : { expireAfterSeconds: parseExpiry(expireAfterSeconds, key) };
  return { name, key, unique, sparse, hidden, ...(partialFilter === undefined ? {} : { partialFilter }), ...expiry };
}

function parseKey(key: unknown): SortSpecification {
  if (!isDocument(key) || Object.keys(key).length === 0)
    return fail('CannotCreateIndex', 'Index keys cannot be empty.');
  return Object.entries(key).map(([path, order]) => {
    if (isText(order)) unsupported(`a ${order} index`);
    if (path.includes('$**')) unsupported('a wildcard index');
    if (path.split('.').some((part) => part === '' || part.startsWith('$')))
      fail('CannotCreateIndex', `Index key contains an illegal field name: '${path}'`);
    const number = toDouble(order);
    if (number === 0 || Number.isNaN(number))
      fail('CannotCreateIndex', 'Values in the index key pattern must be non-zero numbers');
    return { path, direction: number < 0 ? -1 : 1 };
  });
}

function parseExpiry(value: unknown, key: SortSpecification): number {
  const seconds = toDouble(value);
  if (!(seconds >= 0 && seconds <= 2147483647))
    fail('CannotCreateIndex', 'expireAfterSeconds must be a number between 0 and 2147483647');
  if (key.length !== 1 || key[0]?.path === '_id')
    fail('CannotCreateIndex', 'TTL indexes are single-field indexes, not on _id');
  return seconds;
}

function isSet(specification: BsonDocument, name: string): boolean {
  const value = specification[name];
  if (isNullish(value) || typeof value === 'boolean') return value === true;
  return isNumber(value)
    ? toDouble(value) !== 0
    : fail('TypeMismatch', `The field '${name}' is not convertible to bool`);
}
