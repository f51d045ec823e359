import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { checkDataFile } from './checkDataFile.ts';
import { lockDataDir } from './dataDirLock.ts';
import { dataFile, type StoreLimits } from './storage/Storage.ts';

export interface EmbeddedMongoOptions {
  /** Where the data, the lock and the socket are. Created, readable by its owner only, when it does not exist. */
  readonly dataDir: string;
  /** Where the store refuses to grow; 5,000,000 documents and 16 GiB when not given. */
  readonly limits?: Partial<StoreLimits>;
}

export interface EmbeddedMongo {
  /** A connection string for the MongoDB driver, without a database name. */
  readonly uri: string;
  /** Ends the server; everything acknowledged is on disk. Clients are disconnected. Can be called more than once. */
  close(): Promise<void>;
}

const defaultLimits: StoreLimits = { documents: 5_000_000, bytes: 16 * 1024 ** 3 };

/** What the worker is told, and what it tells. */
export interface WorkerInput {
  readonly dataDir: string;
  readonly limits: StoreLimits;
}
export type WorkerReport = { readonly uri: string } | { readonly failure: string };

/**
 * Starts a MongoDB-compatible server on a data directory, in a worker thread of this process.
 * Throws StoreFileError while another process has the directory, when a newer version wrote it or the file is damaged.
 */
export async function startEmbeddedMongo(options: EmbeddedMongoOptions): Promise<EmbeddedMongo> {
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  chmodSync(dataDir, 0o700);
  const release = lockDataDir(dataDir);
  try {
    await checkDataFile(dataFile(dataDir));
    const workerData: WorkerInput = { dataDir, limits: { ...defaultLimits, ...options.limits } };
    const worker = new Worker(workerUrl(), { workerData });
    const uri = await ready(worker);
    const ended = new Promise<void>((resolve) => {
      worker.once('exit', () => {
        resolve();
      });
    });
    // A server that dies gives its directory back, and says why it died.
    worker.on('error', (error) => process.stderr.write(`embedded-mongo: the server stopped: ${String(error)}\n`));
    void ended.then(release);
    const close = (): Promise<void> => {
      worker.postMessage('close');
      return ended;
    };
    return { uri, close };
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
      reject(new Error(`The embedded server stopped while starting (exit code ${code}).`));
    });
    worker.once('message', (report: WorkerReport) => {
      if ('uri' in report) resolve(report.uri);
      else reject(new Error(report.failure));
    });
  });
}
