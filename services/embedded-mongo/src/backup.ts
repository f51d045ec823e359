import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { checkDataFile } from './checkDataFile.ts';
import { lockDataDir } from './dataDirLock.ts';
import { dataFile, openEnvironment } from './storage/Storage.ts';
import { StoreFileError } from './StoreFileError.ts';

/**
 * Writes a consistent copy of the data to a new file, also while another process serves it: the copy is the snapshot of
 * one moment. Returns its size in bytes.
 */
export async function backupDataDir(dataDir: string, to: string): Promise<number> {
  const [file, target] = [dataFile(resolve(dataDir)), resolve(to)];
  if (!existsSync(file))
    throw new StoreFileError(
      'DAMAGED',
      `There is no data in ${dataDir}: ${file} is missing. Check the data directory.`,
    );
  if (existsSync(target))
    throw new StoreFileError('NOT_EMPTY', `${to} exists already; a backup never overwrites. Choose another name.`);
  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.part`;
  rmSync(draft, { force: true });
  const root = openEnvironment(file, { readOnly: true });
  try {
    await root.backup(draft, true);
  } finally {
    await root.close();
  }
  return putInPlace(draft, target);
}

/** Puts a backup in the place of the data; what was there is kept beside it. Returns where, or undefined when nothing was. */
export async function restoreBackup(from: string, dataDir: string): Promise<string | undefined> {
  const directory = resolve(dataDir);
  const file = dataFile(directory);
  if (!existsSync(from)) throw new StoreFileError('DAMAGED', `There is no backup at ${from}. Check the name.`);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const release = lockDataDir(directory);
  try {
    const draft = `${file}.part`;
    copyFileSync(from, draft);
    await checkDataFile(draft);
    rmSync(`${draft}-lock`, { force: true });
    let kept: string | undefined;
    if (existsSync(file)) {
      for (let n = 1; kept === undefined || existsSync(kept); n++) kept = `${file}.before-restore-${n}`;
      renameSync(file, kept);
    }
    rmSync(`${file}-lock`, { force: true });
    putInPlace(draft, file);
    return kept;
  } finally {
    release();
  }
}

/** On disk before it has its name, and the name on disk before it is told. Returns its size in bytes. */
export function putInPlace(draft: string, target: string): number {
  flush(draft);
  renameSync(draft, target);
  flush(dirname(target));
  return statSync(target).size;
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
