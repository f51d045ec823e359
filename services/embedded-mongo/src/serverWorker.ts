import { parentPort, workerData } from 'node:worker_threads';
import { connectionUri, listen } from './server/address.ts';
import { MongoServer } from './server/MongoServer.ts';
import { serveConnection } from './server/serveConnection.ts';
import { startMaintenance } from './server/startMaintenance.ts';
import type { WorkerInput, WorkerReport } from './startEmbeddedMongo.ts';

/** The entry of the worker thread: one server over one data directory, until the parent says to close. */
async function serve({ dataDir, limits }: WorkerInput): Promise<void> {
  let server: MongoServer | undefined;
  const listener = await listen(dataDir, (socket) => {
    if (server !== undefined) serveConnection(server, socket);
  });
  const running = (server = new MongoServer(dataDir, limits, listener.address));
  const stopMaintenance = startMaintenance(running);
  parentPort?.once('message', () => {
    stopMaintenance();
    void listener
      .close()
      .then(() => running.close())
      .then(() => parentPort?.close());
  });
  report({ uri: connectionUri(listener.address) });
}

function report(message: WorkerReport): void {
  parentPort?.postMessage(message);
}

serve(workerData as WorkerInput).catch((error: unknown) => {
  report({ failure: error instanceof Error ? error.message : String(error) });
  parentPort?.close();
});
