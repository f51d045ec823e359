import type { BsonDocument } from '../bson/BsonDocument.ts';
import { CommandError } from '../errors/CommandError.ts';
import { readSession, writeSession } from '../transaction/SessionRecord.ts';
import { tooOld } from '../transaction/TransactionRegistry.ts';
import type { CommandContext } from './CommandContext.ts';

/**
 * Recognises a retryable write that is sent again: statements already done are answered, not done twice.
 * What was done is saved in the same commit as the data. Without a transaction number it does nothing.
 */
export class RetryLog {
  private readonly context: CommandContext;
  private readonly done = new Map<number, BsonDocument>();
  private isChanged = false;

  constructor(context: CommandContext) {
    this.context = context;
    const { sessionId, transactionNumber, transaction } = context.session;
    if (sessionId === undefined || transactionNumber === undefined || transaction !== undefined) return;
    const last = readSession(context.server.storage, sessionId);
    if (last === undefined || last.transactionNumber < transactionNumber) return;
    if (last.transactionNumber > transactionNumber) throw tooOld(sessionId, transactionNumber, last.transactionNumber);
    if (last.isCommitted)
      throw new CommandError(
        'IncompleteTransactionHistory',
        'Cannot retry a retryable write with the number of a transaction',
      );
    this.done = new Map(last.statements);
  }

  earlierResult(statementId: number): BsonDocument | undefined {
    return this.done.get(statementId);
  }

  note(statementId: number, result: BsonDocument): void {
    if (this.done.has(statementId)) return;
    this.done.set(statementId, result);
    this.isChanged = true;
  }

  /** Inside the write transaction that did the work. */
  save(): void {
    const { sessionId, transactionNumber, transaction } = this.context.session;
    if (!this.isChanged || sessionId === undefined || transactionNumber === undefined || transaction !== undefined)
      return;
    const record = { transactionNumber, isCommitted: false, statements: this.done };
    writeSession(this.context.server.storage, sessionId, record);
  }
}
