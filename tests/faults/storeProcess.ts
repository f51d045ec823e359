import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { startEmbeddedMongo, type EmbeddedMongoOptions } from '@rolpool/embedded-mongo';

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'store-'));
export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
};

/** Opens the store on a folder, works with it, and closes it. */
export async function withStore<T>(
  dataDir: string,
  work: (client: MongoClient) => Promise<T>,
  limits?: EmbeddedMongoOptions['limits'],
): Promise<T> {
  const server = await startEmbeddedMongo(limits === undefined ? { dataDir } : { dataDir, limits });
  const client = await new MongoClient(server.uri).connect();
  try {
    return await work(client);
  } finally {
    await client.close();
    await server.close();
  }
}

/** Runs a script in a process of its own, under a shell line that ends in `node "$@"`, and gives what it printed as JSON. */
export function runScript(
  shell: string,
  script: string,
  words: readonly string[],
  env: Record<string, string> = {},
): any {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', shell, 'bash', script, ...words], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    encoding: 'utf8',
    timeout: 100_000,
  });
  if (status !== 0) throw new Error(`${script} ended with ${String(status)}: ${stderr}`);
  return JSON.parse(stdout);
}

/** A process that serves the store on a folder until it is ended. */
export async function serveInProcess(
  script: string,
  dataDir: string,
): Promise<{ readonly line: string; end(): Promise<void> }> {
  const child = spawn(process.execPath, [script, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const line = await new Promise<string>((resolve) =>
    child.stdout.once('data', (bytes: Buffer) => {
      resolve(bytes.toString().trim());
    }),
  );
  return {
    line,
    end: () => {
      child.stdin.end();
      return ended;
    },
  };
}
