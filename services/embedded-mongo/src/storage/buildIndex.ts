import { decodeDocument } from '../bson/bsonCodec.ts';
import type { NewIndex } from './Catalog.ts';
import type { CollectionDefinition, IndexDefinition } from './CollectionDefinition.ts';
import { duplicateKey } from './duplicateKey.ts';
import { indexEntries } from './indexEntries.ts';
import { LatestView } from './LatestView.ts';
import type { Storage } from './Storage.ts';
import { entryKey } from './writeRecord.ts';

const present = Buffer.of(0);

/** Adds indexes to a collection and fills them; every entry is computed and checked before the first is written. */
export function buildIndex(
  storage: Storage,
  collection: CollectionDefinition,
  wanted: readonly NewIndex[],
): CollectionDefinition {
  if (wanted.length === 0) return collection;
  const created = wanted.map((index) => storage.catalog.newIndex(index, storage.nextSequence()));
  const keys = created.flatMap((index) => entryKeys(storage, collection, index));
  keys.sort((a, b) => Buffer.compare(a, b));
  for (const key of keys) storage.environment.entries.putSync(key, present);
  return storage.catalog.withIndexes(collection, [...collection.indexes, ...created]);
}

function entryKeys(storage: Storage, collection: CollectionDefinition, index: IndexDefinition): Buffer[] {
  const keys: Buffer[] = [];
  const holders = new Set<string>();
  for (const { recordId, bytes } of new LatestView(storage).scan(collection)) {
    const { entries, multikey, truncated } = indexEntries(index, decodeDocument(bytes));
    index.multikey ||= multikey;
    index.truncated ||= truncated;
    for (const { prefix, values } of entries) {
      keys.push(entryKey(prefix, recordId));
      if (!index.unique) continue;
      const holder = prefix.toString('latin1');
      if (holders.has(holder)) throw duplicateKey(collection, index, values);
      holders.add(holder);
    }
  }
  return keys;
}
