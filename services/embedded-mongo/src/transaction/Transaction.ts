import type { Transaction as ReadTransaction } from 'lmdb';
import type { CollectionDefinition } from '../storage/Catalog.ts';
import type { RecordWrite } from '../storage/writeRecord.ts';

/** The writes a transaction has made to one collection, by record id. */
interface PendingWrites {
  readonly collection: CollectionDefinition;
  readonly writes: Map<number, RecordWrite>;
  /** Unique keys held by the pending documents → their record, and the other way round. */
  readonly uniqueKeys: Map<string, number>;
  readonly keysOfRecord: Map<number, readonly string[]>;
  /** Unique indexes whose keys have been checked. */
  readonly checkedIndexes: Set<number>;
}

/** An open multi-document transaction: a snapshot to read from and writes that wait in memory for the commit. */
export class Transaction {
  readonly snapshot: ReadTransaction;
  readonly snapshotSequence: number;
  readonly startedAt = Date.now();
  readonly pendingByCollection = new Map<number, PendingWrites>();
  readonly ended: Promise<void>;
  isEnded = false;
  private resolveEnded: () => void = () => undefined;

  constructor(snapshot: ReadTransaction, snapshotSequence: number) {
    this.snapshot = snapshot;
    this.snapshotSequence = snapshotSequence;
    this.ended = new Promise((resolve) => {
      this.resolveEnded = resolve;
    });
  }

  pendingFor(collection: CollectionDefinition): PendingWrites {
    const existing = this.pendingByCollection.get(collection.id);
    if (existing !== undefined) return existing;
    const created: PendingWrites = {
      collection,
      writes: new Map(),
      uniqueKeys: new Map(),
      keysOfRecord: new Map(),
      checkedIndexes: new Set(),
    };
    this.pendingByCollection.set(collection.id, created);
    return created;
  }

  /** Releases the snapshot and wakes writers that waited. */
  end(): void {
    this.isEnded = true;
    this.snapshot.done();
    // The session remembers how it ended, not what was in it.
    this.pendingByCollection.clear();
    this.resolveEnded();
  }
}
