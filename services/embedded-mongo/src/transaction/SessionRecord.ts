import { deserialize, serialize, Long } from 'bson';
import { isArray, isDocument, type BsonDocument } from '../bson/bsonType.ts';
import { decodeDocument } from '../bson/codec.ts';
import { toDouble, toInteger } from '../bson/numbers.ts';
import type { Storage } from '../storage/Storage.ts';

/** What a session did last, kept with the data so that a retry after a crash is recognised. */
export interface SessionRecord {
  readonly transactionNumber: bigint;
  /** The number belongs to a multi-document transaction, and it was committed. */
  readonly isCommitted: boolean;
  /** Statements of a retryable write that are done → what they answered. */
  readonly statements: ReadonlyMap<number, BsonDocument>;
}

export function readSession({ sessions }: Storage, sessionId: string): SessionRecord | undefined {
  const bytes = sessions.get(Buffer.from(sessionId));
  if (bytes === undefined) return undefined;
  const { transactionNumber, isCommitted, statements } = decodeDocument(bytes);
  const runs = isArray(statements) ? statements.filter(isDocument) : [];
  return {
    transactionNumber: toInteger(transactionNumber),
    isCommitted: isCommitted === true,
    statements: new Map(
      runs.flatMap(({ first, count, result }) =>
        Array.from({ length: toDouble(count) }, (_, i) => [toDouble(first) + i, result as BsonDocument] as const),
      ),
    ),
  };
}

/** Inside a write. Inserting a thousand documents answers the same for each: consecutive statements are kept as one run. */
export function writeSession({ sessions }: Storage, sessionId: string, record: SessionRecord): void {
  const runs: { first: number; count: number; result: BsonDocument }[] = [];
  for (const [id, result] of record.statements) {
    const last = runs.at(-1);
    if (last?.result === result && last.first + last.count === id) last.count += 1;
    else runs.push({ first: id, count: 1, result });
  }
  const { isCommitted } = record;
  const transactionNumber = Long.fromBigInt(record.transactionNumber);
  sessions.putSync(
    Buffer.from(sessionId),
    serialize({ transactionNumber, isCommitted, statements: runs, usedAt: Date.now() }) as Buffer,
  );
}

/** Inside a write: forgets sessions that have not been used for longer than a session lives. */
export function removeExpiredSessions({ sessions }: Storage, usedBefore: number): void {
  for (const { key, value } of [...sessions.getRange({})])
    if (Number(deserialize(value)['usedAt']) < usedBefore) sessions.removeSync(key);
}
