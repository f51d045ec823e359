import { parentPort, workerData } from 'node:worker_threads';
import { chooseListenAddress, connectionUri } from './server/ListenAddress.ts';
import { listen } from './server/listen.ts';
import { MongoServer } from './server/MongoServer.ts';
import { serveConnection } from './server/serveConnection.ts';
import { startMaintenance } from './server/startMaintenance.ts';
import { NewerFormatError } from './storage/formatVersion.ts';
import type { WorkerInput, WorkerReport, WorkerRequest } from './workerMessages.ts';

/** The entry of the worker thread: one server over one data directory, until the parent says to close. */
async function serve({ dataDir }: WorkerInput): Promise<void> {
  const where = chooseListenAddress(dataDir);
  const serving: { server?: MongoServer } = {};
  const listener = await listen(where, (socket) => {
    if (serving.server !== undefined) serveConnection(serving.server, socket);
  });
  const running = new MongoServer(dataDir, listener.address);
  serving.server = running;
  const stopMaintenance = startMaintenance(running);
  parentPort?.once('message', (_close: WorkerRequest) => {
    stopMaintenance();
    void listener
      .close()
      .then(() => running.close())
      .then(() => {
        report({ kind: 'closed' });
        parentPort?.close();
      });
  });
  report({ kind: 'ready', uri: connectionUri(listener.address) });
}

function report(message: WorkerReport): void {
  parentPort?.postMessage(message);
}

serve(workerData as WorkerInput).catch((error: unknown) => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  report({ kind: 'failed', name, message, found: error instanceof NewerFormatError ? error.found : undefined });
  parentPort?.close();
});
