import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeDocument } from '../bson/codec.ts';
import { buildIndexes } from '../storage/writeRecord.ts';
import { DirectWriter } from '../transaction/RecordWriter.ts';
import { MongoServer } from './MongoServer.ts';
import { expireDocuments } from './startMaintenance.ts';

test('removes documents of a TTL index whose date lies further back than it allows', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'embedded-'));
  const server = new MongoServer(dataDir, { documents: 100, bytes: 1e9 }, 'nowhere');
  const { storage, conflicts, queue } = server;
  await queue.write(() => {
    const created = storage.catalog.create('test', 'tokens', 1);
    const key = [{ path: 'at', direction: 1 }] as const;
    const options = { unique: false, sparse: false, hidden: false, partialFilter: { kept: null } };
    const collection = buildIndexes(storage, created, [{ name: 'at_1', key, expireAfterSeconds: 10, ...options }]);
    const writer = new DirectWriter(storage, conflicts);
    for (const document of [
      { _id: 1, at: new Date(0) },
      { _id: 2, at: [new Date(5000), new Date(90_000)] },
      { _id: 3, at: 'never' },
      { _id: 4 },
      { _id: 5, at: new Date(0), kept: true },
    ])
      writer.insert(collection, { document, bytes: encodeDocument(document) });
  });
  expect(await expireDocuments(server, 12_000)).toBe(1);
  expect(await expireDocuments(server, 12_000)).toBe(0);
  expect(await expireDocuments(server, 15_000)).toBe(1);
  expect(storage.documents).toBe(3);
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});
