import { CommandError, fail, writeConflict } from '../CommandError.ts';
import { decodeDocument } from '../bson/codec.ts';
import { indexEntries } from '../storage/indexEntries.ts';
import type { Storage } from '../storage/Storage.ts';
import { logWrite, writeRecord, type RecordWrite } from '../storage/writeRecord.ts';
import { recordClaim, type ConflictTracker } from './ConflictTracker.ts';
import { readSession, writeSession } from './SessionRecord.ts';
import { Transaction } from './Transaction.ts';
import type { WriteQueue } from './WriteQueue.ts';

/** MongoDB's transactionLifetimeLimitSeconds. */
const longestTransactionMs = 60_000;
/** With the cursors, fewer than LMDB's readers. */
const mostOpen = 400;
export const sessionLifeMs = 30 * 60_000;

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
  private readonly running = new Map<string, Promise<void>>();

  constructor(storage: Storage, conflicts: ConflictTracker, queue: WriteQueue) {
    this.storage = storage;
    this.conflicts = conflicts;
    this.queue = queue;
  }

  /** Runs the commands of one session's transactions one after another, as their client means them. */
  async inTurn<T>(sessionId: string, work: () => Promise<T>): Promise<T> {
    const before = this.running.get(sessionId) ?? Promise.resolve();
    const result = before.then(work);
    const done = result.then(
      () => undefined,
      () => undefined,
    );
    this.running.set(sessionId, done);
    try {
      return await result;
    } finally {
      if (this.running.get(sessionId) === done) this.running.delete(sessionId);
    }
  }

  begin(sessionId: string, transactionNumber: bigint): Transaction {
    const last = this.sessions.get(sessionId);
    const lastNumber = last?.transactionNumber ?? readSession(this.storage, sessionId)?.transactionNumber ?? -1n;
    if (transactionNumber < lastNumber) tooOld(sessionId, transactionNumber, lastNumber);
    if (transactionNumber === lastNumber)
      fail(
        'ConflictingOperationInProgress',
        `Cannot start transaction ${String(transactionNumber)}: the number has been used`,
      );
    if (last?.state === 'open') this.discard(last);
    if (this.conflicts.openTransactions >= mostOpen)
      fail('ExceededMemoryLimit', `More than ${mostOpen} transactions are open. End them, and try again.`);
    this.storage.root.resetReadTxn();
    const transaction = new Transaction(this.storage.root.useReadTransaction(), this.storage.sequence);
    this.conflicts.begin(transaction);
    this.sessions.set(sessionId, { transactionNumber, state: 'open', transaction });
    return transaction;
  }

  /** The open transaction a statement belongs to. */
  resume(sessionId: string, transactionNumber: bigint): Transaction {
    const session = this.sessions.get(sessionId);
    if (session?.transactionNumber !== transactionNumber || session.state === 'aborted')
      return noSuchTransaction(transactionNumber);
    return session.state === 'open' ? session.transaction : alreadyCommitted(transactionNumber);
  }

  /** Durable when the promise is fulfilled. Committing again what was committed is fine, also after a restart. */
  async commit(sessionId: string, transactionNumber: bigint): Promise<void> {
    const session = this.sessions.get(sessionId);
    if (session?.transactionNumber !== transactionNumber) {
      const record = readSession(this.storage, sessionId);
      if (record?.transactionNumber !== transactionNumber || !record.isCommitted) noSuchTransaction(transactionNumber);
      return;
    }
    if (session.state === 'aborted') noSuchTransaction(transactionNumber);
    if (session.state === 'open') session.committing = this.commitOpen(sessionId, session);
    await session.committing;
  }

  abort(sessionId: string, transactionNumber: bigint): void {
    const session = this.sessions.get(sessionId);
    if (session?.transactionNumber !== transactionNumber || session.state === 'aborted')
      return noSuchTransaction(transactionNumber);
    if (session.state !== 'open') alreadyCommitted(transactionNumber);
    this.discard(session);
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
    for (const [sessionId, session] of this.sessions) {
      const age = now - session.transaction.startedAt;
      if (session.state === 'open' && age > longestTransactionMs) this.discard(session);
      // What was committed is on disk; what was aborted is unknown to a client that comes back after so long.
      else if (session.state !== 'committing' && age > sessionLifeMs) this.sessions.delete(sessionId);
    }
  }

  private async commitOpen(sessionId: string, session: SessionState): Promise<void> {
    const { transaction, transactionNumber } = session;
    session.state = 'committing';
    try {
      await this.queue.write(() => {
        applyTransaction(this.storage, this.conflicts, transaction, { lsid: sessionId, txnNumber: transactionNumber });
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

/**
 * Writes everything a transaction holds into the open LMDB transaction. Records and unique keys were claimed when they
 * were written, so only a changed catalogue or a full store can still stand in the way; that is checked first.
 */
function applyTransaction(
  storage: Storage,
  conflicts: ConflictTracker,
  { pendingByCollection }: Transaction,
  transaction: { readonly lsid: string; readonly txnNumber: bigint },
): void {
  const all = [...pendingByCollection.values()].map(({ collection: old, checkedIndexes, writes }) => {
    const collection = storage.catalog.find(old.database, old.name);
    const isChecked = collection?.indexes.every((index) => !index.unique || checkedIndexes.has(index.id));
    if (collection?.id !== old.id || isChecked !== true) return writeConflict();
    // An index made while the transaction ran reads other fields, and may be one that its documents do not fit.
    const current = [...writes.values()].map((write) => (collection === old ? write : decodedWhole(write)));
    for (const index of collection.indexes)
      for (const { after } of current) if (after !== undefined) indexEntries(index, after.document);
    return { collection, writes: current };
  });
  const added = all.flatMap(({ writes }) => writes).filter(({ after }) => after !== undefined);
  if (added.length > 0) storage.assertRoom(added.filter(({ before }) => before === undefined).length);
  for (const { collection, writes } of all)
    for (const { recordId, before } of writes)
      if (before !== undefined) writeRecord(storage, collection, { recordId, before });
  for (const { collection, writes } of all)
    for (const write of writes) {
      const { recordId, before, after } = write;
      if (after !== undefined) writeRecord(storage, collection, { recordId, after });
      if (before !== undefined || after !== undefined) logWrite(storage, collection, write, transaction);
      conflicts.noteWrite(recordClaim(collection, recordId), storage.sequence);
    }
}

function decodedWhole(write: RecordWrite): RecordWrite {
  const { after } = write;
  return after === undefined
    ? write
    : { ...write, after: { bytes: after.bytes, document: decodeDocument(after.bytes) } };
}

export function noSuchTransaction(number: bigint): never {
  const message = `Given transaction number ${String(number)} does not match any in-progress transactions.`;
  throw new CommandError('NoSuchTransaction', message, { labels: ['TransientTransactionError'] });
}

function alreadyCommitted(number: bigint): never {
  return fail('TransactionCommitted', `Transaction ${String(number)} has been committed.`);
}

export function tooOld(sessionId: string, number: bigint, last: bigint): never {
  const message = `Cannot start transaction ${String(number)} on session ${sessionId} because a newer transaction with txnNumber ${String(last)} has already started.`;
  return fail('TransactionTooOld', message);
}
