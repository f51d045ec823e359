import { decodeDocument, encodeDocument } from '../bson/bsonCodec.ts';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import { toInteger } from '../bson/arithmetic.ts';
import { toDouble } from '../bson/exactNumber.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { Double, Long } from 'bson';
import type { Storage } from '../storage/Storage.ts';

/** What a session did last, kept with the data so that a retry after a crash is recognised. */
export interface SessionRecord {
  readonly transactionNumber: bigint;
  /** The number belongs to a multi-document transaction, and it was committed. */
  readonly isCommitted: boolean;
  /** Statements of a retryable write that are done → what they answered. */
  readonly statements: ReadonlyMap<number, BsonDocument>;
}

export function readSession(storage: Storage, sessionId: string): SessionRecord | undefined {
  const bytes = storage.environment.sessions.get(Buffer.from(sessionId));
  if (bytes === undefined) return undefined;
  const stored = decodeDocument(bytes);
  const statements = isArray(stored['statements']) ? stored['statements'].filter(isDocument) : [];
  return {
    transactionNumber: toInteger(stored['transactionNumber']),
    isCommitted: stored['isCommitted'] === true,
    statements: new Map(statements.flatMap(expandRun)),
  };
}

/** Inside a write transaction. */
export function writeSession(storage: Storage, sessionId: string, record: SessionRecord): void {
  const bytes = encodeDocument({
    transactionNumber: Long.fromBigInt(record.transactionNumber),
    isCommitted: record.isCommitted,
    statements: runsOf(record.statements),
    usedAt: new Double(Date.now()),
  });
  storage.environment.sessions.putSync(Buffer.from(sessionId), Buffer.from(bytes));
}

/** Forgets sessions that have not been used for longer than a session lives. */
export function removeExpiredSessions(storage: Storage, usedBefore: number): void {
  const { sessions } = storage.environment;
  const expired = [...sessions.getRange({})].filter(
    ({ value }) => toDouble(decodeDocument(value)['usedAt']) < usedBefore,
  );
  for (const { key } of expired) sessions.removeSync(key);
}

/** Inserting a thousand documents answers the same for each: consecutive statements are kept as one run. */
function runsOf(statements: ReadonlyMap<number, BsonDocument>): BsonDocument[] {
  const runs: { first: number; count: number; result: BsonDocument }[] = [];
  for (const [id, result] of statements) {
    const last = runs.at(-1);
    if (last?.result === result && last.first + last.count === id) last.count += 1;
    else runs.push({ first: id, count: 1, result });
  }
  return runs;
}

function expandRun({ first, count, result }: BsonDocument): [number, BsonDocument][] {
  const answer = isDocument(result) ? result : {};
  return Array.from({ length: toDouble(count) }, (_, i) => [toDouble(first) + i, answer]);
}
