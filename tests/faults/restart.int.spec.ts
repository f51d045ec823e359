import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Binary, Long, type MongoClient, UUID } from 'mongodb';
import { backupDataDir, restoreBackup, startEmbeddedMongo } from '@rolpool/embedded-mongo';
import { newFolder, removeFolder, serveInProcess, withStore } from './storeProcess.ts';

const serveScript = fileURLToPath(new URL('./serveUntilClosed.mjs', import.meta.url));

describe('what survives, and what is refused', () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => {
    removeFolder(folder);
  });

  test('a retryable write that was done before a restart is not done again after it', async () => {
    const lsid = { id: new Binary(new UUID().buffer, Binary.SUBTYPE_UUID) };
    const command = {
      update: 'counters',
      updates: [{ q: { _id: 'n' }, u: { $inc: { value: 1 } }, upsert: true }],
      lsid,
      txnNumber: Long.fromNumber(3),
    };
    const send = (client: MongoClient) => {
      const session = client.startSession();
      // The session of a driver that comes back with the id it had.
      Object.assign(session.serverSession, { id: lsid });
      return client.db('faults').command({ ...command, lsid: undefined }, { session, ignoreUndefined: true });
    };
    const first = await withStore(folder, send);
    const second = await withStore(folder, send);
    expect([first, second].map(({ n }) => Number(n))).toEqual([1, 1]);
    await withStore(folder, async (client) => {
      expect((await client.db('faults').collection<any>('counters').findOne({ _id: 'n' }))?.value).toBe(1);
    });
  });

  test('a change stream goes on after a restart where it had got to', async () => {
    const token = await withStore(folder, async (client) => {
      const items = client.db('faults').collection<any>('items');
      const stream = items.watch([], { maxAwaitTimeMS: 50 });
      await stream.tryNext();
      await items.insertMany([{ _id: 1 }, { _id: 2 }]);
      const first = await stream.next();
      await stream.close();
      return first._id;
    });
    await withStore(folder, async (client) => {
      const items = client.db('faults').collection<any>('items');
      await items.insertOne({ _id: 3 });
      const stream = items.watch([], { resumeAfter: token });
      const seen = [await stream.next(), await stream.next()];
      expect(seen.map((event: any) => event.documentKey._id)).toEqual([2, 3]);
      await stream.close();
    });
  });

  test('documents and indexes are found again', async () => {
    await withStore(folder, async (client) => {
      const items = client.db('faults').collection('items');
      await items.createIndex({ tags: 1 }, { unique: true });
      await items.insertMany([{ tags: ['a', 'b'] }, { tags: ['c'] }]);
    });
    await withStore(folder, async (client) => {
      const items = client.db('faults').collection('items');
      expect((await items.find({ tags: { $in: ['a', 'b'] } }).toArray()).length).toBe(1);
      await expect(items.insertOne({ tags: ['c'] })).rejects.toMatchObject({ code: 11000 });
    });
  });

  test('a second process is refused with the number of the first', async () => {
    const first = await serveInProcess(serveScript, folder);
    await expect(startEmbeddedMongo({ dataDir: folder })).rejects.toMatchObject({
      reason: 'LOCKED',
      message: expect.stringContaining(`process ${first.line}.`) as unknown,
    });
    await first.end();
  });

  test('the lock of a process that is gone is taken over, and one with its number that began later', async () => {
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, startedAt: null }));
    await withStore(folder, () => Promise.resolve());
    writeFileSync(join(folder, 'lock'), JSON.stringify({ pid: process.pid, startedAt: 'another time' }));
    await withStore(folder, () => Promise.resolve());
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });

  test('a file of a newer format is refused', async () => {
    await withStore(folder, () => Promise.resolve());
    const raise = `import { open } from 'lmdb';
      const root = open({ path: ${JSON.stringify(join(folder, 'data.mdb'))}, noSubdir: true, maxDbs: 8, encoding: 'binary', keyEncoding: 'binary' });
      root.putSync(Buffer.from('formatVersion'), Buffer.from('99'));
      await root.close();`;
    const store = fileURLToPath(new URL('../../services/embedded-mongo/', import.meta.url));
    spawnSync(process.execPath, ['--input-type=module', '-e', raise], {
      cwd: store,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    await expect(startEmbeddedMongo({ dataDir: folder })).rejects.toMatchObject({
      reason: 'NEWER_FORMAT',
      message: expect.stringContaining('99') as unknown,
    });
  });

  test('a backup while another process writes is whole, and comes back as it was', async () => {
    const serving = await serveInProcess(serveScript, join(folder, 'live'));
    const file = join(folder, 'backup.mdb');
    expect(await backupDataDir(join(folder, 'live'), file)).toBeGreaterThan(0);
    await expect(backupDataDir(join(folder, 'live'), file)).rejects.toMatchObject({ reason: 'NOT_EMPTY' });
    await expect(restoreBackup(file, join(folder, 'live'))).rejects.toMatchObject({ reason: 'LOCKED' });
    await serving.end();
    expect(await restoreBackup(file, join(folder, 'new'))).toBeUndefined();
    await withStore(join(folder, 'new'), async (client) => {
      const ids = async (name: string) =>
        (await client.db('faults').collection<any>(name).find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
      const [left, right] = [await ids('left'), await ids('right')];
      expect(left.length).toBeGreaterThan(50);
      expect(right).toEqual(left);
      expect(left).toEqual(left.map((_, i) => i));
      await client.db('faults').collection('left').insertOne({ more: true });
    });
  });

  test('restoring keeps what was there beside it, and refuses what is no backup', async () => {
    await withStore(folder, (client) => client.db('faults').collection('items').insertOne({ a: 1 }));
    const file = join(folder, 'backup.mdb');
    await backupDataDir(folder, file);
    const kept = await restoreBackup(file, folder);
    expect(kept).toContain('before-restore-1');
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['data.mdb', 'data.mdb.before-restore-1']));
    writeFileSync(join(folder, 'letter'), 'Dear reader');
    await expect(restoreBackup(join(folder, 'letter'), folder)).rejects.toMatchObject({ reason: 'DAMAGED' });
    await expect(restoreBackup(join(folder, 'nowhere'), folder)).rejects.toMatchObject({ reason: 'DAMAGED' });
    await withStore(folder, async (client) => {
      expect(await client.db('faults').collection('items').countDocuments()).toBe(1);
    });
  });

  test('beyond its limit of documents it refuses to grow, names the way on, and goes on otherwise', async () => {
    await withStore(
      folder,
      async (client) => {
        const items = client.db('faults').collection<any>('items');
        await items.insertMany(Array.from({ length: 100 }, (_, i) => ({ _id: i })));
        await expect(items.insertOne({ _id: 100 })).rejects.toMatchObject({
          code: 146,
          message: expect.stringContaining('MONGODB_URI') as unknown,
        });
        await expect(items.updateOne({ _id: 'new' }, { $set: { a: 1 } }, { upsert: true })).rejects.toMatchObject({
          code: 146,
        });
        const committing = client.withSession((session) =>
          session.withTransaction(() => items.insertOne({ _id: 101 }, { session })),
        );
        await expect(committing).rejects.toMatchObject({ code: 146 });
        await items.updateOne({ _id: 1 }, { $set: { a: 1 } });
        await items.deleteOne({ _id: 2 });
        await items.insertOne({ _id: 100 });
        expect(await items.countDocuments()).toBe(100);
      },
      { documents: 100 },
    );
  });

  test('beyond its limit of bytes it refuses to grow, and takes writes again when documents are gone', async () => {
    await withStore(
      folder,
      async (client) => {
        const items = client.db('faults').collection<any>('items');
        const grow = async (): Promise<void> => {
          for (let i = 0; i < 500; i++) await items.insertOne({ text: 'x'.repeat(50_000) });
        };
        await expect(grow()).rejects.toMatchObject({ code: 146 });
        expect(await items.countDocuments()).toBeGreaterThan(5);
        await items.deleteMany({});
        expect(await items.find().toArray()).toEqual([]);
      },
      { bytes: 4_000_000 },
    );
  });

  test('more open transactions than there is room for are refused, and the store goes on', async () => {
    await withStore(folder, async (client) => {
      const items = client.db('faults').collection<any>('items');
      await items.insertOne({ _id: 1 });
      const sessions = Array.from({ length: 420 }, () => client.startSession());
      const refused: unknown[] = [];
      for (const session of sessions) {
        session.startTransaction();
        await items.findOne({}, { session }).catch((error: unknown) => refused.push(Object(error).code));
      }
      expect(new Set(refused)).toEqual(new Set([146]));
      for (const session of sessions) await session.endSession();
      await items.insertOne({ _id: 2 });
      expect(await items.countDocuments()).toBe(2);
    });
  });

  test('a sort beyond 100 MiB is refused, and not through an index', async () => {
    await withStore(folder, async (client) => {
      const items = client.db('faults').collection<any>('items');
      for (let i = 0; i < 11; i++)
        await items.insertMany(Array.from({ length: 10 }, (_, n) => ({ n: i * 10 + n, text: 'x'.repeat(1_000_000) })));
      await expect(items.find({}, { sort: { n: 1 }, projection: { n: 1 } }).toArray()).rejects.toMatchObject({
        code: 292,
      });
      await items.createIndex({ n: 1 });
      expect((await items.find({}, { sort: { n: 1 }, projection: { n: 1 } }).toArray()).length).toBe(110);
    });
  });
});
