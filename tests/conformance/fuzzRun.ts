import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '@rolpool/embedded-mongo';
import { fuzz, type FuzzDifference } from './fuzz.ts';

/** The embedded store beside another server: so many random operations, and where the two differ. */
export async function fuzzRun(peerUri: string, count: number, seed: number): Promise<FuzzDifference[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const server = await startEmbeddedMongo({ dataDir });
  const [own, peer] = await Promise.all(
    [server.uri, peerUri].map((uri) => new MongoClient(uri, { promoteValues: false }).connect()),
  );
  if (own === undefined || peer === undefined) throw new Error('two servers are needed');
  try {
    await peer.db('fuzz').dropDatabase();
    return await fuzz(own, peer, count, seed);
  } finally {
    await peer.db('fuzz').dropDatabase();
    await Promise.all([own.close(), peer.close()]);
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
