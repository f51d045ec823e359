import { removeExpiredSessions } from '../transaction/SessionRecord.ts';
import { expireDocuments } from './expireDocuments.ts';
import type { MongoServer } from './MongoServer.ts';

const everyMs = 1000;
const expireEvery = 60;
const sessionLifeMs = 30 * 60_000;

/** Ends what was left open and removes what has expired, until stopped. */
export function startMaintenance(server: MongoServer): () => void {
  let ticks = 0;
  const timer = setInterval(() => {
    const now = Date.now();
    server.transactions.abortExpired(now);
    server.cursors.closeIdle(now);
    ticks += 1;
    if (ticks % expireEvery === 1) void expire(server, now);
  }, everyMs);
  return () => {
    clearInterval(timer);
  };
}

async function expire(server: MongoServer, now: number): Promise<void> {
  try {
    await expireDocuments(server, now);
    await server.queue.write(() => {
      removeExpiredSessions(server.storage, now - sessionLifeMs);
    });
  } catch (error) {
    process.stderr.write(`embedded-mongo: expiry failed: ${String(error)}\n`);
  }
}
