import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { putInPlace } from './backup.ts';
import { lockDataDir } from './dataDirLock.ts';
import { dataFile, databaseNames, openEnvironment, writeFormat, type BinaryDatabase } from './storage/Storage.ts';

/** So many entries in one commit. */
const BATCH = 5000;

function copyAll(from: BinaryDatabase, to: BinaryDatabase): void {
  let batch: { readonly key: Buffer; readonly value: Buffer }[] = [];
  const flush = () => {
    to.transactionSync(() => {
      for (const { key, value } of batch) to.putSync(key, value);
    });
    batch = [];
  };
  for (const { key, value } of from.getRange({})) {
    batch.push({ key: Buffer.from(key), value: Buffer.from(value) });
    if (batch.length === BATCH) flush();
  }
  flush();
}

async function rewrite(file: string, draft: string): Promise<void> {
  const from = openEnvironment(file, { readOnly: true });
  const to = openEnvironment(draft, { clearsPages: true });
  try {
    for (const name of databaseNames) {
      const options = { name, encoding: 'binary', keyEncoding: 'binary' } as const;
      const source = from.openDB<Buffer, Buffer>(options) as BinaryDatabase | undefined;
      if (source) copyAll(source, to.openDB<Buffer, Buffer>(options));
    }
    writeFormat(to);
  } finally {
    await from.close();
    await to.close();
  }
}

/**
 * Writes every entry anew into a file that takes the place of the old one, so that nothing of what was removed can be
 * read back: neither in free pages nor in the unused end of a page, which a copy of pages would take along. Nobody else
 * may have the directory. Returns its size in bytes; undefined when there is no data.
 */
export async function compactDataDir(dataDir: string): Promise<number | undefined> {
  const directory = resolve(dataDir);
  const file = dataFile(directory);
  if (!existsSync(file)) return undefined;
  const release = lockDataDir(directory);
  try {
    const draft = `${file}.compact`;
    const left = [draft, `${draft}-lock`];
    for (const one of left) rmSync(one, { force: true });
    try {
      await rewrite(file, draft);
    } catch (error) {
      // A half-written file only takes room; the data is where it was.
      for (const one of left) rmSync(one, { force: true });
      throw error;
    }
    for (const lock of [`${file}-lock`, `${draft}-lock`]) rmSync(lock, { force: true });
    return putInPlace(draft, file);
  } finally {
    release();
  }
}
