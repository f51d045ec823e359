import type { BsonDocument } from '../bson/BsonDocument.ts';
import type { CollectionDefinition, IndexDefinition } from './CollectionDefinition.ts';
import { duplicateKey } from './duplicateKey.ts';
import { indexEntries, type IndexEntries, type IndexEntry } from './indexEntries.ts';
import { afterPrefix, type KeyInterval } from './KeyInterval.ts';
import { LatestView } from './LatestView.ts';
import { recordKey } from './recordKey.ts';
import type { Storage } from './Storage.ts';

export interface RecordWrite {
  readonly recordId: number;
  readonly before: BsonDocument | undefined;
  readonly after: { readonly document: BsonDocument; readonly bytes: Uint8Array } | undefined;
}

interface IndexChange {
  readonly index: IndexDefinition;
  readonly removed: readonly IndexEntry[];
  readonly added: readonly IndexEntry[];
  readonly result: IndexEntries;
}

const present = Buffer.of(0);

/** Writes one record and all its index entries into the open LMDB transaction; throws 11000 before touching anything. */
export function writeRecord(storage: Storage, collection: CollectionDefinition, write: RecordWrite): void {
  const changes = collection.indexes.map((index) => indexChange(index, write));
  for (const change of changes) assertUnique(storage, collection, change, write.recordId);
  const { records, entries } = storage.environment;
  for (const { removed, added } of changes) {
    for (const { prefix } of removed) entries.removeSync(entryKey(prefix, write.recordId));
    for (const { prefix } of added) entries.putSync(entryKey(prefix, write.recordId), present);
  }
  const key = recordKey(collection.id, write.recordId);
  if (write.after === undefined) records.removeSync(key);
  else records.putSync(key, Buffer.from(write.after.bytes));
  noteIndexShape(storage, collection, changes);
}

export function entryKey(prefix: Buffer, recordId: number): Buffer {
  const key = Buffer.allocUnsafe(prefix.length + 6);
  prefix.copy(key);
  key.writeUIntBE(recordId, prefix.length, 6);
  return key;
}

/** The entries that a unique key would clash with lie between these. */
export function entryInterval(prefix: Buffer): KeyInterval {
  return { lower: prefix, upper: afterPrefix(prefix) };
}

function indexChange(index: IndexDefinition, write: RecordWrite): IndexChange {
  const old = write.before === undefined ? [] : indexEntries(index, write.before).entries;
  const result = write.after === undefined ? noEntries : indexEntries(index, write.after.document);
  const has = (list: readonly IndexEntry[], entry: IndexEntry): boolean =>
    list.some(({ prefix }) => prefix.equals(entry.prefix));
  return {
    index,
    result,
    removed: old.filter((entry) => !has(result.entries, entry)),
    added: result.entries.filter((entry) => !has(old, entry)),
  };
}

const noEntries: IndexEntries = { entries: [], multikey: false, truncated: false };

function assertUnique(storage: Storage, collection: CollectionDefinition, change: IndexChange, recordId: number): void {
  if (!change.index.unique) return;
  const view = new LatestView(storage);
  for (const entry of change.added)
    for (const other of view.recordIds(entryInterval(entry.prefix)))
      if (other !== recordId) throw duplicateKey(collection, change.index, entry.values);
}

/** The first array, or the first key too long, changes how an index may be used; that is kept in the catalogue. */
function noteIndexShape(storage: Storage, collection: CollectionDefinition, changes: readonly IndexChange[]): void {
  let changed = false;
  for (const { index, result } of changes) {
    if (result.multikey && !index.multikey) changed = index.multikey = true;
    if (result.truncated && !index.truncated) changed = index.truncated = true;
  }
  if (changed) storage.catalog.save(collection);
}
