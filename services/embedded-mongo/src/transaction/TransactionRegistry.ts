import { CommandError } from '../errors/CommandError.ts';
import type { Storage } from '../storage/Storage.ts';
import { applyTransaction } from './commitTransaction.ts';
import type { ConflictTracker } from './ConflictTracker.ts';
import { readSession, writeSession } from './SessionRecord.ts';
import { Transaction } from './Transaction.ts';
import type { WriteQueue } from './WriteQueue.ts';

/** MongoDB's transactionLifetimeLimitSeconds. */
const longestTransactionMs = 60_000;

interface SessionState {
  readonly transactionNumber: bigint;
  state: 'open' | 'committing' | 'committed' | 'aborted';
  readonly transaction: Transaction;
  committing?: Promise<void>;
}

/** The transactions of all sessions, one per session at a time. */
export class TransactionRegistry {
  private readonly storage: Storage;
  private readonly conflicts: ConflictTracker;
  private readonly queue: WriteQueue;
  private readonly sessions = new Map<string, SessionState>();

  constructor(storage: Storage, conflicts: ConflictTracker, queue: WriteQueue) {
    this.storage = storage;
    this.conflicts = conflicts;
    this.queue = queue;
  }

  begin(sessionId: string, transactionNumber: bigint): Transaction {
    const last = this.sessions.get(sessionId);
    const lastNumber = last?.transactionNumber ?? readSession(this.storage, sessionId)?.transactionNumber ?? -1n;
    if (transactionNumber < lastNumber) throw tooOld(sessionId, transactionNumber, lastNumber);
    if (transactionNumber === lastNumber)
      throw new CommandError(
        'ConflictingOperationInProgress',
        `Cannot start a transaction with given transaction number ${String(transactionNumber)}: it has been used`,
      );
    if (last?.state === 'open') this.discard(last);
    this.storage.environment.root.resetReadTxn();
    const snapshot = this.storage.environment.root.useReadTransaction();
    const transaction = new Transaction(snapshot, this.storage.sequence, Date.now());
    this.conflicts.begin(transaction);
    this.sessions.set(sessionId, { transactionNumber, state: 'open', transaction });
    return transaction;
  }

  /** The open transaction a statement belongs to. */
  resume(sessionId: string, transactionNumber: bigint): Transaction {
    const session = this.sessions.get(sessionId);
    if (session?.transactionNumber !== transactionNumber) throw noSuchTransaction(transactionNumber);
    if (session.state === 'open') return session.transaction;
    if (session.state === 'aborted') throw noSuchTransaction(transactionNumber, 'has been aborted');
    throw new CommandError('TransactionCommitted', `Transaction ${String(transactionNumber)} has been committed.`);
  }

  /** Durable when the promise is fulfilled. Committing again what was committed is fine, also after a restart. */
  async commit(sessionId: string, transactionNumber: bigint): Promise<void> {
    const session = this.sessions.get(sessionId);
    if (session?.transactionNumber !== transactionNumber) {
      const record = readSession(this.storage, sessionId);
      if (record?.transactionNumber === transactionNumber && record.isCommitted) return;
      throw noSuchTransaction(transactionNumber);
    }
    if (session.state === 'committed') return;
    if (session.state === 'aborted') throw noSuchTransaction(transactionNumber, 'has been aborted');
    session.state = 'committing';
    session.committing ??= this.commitOpen(sessionId, session);
    await session.committing;
  }

  abort(sessionId: string, transactionNumber: bigint): void {
    const session = this.sessions.get(sessionId);
    if (session?.transactionNumber !== transactionNumber || session.state === 'aborted')
      throw noSuchTransaction(transactionNumber);
    if (session.state === 'open') this.discard(session);
    else throw new CommandError('TransactionCommitted', `Transaction ${String(transactionNumber)} has been committed.`);
  }

  /** Aborts what a failed command leaves behind, or a session that ends. */
  abortIfOpen(sessionId: string): void {
    const session = this.sessions.get(sessionId);
    if (session?.state === 'open') this.discard(session);
  }

  endSession(sessionId: string): void {
    this.abortIfOpen(sessionId);
    if (this.sessions.get(sessionId)?.state !== 'committing') this.sessions.delete(sessionId);
  }

  abortExpired(now: number): void {
    for (const session of this.sessions.values())
      if (session.state === 'open' && now - session.transaction.startedAt > longestTransactionMs) this.discard(session);
  }

  abortAll(): void {
    for (const session of this.sessions.values()) if (session.state === 'open') this.discard(session);
  }

  private async commitOpen(sessionId: string, session: SessionState): Promise<void> {
    const { transaction, transactionNumber } = session;
    try {
      await this.queue.write(() => {
        applyTransaction(this.storage, this.conflicts, transaction);
        writeSession(this.storage, sessionId, { transactionNumber, isCommitted: true, statements: new Map() });
      });
      session.state = 'committed';
    } catch (error) {
      session.state = 'aborted';
      throw error;
    } finally {
      this.conflicts.end(transaction);
      transaction.end();
    }
  }

  private discard(session: SessionState): void {
    session.state = 'aborted';
    this.conflicts.end(session.transaction);
    session.transaction.end();
  }
}

function noSuchTransaction(number: bigint, what = 'does not match any in-progress transactions'): CommandError {
  return new CommandError('NoSuchTransaction', `Given transaction number ${String(number)} ${what}.`, {
    labels: ['TransientTransactionError'],
  });
}

export function tooOld(sessionId: string, number: bigint, last: bigint): CommandError {
  return new CommandError(
    'TransactionTooOld',
    `Cannot start transaction ${String(number)} on session ${sessionId} because a newer transaction with txnNumber ${String(last)} has already started on this session.`,
  );
}
