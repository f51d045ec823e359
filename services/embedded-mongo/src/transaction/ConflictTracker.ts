import type { CollectionDefinition } from '../storage/Catalog.ts';
import type { Transaction } from './Transaction.ts';

/** A write outside transactions met a claim; it is tried again when that transaction has ended. */
export class BlockedByTransaction extends Error {
  override readonly name = 'BlockedByTransaction';
  readonly holder: Transaction;

  constructor(holder: Transaction) {
    super('waiting for a transaction to end');
    this.holder = holder;
  }
}

/**
 * Who has claimed which record or unique key, and when records were last written.
 * The first writer wins: a second transaction gets a write conflict, a write outside transactions waits.
 */
export class ConflictTracker {
  private readonly claims = new Map<string, Transaction>();
  private readonly lastWrites = new Map<string, number>();
  private readonly active = new Set<Transaction>();

  get openTransactions(): number {
    return this.active.size;
  }

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

  /** For a write outside transactions. */
  assertFree(key: string): void {
    const holder = this.claims.get(key);
    if (holder !== undefined) throw new BlockedByTransaction(holder);
  }

  noteWrite(key: string, sequence: number): void {
    if (this.hasTransactions) this.lastWrites.set(key, sequence);
  }

  /** False when another transaction holds it, or it changed after the snapshot. */
  claim(transaction: Transaction, key: string): boolean {
    const holder = this.claims.get(key) ?? transaction;
    if (holder !== transaction || (this.lastWrites.get(key) ?? 0) > transaction.snapshotSequence) return false;
    this.claims.set(key, transaction);
    return true;
  }
}

export const recordClaim = ({ id }: CollectionDefinition, recordId: number): string => `r${id}:${recordId}`;
export const keyClaim = (prefix: Buffer): string => `k${prefix.toString('latin1')}`;
