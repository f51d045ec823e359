import { isArray } from '../bson/bsonType.ts';
import { decodeDocument } from '../bson/codec.ts';
import { parseFilter } from '../query/parseFilter.ts';
import { visitPath } from '../query/visitPath.ts';
import type { IndexDefinition } from '../storage/Catalog.ts';
import { DirectWriter } from '../transaction/RecordWriter.ts';
import { sessionLifeMs } from '../transaction/TransactionRegistry.ts';
import { removeExpiredSessions } from '../transaction/SessionRecord.ts';
import type { MongoServer } from './MongoServer.ts';

const everyMs = 1000;
const expireEveryMs = 60_000;
/** So many in one commit, so that other writers get their turn. */
const mostAtOnce = 500;

/** Ends what was left open and removes what has expired, until stopped. */
export function startMaintenance(server: MongoServer): () => void {
  let expireAt = 0;
  const timer = setInterval(() => {
    const now = Date.now();
    try {
      tick(now);
    } catch (error) {
      process.stderr.write(`embedded-mongo: maintenance failed, tried again later: ${String(error)}\n`);
    }
  }, everyMs);
  return () => {
    clearInterval(timer);
  };

  function tick(now: number): void {
    server.transactions.abortExpired(now);
    server.cursors.closeIdle(now);
    if (server.storage.changes.isTooLarge())
      void attempt(() =>
        server.queue.write(() => {
          server.storage.changes.trim();
        }),
      );
    if (now < expireAt) return;
    expireAt = now + expireEveryMs;
    void attempt(async () => {
      await expireDocuments(server, now);
      await server.queue.write(() => {
        removeExpiredSessions(server.storage, now - sessionLifeMs);
      });
    });
  }
}

async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`embedded-mongo: maintenance failed, tried again later: ${String(error)}\n`);
  }
}

/** Removes documents whose date in a TTL index lies further back than the index allows. Returns how many. */
export async function expireDocuments(server: MongoServer, now: number): Promise<number> {
  let total = 0;
  for (const { database, name, indexes } of server.storage.catalog.all())
    for (const index of indexes) {
      const { expireAfterSeconds: seconds } = index;
      let removed = seconds === undefined ? 0 : mostAtOnce;
      while (removed === mostAtOnce) {
        removed = await expireSome(server, database, name, index, new Date(now - (seconds ?? 0) * 1000));
        total += removed;
      }
    }
  return total;
}

function expireSome(
  server: MongoServer,
  database: string,
  name: string,
  { key, partialFilter = {} }: IndexDefinition,
  before: Date,
): Promise<number> {
  const path = key[0]?.path ?? '';
  return server.queue.write(() => {
    const collection = server.storage.catalog.find(database, name);
    if (collection === undefined) return 0;
    const writer = new DirectWriter(server.storage, server.conflicts);
    const isOld = { kind: 'predicate', path, test: { op: 'lte', value: before } } as const;
    const filter = { kind: 'and', clauses: [isOld, parseFilter(partialFilter)] } as const;
    const expired = [...writer.find(collection, { filter, limit: mostAtOnce }, undefined)]
      .map(({ recordId, bytes }) => ({ recordId, before: decodeDocument(bytes) }))
      .filter((record) => earliestDate(record.before, path) <= before.getTime());
    for (const record of expired) writer.write(collection, record);
    return expired.length;
  });
}

/** In an array the earliest date counts. */
function earliestDate(document: unknown, path: string): number {
  let earliest = Infinity;
  visitPath(document, path.split('.'), (value, spread) => {
    for (const candidate of spread && isArray(value) ? value : [value])
      if (candidate instanceof Date) earliest = Math.min(earliest, candidate.getTime());
    return false;
  });
  return earliest;
}
