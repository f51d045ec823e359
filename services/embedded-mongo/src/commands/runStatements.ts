import { Int32 } from 'bson';
import { toDouble } from '../bson/exactNumber.ts';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import { isArray } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { CollectionDefinition } from '../storage/CollectionDefinition.ts';
import type { RecordWriter } from '../storage/RecordView.ts';
import type { CommandContext } from './CommandContext.ts';
import { RetryLog } from './RetryLog.ts';
import { createIfMissing, ensureCollection } from './writableCollection.ts';

/** What one statement of insert, update or delete does; returns what it counts. */
export type RunStatement<T> = (writer: RecordWriter, collection: CollectionDefinition, statement: T) => BsonDocument;

export interface StatementOutcome {
  /** Results by position of the statement. */
  readonly results: ReadonlyMap<number, BsonDocument>;
  readonly writeErrors: readonly BsonDocument[];
}

/** Runs the statements in order in one durable commit; an ordered write stops at the first error. */
export async function runStatements<T>(
  context: CommandContext,
  statements: readonly T[],
  run: RunStatement<T>,
): Promise<StatementOutcome> {
  const ordered = context.flag('ordered', true);
  const results = new Map<number, BsonDocument>();
  const writeErrors: BsonDocument[] = [];
  let next = 0;
  await ensureCollection(context);
  await context.write((writer) => {
    const collection = createIfMissing(context);
    const log = new RetryLog(context);
    try {
      for (; next < statements.length; next++) {
        const result = attempt(writer, collection, log);
        if (result === undefined && ordered) break;
      }
    } finally {
      log.save();
    }
  });
  return { results, writeErrors };

  function attempt(writer: RecordWriter, collection: CollectionDefinition, log: RetryLog): BsonDocument | undefined {
    const statementId = statementIdOf(context.body, next);
    const statement = statements[next] as T;
    try {
      const result = log.earlierResult(statementId) ?? run(writer, collection, statement);
      log.note(statementId, result);
      results.set(next, result);
      return result;
    } catch (error) {
      if (!(error instanceof CommandError) || error.codeName === 'WriteConflict') throw error;
      writeErrors.push({ index: new Int32(next), code: error.code, errmsg: error.message, ...error.details });
      return undefined;
    }
  }
}

function statementIdOf(body: BsonDocument, index: number): number {
  const ids = body['stmtIds'];
  if (isArray(ids)) return toDouble(ids[index]);
  return (body['stmtId'] === undefined ? 0 : toDouble(body['stmtId'])) + index;
}
