import { fail } from '../CommandError.ts';
import type { BsonDocument } from '../bson/bsonType.ts';
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
    if (last.transactionNumber > transactionNumber) tooOld(sessionId, transactionNumber, last.transactionNumber);
    if (last.isCommitted)
      fail('IncompleteTransactionHistory', 'Cannot retry a retryable write with the number of a transaction');
    this.done = new Map(last.statements);
  }

  earlierResult(statementId: number): BsonDocument | undefined {
    return this.done.get(statementId);
  }

  note(statementId: number, result: BsonDocument): void {
    this.isChanged ||= !this.done.has(statementId);
    this.done.set(statementId, result);
  }

  /** Inside the write that did the work. */
  save(): void {
    const { sessionId, transactionNumber, transaction } = this.context.session;
    if (!this.isChanged || sessionId === undefined || transactionNumber === undefined || transaction !== undefined)
      return;
    writeSession(this.context.server.storage, sessionId, {
      transactionNumber,
      isCommitted: false,
      statements: this.done,
    });
  }
}
