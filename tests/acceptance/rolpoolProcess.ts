import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const BIN = fileURLToPath(new URL('../../services/cli/bin/rolpool.js', import.meta.url));

/** A real Rolpool in a process of its own, on the embedded store. */
export interface RolpoolProcess {
  readonly address: string;
  readonly dataDir: string;
  readonly pid: number;
  /** Ends it as Ctrl-C does, and waits until it is gone; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Ends it without warning. */
  kill(): Promise<void>;
}

function gone(child: ChildProcess): Promise<number | null> {
  return child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise((resolve) => child.once('exit', resolve));
}

/** A new empty data folder, short enough for a socket's path. */
export function newDataDir(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'rp-'));
}

/** Removes a data folder. */
export function removeDataDir(dataDir: string): Promise<void> {
  return rm(dataDir, { recursive: true, force: true });
}

function environmentFor(dataDir: string, settings: Readonly<Record<string, string>> = {}) {
  const { NODE_OPTIONS: _forJestOnly, ...environment } = process.env;
  return {
    ...environment,
    NODE_ENV: 'test',
    MONGODB_URI: process.env['ROLPOOL_TEST_MONGODB_URI'] ?? '',
    ROLPOOL_DB: path.basename(dataDir),
    PORT: '0',
    ROLPOOL_DATA: dataDir,
    ROLPOOL_RATE_LIMIT: '100000',
    ROLPOOL_ACTOR_RATE_LIMIT: '100000',
    ROLPOOL_DEMO_SIGN_IN: 'on',
    ...settings,
  };
}

/** Runs another command of Rolpool on the data folder, and resolves with what it printed. */
export function runRolpool(dataDir: string, ...words: string[]): Promise<string> {
  return runRolpoolWith(dataDir, {}, ...words);
}

/** The same, with other settings. */
export async function runRolpoolWith(
  dataDir: string,
  settings: Readonly<Record<string, string>>,
  ...words: string[]
): Promise<string> {
  const env = environmentFor(dataDir, settings);
  const { stdout } = await promisify(execFile)(process.execPath, [BIN, ...words], { env });
  return stdout;
}

/**
 * Starts `rolpool start` and resolves when it says that it is ready. On the embedded store, or, where
 * ROLPOOL_TEST_MONGODB_URI is set, on that server, with a database of its own for each data folder.
 */
export async function startRolpool(
  dataDir: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<RolpoolProcess> {
  const child = spawn(process.execPath, [BIN, 'start', '--json'], {
    env: environmentFor(dataDir, settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const found = /"address": "([^"]+)"/.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => {
      reject(new Error(`rolpool ended with ${String(code)} before it was ready:\n${errors}`));
    });
  });
  return {
    address,
    dataDir,
    pid: child.pid ?? 0,
    async stop() {
      child.kill('SIGINT');
      return gone(child);
    },
    async kill() {
      child.kill('SIGKILL');
      await gone(child);
    },
  };
}
