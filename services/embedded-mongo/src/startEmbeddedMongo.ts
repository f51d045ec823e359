import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { lockDataDir } from './dataDirLock.ts';
import { NewerFormatError } from './storage/formatVersion.ts';
import type { WorkerInput, WorkerReport, WorkerRequest } from './workerMessages.ts';

export interface EmbeddedMongoOptions {
  /** Where the data, the lock and the socket are. Created, readable by its owner only, when it does not exist. */
  readonly dataDir: string;
}

export interface EmbeddedMongo {
  /** A connection string for the MongoDB driver, without a database name. */
  readonly uri: string;
  /** Ends the server; everything acknowledged is on disk. Clients are disconnected. Can be called more than once. */
  close(): Promise<void>;
}

/**
 * Starts a MongoDB-compatible server on a data directory, in a worker thread of this process.
 * Throws DataDirLockedError while another process has the directory, NewerFormatError when a newer version wrote it.
 */
export async function startEmbeddedMongo(options: EmbeddedMongoOptions): Promise<EmbeddedMongo> {
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  chmodSync(dataDir, 0o700);
  const release = lockDataDir(dataDir);
  try {
    const workerData: WorkerInput = { dataDir };
    const worker = new Worker(workerUrl(), { workerData });
    const uri = await ready(worker);
    let closing: Promise<void> | undefined;
    return { uri, close: () => (closing ??= closeWorker(worker).finally(release)) };
  } catch (error) {
    release();
    throw error;
  }
}

/** Workers run the compiled file, also when this module itself was loaded from source. */
function workerUrl(): URL {
  if (!import.meta.url.endsWith('.ts')) return new URL('./serverWorker.js', import.meta.url);
  const built = new URL('../dist/serverWorker.js', import.meta.url);
  if (existsSync(fileURLToPath(built))) return built;
  throw new Error(
    'services/embedded-mongo is not built. Run `npx tsc -b services/embedded-mongo/tsconfig.build.json` first.',
  );
}

function ready(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`The embedded server stopped while starting (exit code ${String(code)}).`));
    });
    worker.once('message', (report: WorkerReport) => {
      if (report.kind === 'ready') resolve(report.uri);
      else if (report.kind === 'failed') reject(failure(report));
    });
  });
}

function failure({ name, message, found }: Extract<WorkerReport, { kind: 'failed' }>): Error {
  if (found !== undefined) return new NewerFormatError(found);
  const error = new Error(message);
  error.name = name;
  return error;
}

function closeWorker(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once('exit', () => {
      resolve();
    });
    const request: WorkerRequest = { kind: 'close' };
    worker.postMessage(request);
  });
}
