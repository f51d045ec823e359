import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from './config.ts';

const FILE = 'compaction-due';

const fileOf = (config: Pick<Config, 'dataDir'>) => path.resolve(config.dataDir, FILE);

/**
 * Notes that the file of the embedded store still holds, in space that is free again, what was taken out; `rolpool
 * compact` and the next start rewrite it. False where another server keeps the data: its keeper sees to that.
 */
export function markCompactionDue(config: Pick<Config, 'dataDir' | 'mongodbUri'>): boolean {
  if (config.mongodbUri !== null) return false;
  const file = fileOf(config);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, '', { mode: 0o600 });
  return true;
}

export function isCompactionDue(config: Pick<Config, 'dataDir'>): boolean {
  return existsSync(fileOf(config));
}

export function clearCompactionDue(config: Pick<Config, 'dataDir'>): void {
  rmSync(fileOf(config), { force: true });
}
