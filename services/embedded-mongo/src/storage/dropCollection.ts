import type { CollectionDefinition, IndexDefinition } from './CollectionDefinition.ts';
import type { BinaryDatabase } from './openEnvironment.ts';
import { prefixRange } from './recordKey.ts';
import type { Storage } from './Storage.ts';

/** Removes a collection with its records and indexes. */
export function dropCollection(storage: Storage, collection: CollectionDefinition): void {
  removeRange(storage.environment.records, collection.id);
  for (const index of collection.indexes) removeRange(storage.environment.entries, index.id);
  storage.catalog.drop(collection);
  storage.nextSequence();
}

export function dropIndexes(
  storage: Storage,
  collection: CollectionDefinition,
  dropped: readonly IndexDefinition[],
): void {
  for (const index of dropped) removeRange(storage.environment.entries, index.id);
  storage.catalog.withIndexes(
    collection,
    collection.indexes.filter((index) => !dropped.includes(index)),
  );
}

function removeRange(database: BinaryDatabase, id: number): void {
  for (const key of [...database.getKeys(prefixRange(id))]) database.removeSync(key);
}
