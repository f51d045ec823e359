import type { BsonDocument } from '../bson/BsonDocument.ts';
import { writeConflict } from '../errors/writeConflict.ts';
import type { CollectionDefinition, IndexDefinition } from '../storage/CollectionDefinition.ts';
import { duplicateKey } from '../storage/duplicateKey.ts';
import { indexEntries, type IndexEntry } from '../storage/indexEntries.ts';
import type { KeyInterval } from '../storage/KeyInterval.ts';
import { LatestView } from '../storage/LatestView.ts';
import type { RecordChange, RecordWriter, StoredRecord } from '../storage/RecordView.ts';
import type { Storage } from '../storage/Storage.ts';
import { entryInterval, type RecordWrite } from '../storage/writeRecord.ts';
import type { ConflictTracker } from './ConflictTracker.ts';
import type { PendingWrites, Transaction } from './Transaction.ts';

/** What a command inside a transaction sees and changes: the snapshot, with the transaction's own writes on top. */
export class TransactionWriter implements RecordWriter {
  private readonly storage: Storage;
  private readonly conflicts: ConflictTracker;
  private readonly transaction: Transaction;
  private readonly snapshot: LatestView;
  private readonly latest: LatestView;

  constructor(storage: Storage, conflicts: ConflictTracker, transaction: Transaction) {
    this.storage = storage;
    this.conflicts = conflicts;
    this.transaction = transaction;
    this.snapshot = new LatestView(storage, transaction.snapshot);
    this.latest = new LatestView(storage);
  }

  *scan(collection: CollectionDefinition): Generator<StoredRecord> {
    yield* this.withoutOwn(collection, this.snapshot.scan(collection));
  }

  *scanIndex(
    collection: CollectionDefinition,
    index: IndexDefinition,
    intervals: readonly KeyInterval[],
    reverse: boolean,
  ): Generator<StoredRecord> {
    yield* this.withoutOwn(collection, this.snapshot.scanIndex(collection, index, intervals, reverse));
  }

  canUse(index: IndexDefinition): boolean {
    return index.createdAt <= this.transaction.snapshotSequence;
  }

  pending(collection: CollectionDefinition): readonly StoredRecord[] {
    const writes = this.transaction.pendingByCollection.get(collection.id)?.writes.values() ?? [];
    return [...writes].flatMap(({ recordId, after }) =>
      after === undefined ? [] : [{ recordId, bytes: after.bytes }],
    );
  }

  claim(collection: CollectionDefinition, recordIds: readonly number[]): void {
    for (const recordId of recordIds)
      if (!this.conflicts.claimRecord(this.transaction, collection, recordId)) throw writeConflict();
  }

  insert(collection: CollectionDefinition, document: BsonDocument, bytes: Uint8Array): void {
    const recordId = this.storage.takeRecordId(collection);
    this.write(collection, { recordId, before: undefined, after: { document, bytes } });
  }

  replace(collection: CollectionDefinition, { recordId, before, after, bytes }: RecordChange): void {
    this.write(collection, { recordId, before, after: { document: after, bytes } });
  }

  remove(collection: CollectionDefinition, recordId: number, before: BsonDocument): void {
    this.write(collection, { recordId, before, after: undefined });
  }

  private write(collection: CollectionDefinition, write: RecordWrite): void {
    this.claim(collection, [write.recordId]);
    const pending = this.transaction.pendingFor(collection);
    const keys = this.claimKeys(collection, write, pending);
    for (const [key, holder] of pending.uniqueKeys) if (holder === write.recordId) pending.uniqueKeys.delete(key);
    for (const key of keys) pending.uniqueKeys.set(key, write.recordId);
    // Index entries are taken away by what is in the store, not by an earlier write of this transaction.
    const earlier = pending.writes.get(write.recordId);
    pending.writes.set(write.recordId, earlier === undefined ? write : { ...write, before: earlier.before });
  }

  private claimKeys(collection: CollectionDefinition, write: RecordWrite, pending: PendingWrites): string[] {
    const keys: string[] = [];
    for (const index of collection.indexes) {
      if (!index.unique) continue;
      pending.checkedIndexes.add(index.id);
      const entries = write.after === undefined ? [] : indexEntries(index, write.after.document).entries;
      for (const entry of entries) {
        this.assertUnique(collection, index, entry, write.recordId, pending);
        if (!this.conflicts.claimKey(this.transaction, entry.prefix)) throw writeConflict();
        keys.push(entry.prefix.toString('latin1'));
      }
    }
    return keys;
  }

  private assertUnique(
    collection: CollectionDefinition,
    index: IndexDefinition,
    entry: IndexEntry,
    recordId: number,
    pending: PendingWrites,
  ): void {
    const own = pending.uniqueKeys.get(entry.prefix.toString('latin1'));
    if (own !== undefined && own !== recordId) throw duplicateKey(collection, index, entry.values);
    const isOther = (other: number): boolean => other !== recordId && !pending.writes.has(other);
    const interval = entryInterval(entry.prefix);
    if (this.canUse(index) && [...this.snapshot.recordIds(interval)].some(isOther))
      throw duplicateKey(collection, index, entry.values);
    if ([...this.latest.recordIds(interval)].some(isOther)) throw writeConflict();
  }

  private *withoutOwn(collection: CollectionDefinition, records: Iterable<StoredRecord>): Generator<StoredRecord> {
    const own = this.transaction.pendingByCollection.get(collection.id)?.writes;
    for (const record of records) if (own?.has(record.recordId) !== true) yield record;
  }
}
