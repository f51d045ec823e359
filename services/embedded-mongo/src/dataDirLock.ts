import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataDirLockedError } from './DataDirLockedError.ts';

interface LockHolder {
  readonly pid: number;
  /** When the process started, in the kernel's clock; tells it from a later process with the same number. */
  readonly startedAt: string | null;
}

/** Claims a data directory for this process; the lock of a process that died is taken over. Returns the release. */
export function lockDataDir(dataDir: string): () => void {
  const path = join(dataDir, 'lock');
  const own: LockHolder = { pid: process.pid, startedAt: processStart(process.pid) };
  while (!writeNew(path, own)) {
    const holder = readHolder(path);
    if (holder === undefined) continue;
    if (isAlive(holder)) throw new DataDirLockedError(dataDir, holder.pid);
    removeStale(path, holder);
  }
  return () => {
    rmSync(path, { force: true });
  };
}

/** The lock appears with its content in it, or not at all: a link to a finished file cannot be seen half written. */
function writeNew(path: string, holder: LockHolder): boolean {
  const draft = `${path}.new.${String(process.pid)}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Undefined when the lock was released in the meantime. An unreadable lock was cut off by a crash: nobody holds it. */
function readHolder(path: string): LockHolder | undefined {
  try {
    const stored: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof stored === 'object' && stored !== null && 'pid' in stored && typeof stored.pid === 'number')
      return {
        pid: stored.pid,
        startedAt: 'startedAt' in stored && typeof stored.startedAt === 'string' ? stored.startedAt : null,
      };
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { pid: 0, startedAt: null };
}

function isAlive({ pid, startedAt }: LockHolder): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!isCode(error, 'EPERM')) return false;
  }
  const now = processStart(pid);
  return now === null || startedAt === null || now === startedAt;
}

/** Renaming is atomic: of two processes that find the same stale lock, one moves it away and the other looks again. */
function removeStale(path: string, expected: LockHolder): void {
  const aside = `${path}.${String(process.pid)}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isCode(error, 'ENOENT')) return;
    throw error;
  }
  const moved = readHolder(aside);
  if (moved !== undefined && (moved.pid !== expected.pid || moved.startedAt !== expected.startedAt))
    renameSync(aside, path);
  else rmSync(aside, { force: true });
}

/** Field 22 of /proc/<pid>/stat; null where there is no /proc. */
function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
