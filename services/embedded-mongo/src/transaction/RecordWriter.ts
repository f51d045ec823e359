import { writeConflict } from '../CommandError.ts';
import type { BsonDocument } from '../bson/bsonType.ts';
import type { CollectionDefinition, IndexDefinition } from '../storage/Catalog.ts';
import type { QueryPlan } from '../storage/choosePlan.ts';
import { closedKey, indexEntries, type IndexEntry } from '../storage/indexEntries.ts';
import { RecordView, type PendingRecord } from '../storage/RecordView.ts';
import type { Storage } from '../storage/Storage.ts';
import { duplicateKey, entryInterval, logWrite, writeRecord, type RecordWrite } from '../storage/writeRecord.ts';
import { keyClaim, recordClaim, type ConflictTracker } from './ConflictTracker.ts';
import type { Transaction } from './Transaction.ts';

/** What a command can change. Each method either does all of its work or throws before doing any. */
export abstract class RecordWriter extends RecordView {
  /** Throws when another transaction has claimed one of the records. */
  abstract claim(collection: CollectionDefinition, recordIds: readonly number[]): void;
  /** Throws when another transaction has claimed a unique key of one of the documents. */
  abstract claimKeys(collection: CollectionDefinition, documents: readonly BsonDocument[]): void;
  abstract write(collection: CollectionDefinition, write: RecordWrite): void;

  insert(collection: CollectionDefinition, after: NonNullable<RecordWrite['after']>): void {
    this.write(collection, { recordId: this.storage.takeRecordId(collection), after });
  }
}

/** Writes outside a transaction: straight into the open LMDB write transaction, visible at once. */
export class DirectWriter extends RecordWriter {
  private readonly conflicts: ConflictTracker;

  constructor(storage: Storage, conflicts: ConflictTracker) {
    super(storage);
    this.conflicts = conflicts;
  }

  claim(collection: CollectionDefinition, recordIds: readonly number[]): void {
    if (!this.conflicts.hasTransactions) return;
    for (const recordId of recordIds) this.conflicts.assertFree(recordClaim(collection, recordId));
  }

  claimKeys(collection: CollectionDefinition, documents: readonly BsonDocument[]): void {
    if (!this.conflicts.hasTransactions) return;
    for (const index of collection.indexes.filter(({ unique }) => unique))
      for (const document of documents)
        for (const { prefix } of indexEntries(index, document)) this.conflicts.assertFree(keyClaim(prefix));
  }

  write(collection: CollectionDefinition, write: RecordWrite): void {
    this.claim(collection, [write.recordId]);
    if (write.after !== undefined) this.claimKeys(collection, [write.after.document]);
    writeRecord(this.storage, collection, write);
    logWrite(this.storage, collection, write);
    this.conflicts.noteWrite(recordClaim(collection, write.recordId), this.storage.sequence);
  }
}

/** What a command inside a transaction sees and changes: the snapshot, with the transaction's own writes on top. */
export class TransactionWriter extends RecordWriter {
  private readonly conflicts: ConflictTracker;
  private readonly transaction: Transaction;
  private readonly latest: RecordView;

  constructor(storage: Storage, conflicts: ConflictTracker, transaction: Transaction) {
    super(storage, transaction.snapshot);
    this.conflicts = conflicts;
    this.transaction = transaction;
    this.latest = new RecordView(storage);
  }

  override canUse(index: IndexDefinition): boolean {
    return index.createdAt <= this.transaction.snapshotSequence;
  }

  override pending(collection: CollectionDefinition): ReturnType<RecordView['pending']> {
    return this.transaction.pendingByCollection.get(collection.id)?.writes ?? super.pending(collection);
  }

  override pendingCandidates(collection: CollectionDefinition, plan: QueryPlan): Iterable<[number, PendingRecord]> {
    const pending = this.transaction.pendingByCollection.get(collection.id);
    if (pending === undefined || plan.index?.name !== '_id_' || !plan.isPoints)
      return super.pendingCandidates(collection, plan);
    // By `_id` there is no need to look at all of them.
    const recordIds = plan.intervals.map(({ lower }) => pending.uniqueKeys.get(keyClaim(closedKey(lower))));
    return recordIds.flatMap((recordId): [number, PendingRecord][] => {
      const write = recordId === undefined ? undefined : pending.writes.get(recordId);
      return recordId === undefined || write === undefined ? [] : [[recordId, write]];
    });
  }

  claim(collection: CollectionDefinition, recordIds: readonly number[]): void {
    for (const recordId of recordIds)
      if (!this.conflicts.claim(this.transaction, recordClaim(collection, recordId))) writeConflict();
  }

  /** Each write claims its own: here a conflict ends the whole transaction. */
  claimKeys(): void {
    return;
  }

  write(collection: CollectionDefinition, write: RecordWrite): void {
    const { recordId, after } = write;
    this.claim(collection, [recordId]);
    const pending = this.transaction.pendingFor(collection);
    const keys: string[] = [];
    for (const index of collection.indexes.filter(({ unique }) => unique)) {
      pending.checkedIndexes.add(index.id);
      for (const entry of after === undefined ? [] : indexEntries(index, after.document)) {
        this.assertUnique(collection, index, entry, recordId);
        if (!this.conflicts.claim(this.transaction, keyClaim(entry.prefix))) writeConflict();
        keys.push(keyClaim(entry.prefix));
      }
    }
    for (const key of pending.keysOfRecord.get(recordId) ?? []) pending.uniqueKeys.delete(key);
    for (const key of keys) pending.uniqueKeys.set(key, recordId);
    pending.keysOfRecord.set(recordId, keys);
    // Index entries are taken away by what is in the store, not by an earlier write of this transaction.
    const earlier = pending.writes.get(recordId);
    pending.writes.set(recordId, earlier === undefined ? write : { ...write, before: earlier.before });
  }

  private assertUnique(
    collection: CollectionDefinition,
    index: IndexDefinition,
    entry: IndexEntry,
    recordId: number,
  ): void {
    const pending = this.transaction.pendingFor(collection);
    const own = pending.uniqueKeys.get(keyClaim(entry.prefix));
    if (own !== undefined && own !== recordId) duplicateKey(collection, index, entry.values);
    const isOther = (other: number): boolean => other !== recordId && !pending.writes.has(other);
    const interval = entryInterval(entry.prefix);
    if (this.canUse(index) && [...this.recordIds(interval)].some(isOther))
      duplicateKey(collection, index, entry.values);
    if ([...this.latest.recordIds(interval)].some(isOther)) writeConflict();
  }
}
