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
