import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../config.ts';

const FILE = 'audit.key';

/**
 * The key that seals the audit log: the one that is set, or else one of this data folder's own, made once and readable
 * by its owner only.
 */
export function auditKeyOf(config: Pick<Config, 'auditKey' | 'dataDir'>): string {
  if (config.auditKey !== null) return config.auditKey;
  const file = path.resolve(config.dataDir, FILE);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const key = randomBytes(32).toString('base64url');
  writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(file, 0o600);
  return key;
}
