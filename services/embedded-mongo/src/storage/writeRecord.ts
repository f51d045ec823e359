import { EJSON, Int32 } from 'bson';
import { fail } from '../CommandError.ts';
import { setField, type BsonDocument } from '../bson/bsonType.ts';
import { namespaceOf, type CollectionDefinition, type IndexDefinition, type NewIndex } from './Catalog.ts';
import { describeUpdate } from './ChangeLog.ts';
import { indexEntries, type IndexEntry } from './indexEntries.ts';
import { afterPrefix, prefixOf, prefixRange, recordIdOf, withRecordId, type KeyInterval } from './keys.ts';
import type { BinaryDatabase, Storage } from './Storage.ts';
import { decodeDocument } from '../bson/codec.ts';

export interface RecordWrite {
  readonly recordId: number;
  readonly before?: BsonDocument | undefined;
  /** Of a new document only the indexed fields are decoded. */
  readonly after?: { readonly document: BsonDocument; readonly bytes: Buffer } | undefined;
  /** Whether the document was replaced as a whole; for change streams. */
  readonly isReplacement?: boolean;
}

const present = Buffer.of(0);

/** Writes one record and all its index entries into the open LMDB transaction; refuses before touching anything. */
export function writeRecord(storage: Storage, collection: CollectionDefinition, write: RecordWrite): void {
  const { recordId, before, after } = write;
  const changes = collection.indexes.map((index) => {
    const old = before === undefined ? [] : indexEntries(index, before);
    const now = after === undefined ? [] : indexEntries(index, after.document);
    return { index, removed: notAmong(old, now), added: notAmong(now, old) };
  });
  for (const { index, added } of changes)
    if (index.unique)
      for (const entry of added)
        if (
          storage.mayHold(index.id, entry.prefix) &&
          holders(storage, entry.prefix).some((other) => other !== recordId)
        )
          duplicateKey(collection, index, entry.values);
  for (const { removed, added } of changes) {
    for (const { prefix } of removed) storage.entries.removeSync(withRecordId(prefix, recordId));
    for (const { prefix } of added) storage.entries.putSync(withRecordId(prefix, recordId), present);
  }
  const key = withRecordId(prefixOf(collection.id), recordId);
  if (after === undefined) storage.records.removeSync(key);
  else storage.records.putSync(key, after.bytes);
  storage.noteBytes(after?.bytes.length ?? 0);
  storage.documents += Number(after !== undefined) - Number(before !== undefined);
  storage.sequence += 1;
  if (collection.indexes.some(({ isUnsaved }) => isUnsaved === true)) storage.catalog.save(collection);
}

function notAmong(entries: readonly IndexEntry[], others: readonly IndexEntry[]): readonly IndexEntry[] {
  if (entries.length === 0 || others.length === 0) return entries;
  const keys = new Set(others.map(({ prefix }) => prefix.toString('latin1')));
  return entries.filter(({ prefix }) => !keys.has(prefix.toString('latin1')));
}

/** The event of a write, for change streams; once a write, also where a commit makes it in two steps. */
export function logWrite(
  { changes }: Storage,
  { database, name }: CollectionDefinition,
  { before, after, isReplacement = false }: RecordWrite,
  transaction: { readonly lsid?: string; readonly txnNumber?: bigint } = {},
): void {
  if (!changes.hasBegun) return;
  const event = { db: database, coll: name, id: (after?.document ?? before)?.['_id'], ...transaction };
  if (before === undefined) changes.append({ op: 'insert', ...event }, after?.bytes);
  else if (after === undefined) changes.append({ op: 'delete', ...event });
  else if (isReplacement) changes.append({ op: 'replace', ...event }, after.bytes);
  else changes.append({ op: 'update', description: describeUpdate(before, after.document), ...event });
}

/** The entries that a unique key would clash with lie between these. */
export const entryInterval = (prefix: Buffer): KeyInterval => ({ lower: prefix, upper: afterPrefix(prefix) });

function holders({ entries }: Storage, prefix: Buffer): number[] {
  return [...entries.getKeys({ start: prefix, end: afterPrefix(prefix), limit: 2 })].map(recordIdOf);
}

/** Error 11000 with the index and the values that clash. */
export function duplicateKey(
  collection: CollectionDefinition,
  index: IndexDefinition,
  values: readonly unknown[],
): never {
  const keyPattern: BsonDocument = {};
  const keyValue: BsonDocument = {};
  for (const [i, { path, direction }] of index.key.entries()) {
    setField(keyPattern, path, new Int32(direction));
    setField(keyValue, path, values[i] ?? null);
  }
  const shown = Object.entries(keyValue).map(([path, value]) => `${path}: ${EJSON.stringify(value)}`);
  const message = `E11000 duplicate key error collection: ${namespaceOf(collection)} index: ${index.name} dup key: { ${shown.join(', ')} }`;
  return fail('DuplicateKey', message, { details: { keyPattern, keyValue } });
}

/** Adds indexes to a collection and fills them; every entry is computed and checked before the first is written. */
export function buildIndexes(
  storage: Storage,
  collection: CollectionDefinition,
  wanted: readonly NewIndex[],
): CollectionDefinition {
  if (wanted.length === 0) return collection;
  storage.sequence += 1;
  const created = wanted.map((index) => storage.catalog.newIndex(index, storage.sequence));
  const keys: Buffer[] = [];
  const seen = new Set<string>();
  for (const { key, value } of storage.records.getRange(prefixRange(collection.id))) {
    const document = decodeDocument(value);
    for (const index of created)
      for (const { prefix, values } of indexEntries(index, document)) {
        keys.push(withRecordId(prefix, recordIdOf(key)));
        const holder = index.unique ? prefix.toString('latin1') : '';
        if (index.unique && seen.has(holder)) duplicateKey(collection, index, values);
        if (index.unique) seen.add(holder);
      }
  }
  for (const key of keys.sort((a, b) => Buffer.compare(a, b))) storage.entries.putSync(key, present);
  return storage.catalog.save({ ...collection, indexes: [...collection.indexes, ...created] });
}

export function dropIndexes(
  storage: Storage,
  collection: CollectionDefinition,
  dropped: readonly IndexDefinition[],
): void {
  for (const index of dropped) removeRange(storage.entries, index.id);
  storage.catalog.save({ ...collection, indexes: collection.indexes.filter((index) => !dropped.includes(index)) });
}

/** Removes a collection with its records and indexes. */
export function dropCollection(storage: Storage, collection: CollectionDefinition): void {
  storage.documents -= removeRange(storage.records, collection.id);
  for (const index of collection.indexes) removeRange(storage.entries, index.id);
  storage.catalog.remove(collection);
  storage.sequence += 1;
  storage.changes.append({ op: 'drop', db: collection.database, coll: collection.name });
}

function removeRange(database: BinaryDatabase, id: number): number {
  const keys = [...database.getKeys(prefixRange(id))];
  for (const key of keys) database.removeSync(key);
  return keys.length;
}
