import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';

export const replicaSetName = 'rs0';

/** The kernel's limit is 104 to 108 bytes, depending on the system. */
const longestSocketPath = 100;

interface Listener {
  /** The socket path, or host and port, that clients connect to. */
  readonly address: string;
  close(): Promise<void>;
}

/** Listens on a Unix socket in the data directory; on a free port of loopback where there is none or its path is too long. */
export async function listen(dataDir: string, onConnection: (socket: Socket) => void): Promise<Listener> {
  const path = join(dataDir, 'mongo.sock');
  const isSocket = process.platform !== 'win32' && Buffer.byteLength(path) <= longestSocketPath;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.setNoDelay(true);
    onConnection(socket);
  });
  if (isSocket) rmSync(path, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    if (isSocket) server.listen(path, resolve);
    else server.listen(0, '127.0.0.1', resolve);
  });
  if (isSocket) chmodSync(path, 0o600);
  const bound = server.address();
  return {
    address: typeof bound === 'object' ? `127.0.0.1:${bound?.port ?? 0}` : path,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** What clients connect with. */
export function connectionUri(address: string): string {
  const host = address.startsWith('/') ? encodeURIComponent(address) : address;
  return `mongodb://${host}/?replicaSet=${replicaSetName}&directConnection=true`;
}
