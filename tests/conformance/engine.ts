import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BSON, MongoClient, type Collection, type Db, type Document } from 'mongodb';
import { startEmbeddedMongo } from '@rolpool/embedded-mongo';

/** The server under test: the embedded store, or any other at ROLPOOL_TEST_MONGODB_URI. */
export interface Engine {
  readonly client: MongoClient;
  readonly uri: string;
  readonly db: Db;
  /** A collection that no other case has used, filled with the documents; `_id`s are 1, 2, 3 … where none are given. */
  collection(documents?: readonly Document[]): Promise<Collection<any>>;
  close(): Promise<void>;
}

interface Difference {
  readonly cases: readonly string[];
  readonly theirs: string;
  readonly manual: string;
}

/** Where the peer answers otherwise, and what the MongoDB manual says. */
const differences = JSON.parse(readFileSync(new URL('./differences.json', import.meta.url), 'utf8')) as Difference[];

export const peerUri = process.env['ROLPOOL_TEST_MONGODB_URI'];

let collections = 0;

export async function openEngine(database: string): Promise<Engine> {
  const dataDir = mkdtempSync(join(tmpdir(), 'conformance-'));
  const embedded = peerUri === undefined ? await startEmbeddedMongo({ dataDir }) : undefined;
  const uri = peerUri ?? embedded?.uri ?? '';
  const client = await new MongoClient(uri, { promoteValues: false, ignoreUndefined: true }).connect();
  const db = client.db(`conformance_${database}`);
  await db.dropDatabase();
  return {
    client,
    uri,
    db,
    collection: async (documents = []) => {
      collections += 1;
      const collection = db.collection<any>(`c${collections}`);
      await db.createCollection(collection.collectionName);
      if (documents.length > 0) await collection.insertMany(withIds(documents));
      return collection;
    },
    close: async () => {
      await db.dropDatabase();
      await client.close();
      await embedded?.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export function withIds(documents: readonly Document[]): Document[] {
  return documents.map((document, i) => ('_id' in document ? document : { _id: i + 1, ...document }));
}

/** Text in which every BSON type is told apart: int32 1, double 1.0 and long 1 are three things. */
export function typed(value: unknown): string {
  return BSON.EJSON.stringify({ value }, { relaxed: false });
}

/** The code of the error that a promise is refused with; what it resolved to otherwise. */
export async function outcome(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    // With unpromoted values the driver's errors have a wrapped code.
    const code = typeof error === 'object' && error !== null && 'code' in error ? Number(error.code) : NaN;
    if (Number.isInteger(code)) return { code };
    throw error;
  }
}

/** A case that the peer is known to answer otherwise must go on failing there, so that the list stays true. */
export function testOn(title: string, run: () => Promise<void>): void {
  const isKnown = peerUri !== undefined && differences.some(({ cases }) => cases.includes(title));
  if (isKnown) test.failing(title, run);
  else test(title, run);
}

/** An answer or an error code, compared to the type of every number. */
export async function expectOutcome(work: () => Promise<unknown>, expected: unknown): Promise<void> {
  expect(typed(await outcome(work))).toBe(typed(expected));
}

export const refused = (code: number) => ({ code });
