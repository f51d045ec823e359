import type { CollectionDefinition } from '../storage/CollectionDefinition.ts';
import { BlockedByTransaction } from './BlockedByTransaction.ts';
import type { Transaction } from './Transaction.ts';

/**
 * Who has claimed which record or unique key, and when records were last written.
 * The first writer wins: a second transaction gets a write conflict, a write outside transactions waits.
 */
export class ConflictTracker {
  private readonly claims = new Map<string, Transaction>();
  private readonly lastWrites = new Map<string, number>();
  private readonly active = new Set<Transaction>();

  get hasTransactions(): boolean {
    return this.active.size > 0;
  }

  begin(transaction: Transaction): void {
    this.active.add(transaction);
  }

  end(transaction: Transaction): void {
    this.active.delete(transaction);
    for (const [key, holder] of this.claims) if (holder === transaction) this.claims.delete(key);
    if (!this.hasTransactions) this.lastWrites.clear();
  }

  assertFree(collection: CollectionDefinition, recordId: number): void {
    this.assertUnclaimed(recordClaim(collection, recordId));
  }

  assertKeyFree(prefix: Buffer): void {
    this.assertUnclaimed(keyClaim(prefix));
  }

  noteWrite(collection: CollectionDefinition, recordId: number, sequence: number): void {
    if (this.hasTransactions) this.lastWrites.set(recordClaim(collection, recordId), sequence);
  }

  /** False when another transaction holds the record or it changed after the snapshot. */
  claimRecord(transaction: Transaction, collection: CollectionDefinition, recordId: number): boolean {
    const key = recordClaim(collection, recordId);
    if ((this.lastWrites.get(key) ?? 0) > transaction.snapshotSequence) return false;
    return this.claim(transaction, key);
  }

  claimKey(transaction: Transaction, prefix: Buffer): boolean {
    return this.claim(transaction, keyClaim(prefix));
  }

  private claim(transaction: Transaction, key: string): boolean {
    const holder = this.claims.get(key);
    if (holder !== undefined && holder !== transaction) return false;
    this.claims.set(key, transaction);
    return true;
  }

  private assertUnclaimed(key: string): void {
    const holder = this.claims.get(key);
    if (holder !== undefined) throw new BlockedByTransaction(holder);
  }
}

function recordClaim(collection: CollectionDefinition, recordId: number): string {
  return `r${String(collection.id)}:${String(recordId)}`;
}

function keyClaim(prefix: Buffer): string {
  return `k${prefix.toString('latin1')}`;
}
