import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { startEmbeddedMongo, StoreFileError } from './index.ts';
import { openTestServer } from './testing/openTestServer.ts';

const writer = fileURLToPath(new URL('./testing/endlessTransfers.mjs', import.meta.url));
const accounts = 5;

/** Runs the writer until it has reported so many commits, then kills it as the kernel would. */
async function killAfterCommits(dataDir: string, from: number, commits: number): Promise<number> {
  const child = spawn(process.execPath, [writer, dataDir, String(accounts), String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  let last = from - 1;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (last - from + 1 === commits) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return last;
}

describe('durability', () => {
  let dataDir: string;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'embedded-'));
  });

  afterEach(() => {
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('keeps every acknowledged transaction whole when the process is killed', async () => {
    const setup = await openTestServer(dataDir);
    const initial = Array.from({ length: accounts }, (_, i) => ({ _id: i, amount: 100 }));
    await setup.connection.collection<{ _id: number; amount: number }>('accounts').insertMany(initial);
    await setup.connection.close();
    await setup.server.close();
    let next = 0;
    for (const commits of [1, 7, 25, 40]) next = (await killAfterCommits(dataDir, next, commits)) + 2;
    const after = await openTestServer(dataDir);
    const found = await after.connection.collection<{ amount: number }>('accounts').find().toArray();
    expect(found.reduce((sum, { amount }) => sum + amount, 0)).toBe(accounts * 100);
    const log = await after.connection.collection<{ _id: number }>('log').find().toArray();
    const done = new Set(log.map(({ _id }) => _id));
    expect(done.size).toBeGreaterThanOrEqual(1 + 7 + 25 + 40);
    const expected = Array.from({ length: accounts }, () => 100);
    for (const n of done) {
      expected[n % accounts] = (expected[n % accounts] ?? 0) - 1;
      expected[(n * 7 + 1) % accounts] = (expected[(n * 7 + 1) % accounts] ?? 0) + 1;
    }
    expect(found.map(({ amount }) => amount)).toEqual(expected);
    await after.close();
  });

  test('refuses a second process and names the first', async () => {
    const first = await openTestServer(dataDir);
    const refusal = await startEmbeddedMongo({ dataDir }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreFileError);
    expect(refusal).toMatchObject({ reason: 'LOCKED', message: expect.stringContaining(`process ${process.pid}.`) as unknown });
    await first.close();
  });

  test('takes over the lock of a process that is gone, and one with its number that started later', async () => {
    writeFileSync(join(dataDir, 'lock'), JSON.stringify({ pid: 2 ** 22 + 1, startedAt: null }));
    const first = await startEmbeddedMongo({ dataDir });
    await first.close();
    writeFileSync(join(dataDir, 'lock'), JSON.stringify({ pid: process.pid, startedAt: 'another time' }));
    const second = await startEmbeddedMongo({ dataDir });
    await second.close();
  });

  test('finds everything again after closing, indexes included', async () => {
    const first = await openTestServer(dataDir);
    const items = first.connection.collection('items');
    await items.createIndex({ code: 1 }, { unique: true });
    await items.insertMany([{ code: 'a' }, { code: 'b' }]);
    await first.connection.close();
    await first.server.close();
    const again = await openTestServer(dataDir);
    const reopened = again.connection.collection('items');
    await expect(reopened.insertOne({ code: 'a' })).rejects.toMatchObject({ code: 11000 });
    expect(await reopened.countDocuments({ code: { $in: ['a', 'b'] } })).toBe(2);
    await again.close();
  });
});
