import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreFileError } from './StoreFileError.ts';

interface LockHolder {
  readonly pid: number;
  /** When the process started, in the kernel's clock; tells it from a later process with the same number. */
  readonly startedAt: string | null;
}

/** Claims a data directory for this process; the lock of a process that died is taken over. Returns the release. */
export function lockDataDir(dataDir: string): () => void {
  const path = join(dataDir, 'lock');
  const draft = `${path}.new.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, startedAt: processStart(process.pid) }), { mode: 0o600 });
  try {
    for (let tries = 0; !linked(draft, path); tries++) {
      const holder = readHolder(path);
      if (tries > 9 || isAlive(holder))
        throw new StoreFileError(
          'LOCKED',
          `The data directory ${dataDir} is in use by process ${holder.pid}. Stop that process, or choose another data directory.`,
        );
      removeStale(path, holder);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return () => {
    rmSync(path, { force: true });
  };
}

/** The lock appears with its content in it, or not at all: a link to a finished file cannot be seen half written. */
function linked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Of several that find the same stale lock one moves it away; whoever moved a living one by mistake puts it back. */
function removeStale(path: string, expected: LockHolder): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved.pid !== expected.pid || moved.startedAt !== expected.startedAt) linked(aside, path);
  rmSync(aside, { force: true });
}

/** A lock that cannot be read was released just now or cut off by a crash: nobody holds it. */
function readHolder(path: string): LockHolder {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockHolder;
  } catch {
    return { pid: 0, startedAt: null };
  }
}

function isAlive({ pid, startedAt }: LockHolder): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('code' in error) || error.code !== 'EPERM') return false;
  }
  const now = processStart(pid);
  return now === null || startedAt === null || now === startedAt;
}

/** Field 22 of /proc/<pid>/stat; null where there is no /proc. */
function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}
