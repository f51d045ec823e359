import { spawnSync } from 'node:child_process';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedMongo } from '@rolpool/embedded-mongo';
import { newFolder, removeFolder, runScript, withStore } from './storeProcess.ts';

const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

describe('a disk that fails', () => {
  let folder: string;
  beforeEach(() => {
    folder = newFolder();
  });
  afterEach(() => {
    removeFolder(folder);
  });

  test('full: a write is refused with what to do, reading goes on, and writing too once there is room', () => {
    // The kernel refuses to let a file of this process grow beyond 20 MB, as a full disk would.
    const shell = `trap '' XFSZ; ulimit -f 20000; exec "${process.execPath}" "$@"`;
    const met = runScript(shell, script('fillDisk.mjs'), [folder]);
    expect(met.refusal.code).toBe(14031);
    expect(met.refusal.message).toContain('Make room on the disk');
    expect(met.acknowledged).toBeGreaterThan(10);
    expect(met.readable).toBe(met.acknowledged);
    expect(met.still).toBe(14031);
    expect(met.afterwards).toEqual(['after']);
  });

  const compiler = ['cc', 'gcc', 'clang'].find((name) => spawnSync(name, ['--version']).status === 0);
  const testWithCompiler = compiler === undefined ? test.skip : test;
  testWithCompiler('not flushing: a write that is not on disk is not acknowledged, and not seen', () => {
    const library = join(folder, 'failSync.so');
    const built = spawnSync(compiler ?? 'cc', ['-shared', '-fPIC', '-o', library, script('failSync.c'), '-ldl']);
    expect(built.status).toBe(0);
    const env = { LD_PRELOAD: library, FAIL_SYNC: join(folder, 'failing') };
    const met = runScript(`exec "${process.execPath}" "$@"`, script('failFlush.mjs'), [join(folder, 'data')], env);
    expect(met.refusal.code).toBe(14031);
    expect(met.readable).toEqual(['before']);
    expect(met.afterwards).toBe('written');
  });

  test('a file that was cut off is refused by name, with what to do', async () => {
    await withStore(folder, async (client) => {
      await client
        .db('faults')
        .collection('items')
        .insertMany(Array.from({ length: 2000 }, (_, i) => ({ i, text: 'x'.repeat(500) })));
    });
    const file = join(folder, 'data.mdb');
    truncateSync(file, Math.floor(readFileSync(file).length / 2));
    await expect(startEmbeddedMongo({ dataDir: folder })).rejects.toMatchObject({
      reason: 'DAMAGED',
      message: expect.stringContaining('Restore a backup') as unknown,
    });
  });

  test('a file of something else is refused', async () => {
    writeFileSync(join(folder, 'data.mdb'), 'This is a letter, not a data file. '.repeat(1000));
    await expect(startEmbeddedMongo({ dataDir: folder })).rejects.toMatchObject({ reason: 'DAMAGED' });
  });
});
