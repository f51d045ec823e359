import { createHash } from 'node:crypto';
import { fail } from '../CommandError.ts';
import { getField, isArray, isArrayIndex, isDocument, type BsonDocument } from '../bson/bsonType.ts';
import { KeyWriter } from '../bson/indexKey.ts';
import { compileFilter, fieldsOf } from '../query/compileFilter.ts';
import { parseFilter } from '../query/parseFilter.ts';
import type { SortSpecification } from '../query/sort.ts';
import type { CollectionDefinition, IndexDefinition } from './Catalog.ts';

/** LMDB keys end at 1978 bytes; a longer one is cut here and made distinct by a hash. */
export const longestExactKey = 1780;
const separator = Buffer.of(0x05);

/** The bytes of an index id and all its values, as an entry begins. */
export const closedKey = (values: Buffer): Buffer => Buffer.concat([values, separator]);

export interface IndexEntry {
  /** index id + values + separator: equal for equal values, the beginning of the LMDB key. */
  readonly prefix: Buffer;
  readonly values: readonly unknown[];
}

/** The entries one document has in one index; none when the index is sparse or partial and leaves it out. */
export function indexEntries(index: IndexDefinition, document: BsonDocument): readonly IndexEntry[] {
  if (!partialFilterOf(index)(document)) return [];
  const { rows, isMultikey, hasField } = keyValues(document, index.key);
  if (index.sparse && !hasField) return [];
  if (isMultikey && !index.multikey) index.multikey = index.isUnsaved = true;
  const entries = new Map<string, IndexEntry>();
  for (const values of rows) {
    const whole = keyOf(index, values);
    const isCut = whole.length > longestExactKey;
    if (isCut && !index.truncated) index.truncated = index.isUnsaved = true;
    const hash = isCut ? [createHash('sha256').update(whole).digest()] : [];
    const prefix = Buffer.concat([whole.subarray(0, longestExactKey), ...hash, separator]);
    entries.set(rows.length === 1 ? '' : prefix.toString('latin1'), { prefix, values });
  }
  return [...entries.values()];
}

function keyOf(index: IndexDefinition, values: readonly unknown[]): Buffer {
  const writer = new KeyWriter();
  writer.uint32(index.id);
  for (const [i, { direction }] of index.key.entries()) {
    const start = writer.length;
    writer.value(values[i]);
    if (direction === -1) writer.invertFrom(start);
  }
  return writer.finish();
}

const partialFilters = new WeakMap<object, (document: unknown) => boolean>();

function partialFilterOf({ partialFilter }: IndexDefinition): (document: unknown) => boolean {
  if (partialFilter === undefined) return () => true;
  const filter = partialFilters.get(partialFilter) ?? compileFilter(parseFilter(partialFilter));
  partialFilters.set(partialFilter, filter);
  return filter;
}

const indexedFields = new WeakMap<CollectionDefinition, ReadonlySet<string>>();

/** The top-level fields that the indexes of a collection read: all that has to be decoded of a new document. */
export function fieldsIndexed(collection: CollectionDefinition): ReadonlySet<string> {
  const known = indexedFields.get(collection);
  if (known !== undefined) return known;
  const keys = collection.indexes.flatMap(({ key }) => key.map(({ path }) => path.split('.', 1)[0] ?? ''));
  const filters = collection.indexes.flatMap(({ partialFilter = {} }) => [
    ...(fieldsOf(parseFilter(partialFilter)) ?? []),
  ]);
  const fields = new Set([...keys, ...filters]);
  indexedFields.set(collection, fields);
  return fields;
}

interface KeyValues {
  /** One row of values per entry. undefined stands for an empty array, null also for a missing field. */
  readonly rows: readonly (readonly unknown[])[];
  readonly isMultikey: boolean;
  /** Whether the document has any of the fields: a sparse index leaves it out otherwise. */
  readonly hasField: boolean;
}

interface FieldState {
  readonly value: unknown;
  readonly rest: readonly string[];
  /** An array reached as an element is a value; it is not spread again. */
  readonly isFinal: boolean;
}

/** The values under which an index lists a document: one row, or one per element when a path meets an array. */
function keyValues(document: BsonDocument, key: SortSpecification): KeyValues {
  const plain = key.map(({ path }) => (path.includes('.') ? undefined : getField(document, path)));
  // Most fields are named at the top and hold one value.
  if (plain.every((value) => value !== undefined && !isArray(value)))
    return { rows: [plain], isMultikey: false, hasField: true };
  const rows: (readonly unknown[])[] = [];
  let isMultikey = false;
  let hasField = false;
  spread(key.map(({ path }) => ({ value: document, rest: path.split('.'), isFinal: false })));
  return { rows, isMultikey, hasField };

  function spread(given: readonly FieldState[]): void {
    const states = given.map(descend);
    const arrays = new Set(states.flatMap(({ value, isFinal }) => (isArray(value) && !isFinal ? [value] : [])));
    if (arrays.size > 1) fail('CannotIndexParallelArrays', 'cannot index parallel arrays');
    const [array] = arrays;
    if (array === undefined) {
      hasField ||= states.some(({ value }) => value !== undefined);
      rows.push(states.map(({ value }) => (value === emptyArray ? undefined : (value ?? null))));
      return;
    }
    isMultikey = true;
    const each = (change: (state: FieldState) => FieldState): FieldState[] =>
      states.map((state) => (state.value === array ? change(state) : state));
    if (array.length === 0)
      spread(each(({ rest }) => ({ value: rest.length === 0 ? emptyArray : undefined, rest: [], isFinal: true })));
    for (const element of array) spread(each((state) => entered(state, element)));
  }
}

const emptyArray: unique symbol = Symbol('empty array');

function descend(state: FieldState): FieldState {
  let { value, rest } = state;
  if (state.isFinal) return state;
  for (let part = rest[0]; part !== undefined; part = rest[0]) {
    if (isArray(value)) {
      if (!isArrayIndex(part) || Number(part) >= value.length) break;
      value = value[Number(part)];
    } else value = isDocument(value) ? getField(value, part) : undefined;
    rest = value === undefined ? [] : rest.slice(1);
  }
  return { value, rest, isFinal: !isArray(value) };
}

function entered({ rest }: FieldState, element: unknown): FieldState {
  if (rest.length === 0) return { value: element ?? null, rest, isFinal: true };
  return isDocument(element) ? { value: element, rest, isFinal: false } : { value: undefined, rest: [], isFinal: true };
}
