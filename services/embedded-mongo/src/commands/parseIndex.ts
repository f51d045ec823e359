import type { BsonDocument } from '../bson/BsonDocument.ts';
import { toDouble } from '../bson/exactNumber.ts';
import { isNumber } from '../bson/numericType.ts';
import { isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import { unsupported } from '../errors/unsupported.ts';
import { parseFilter } from '../query/parseFilter.ts';
import type { SortSpecification } from '../query/parseSort.ts';
import type { NewIndex } from '../storage/Catalog.ts';
import { assertStatementFields } from './assertKnownFields.ts';

const fields = [
  'key',
  'name',
  'unique',
  'sparse',
  'hidden',
  'partialFilterExpression',
  'expireAfterSeconds',
  'background',
  'collation',
  'v',
  'ns',
];

/** Reads one index specification of createIndexes. */
export function parseIndex(specification: BsonDocument): NewIndex {
  assertStatementFields('createIndexes.indexes', specification, fields);
  const key = parseKey(specification['key']);
  const name = specification['name'];
  if (typeof name !== 'string' || name === '')
    throw new CommandError('FailedToParse', "The 'name' field is a required property of an index specification");
  const partialFilter = parsePartialFilter(specification['partialFilterExpression']);
  const sparse = isSet(specification, 'sparse');
  if (sparse && partialFilter !== undefined)
    throw new CommandError('CannotCreateIndex', 'cannot mix "partialFilterExpression" and "sparse" options');
  return {
    name,
    key,
    unique: isSet(specification, 'unique'),
    sparse,
    hidden: isSet(specification, 'hidden'),
    partialFilter,
    expireAfterSeconds: parseExpiry(specification['expireAfterSeconds'], key),
  };
}

function parseKey(key: unknown): SortSpecification {
  if (!isDocument(key) || Object.keys(key).length === 0)
    throw new CommandError('CannotCreateIndex', 'Index keys cannot be empty.');
  return Object.entries(key).map(([path, order]) => {
    if (typeof order === 'string') throw unsupported(`a ${order} index`);
    if (path.split('.').some((part) => part === '' || part.startsWith('$')))
      throw path.includes('$**')
        ? unsupported('a wildcard index')
        : new CommandError('CannotCreateIndex', `Index key contains an illegal field name: '${path}'`);
    const number = toDouble(order);
    if (!isNumber(order) || number === 0 || Number.isNaN(number))
      throw new CommandError('CannotCreateIndex', 'Values in the index key pattern must be non-zero numbers');
    return { path, direction: number < 0 ? -1 : 1 };
  });
}

function parsePartialFilter(filter: unknown): BsonDocument | undefined {
  if (filter === undefined) return undefined;
  if (!isDocument(filter)) throw new CommandError('TypeMismatch', "'partialFilterExpression' must be an object");
  parseFilter(filter);
  return filter;
}

function parseExpiry(value: unknown, key: SortSpecification): number | undefined {
  if (value === undefined) return undefined;
  const seconds = toDouble(value);
  if (!isNumber(value) || !(seconds >= 0 && seconds <= 2147483647))
    throw new CommandError('CannotCreateIndex', 'expireAfterSeconds must be a number between 0 and 2147483647');
  if (key.length !== 1 || key[0]?.path === '_id')
    throw new CommandError(
      'CannotCreateIndex',
      'TTL indexes are single-field indexes, compound indexes do not support TTL',
    );
  return seconds;
}

function isSet(specification: BsonDocument, name: string): boolean {
  const value = specification[name];
  if (value === undefined || typeof value === 'boolean') return value === true;
  if (isNumber(value)) return toDouble(value) !== 0;
  throw new CommandError('TypeMismatch', `The field '${name}' must be a bool`);
}
