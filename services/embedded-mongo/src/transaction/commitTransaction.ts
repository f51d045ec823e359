import { writeConflict } from '../errors/writeConflict.ts';
import type { CollectionDefinition } from '../storage/CollectionDefinition.ts';
import { indexEntries } from '../storage/indexEntries.ts';
import type { Storage } from '../storage/Storage.ts';
import { writeRecord, type RecordWrite } from '../storage/writeRecord.ts';
import type { ConflictTracker } from './ConflictTracker.ts';
import type { PendingWrites, Transaction } from './Transaction.ts';

/**
 * Writes everything a transaction holds into the open LMDB transaction. Records and unique keys were claimed when they
 * were written, so only a changed catalogue can still stand in the way; that is checked before the first write.
 */
export function applyTransaction(storage: Storage, conflicts: ConflictTracker, transaction: Transaction): void {
  const all = [...transaction.pendingByCollection.values()].map((pending) => ({
    collection: currentCollection(storage, pending),
    writes: [...pending.writes.values()],
  }));
  for (const { collection, writes } of all) assertIndexable(collection, writes, transaction.snapshotSequence);
  for (const { collection, writes } of all)
    for (const { recordId, before } of writes)
      if (before !== undefined) writeRecord(storage, collection, { recordId, before, after: undefined });
  for (const { collection, writes } of all)
    for (const { recordId, after } of writes) {
      if (after !== undefined) writeRecord(storage, collection, { recordId, before: undefined, after });
      conflicts.noteWrite(collection, recordId, storage.nextSequence());
    }
}

function currentCollection(storage: Storage, pending: PendingWrites): CollectionDefinition {
  const { id, database, name } = pending.collection;
  const current = storage.catalog.find(database, name);
  const isChecked = current?.indexes.every((index) => !index.unique || pending.checkedIndexes.has(index.id));
  if (current?.id !== id || isChecked !== true) throw writeConflict();
  return current;
}

/** An index made while the transaction ran may be one that its documents do not fit. */
function assertIndexable(
  collection: CollectionDefinition,
  writes: readonly RecordWrite[],
  snapshotSequence: number,
): void {
  for (const index of collection.indexes)
    if (index.createdAt > snapshotSequence)
      for (const { after } of writes) if (after !== undefined) indexEntries(index, after.document);
}
