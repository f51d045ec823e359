import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeDocument } from '../bson/bsonCodec.ts';
import { buildIndex } from '../storage/buildIndex.ts';
import { DirectWriter } from '../storage/DirectWriter.ts';
import { expireDocuments } from './expireDocuments.ts';
import { MongoServer } from './MongoServer.ts';

test('removes documents whose date lies further back than the TTL index allows', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'embedded-'));
  const server = new MongoServer(dataDir, 'nowhere');
  const { storage, conflicts, queue } = server;
  await queue.write(() => {
    const created = storage.catalog.create('test', 'tokens', storage.nextSequence());
    const key = [{ path: 'at', direction: 1 }] as const;
    const options = { unique: false, sparse: false, hidden: false, partialFilter: undefined };
    const collection = buildIndex(storage, created, [{ name: 'at_1', key, expireAfterSeconds: 10, ...options }]);
    const writer = new DirectWriter(storage, conflicts);
    for (const document of [
      { _id: 1, at: new Date(0) },
      { _id: 2, at: new Date(5000) },
      { _id: 3, at: 'never' },
    ])
      writer.insert(collection, document, encodeDocument(document));
  });
  expect(await expireDocuments(server, 12_000)).toBe(1);
  expect(await expireDocuments(server, 12_000)).toBe(0);
  expect(await expireDocuments(server, 15_000)).toBe(1);
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});
