import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import type { ListenAddress } from './ListenAddress.ts';

export interface Listener {
  /** The host and port, or socket path, that clients connect to. */
  readonly address: string;
  close(): Promise<void>;
}

/** Listens on a Unix socket, or on a free port of the loopback interface. */
export async function listen(where: ListenAddress, onConnection: (socket: Socket) => void): Promise<Listener> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.setNoDelay(true);
    onConnection(socket);
  });
  await bind(server, where);
  return {
    address: addressOf(server, where),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function bind(server: Server, where: ListenAddress): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const ready = (): void => {
      if (where.kind === 'socket') chmodSync(where.path, 0o600);
      resolve();
    };
    if (where.kind === 'socket') {
      rmSync(where.path, { force: true });
      server.listen(where.path, ready);
    } else server.listen(0, '127.0.0.1', ready);
  });
}

function addressOf(server: Server, where: ListenAddress): string {
  if (where.kind === 'socket') return where.path;
  const bound = server.address();
  return `127.0.0.1:${String(typeof bound === 'object' ? (bound?.port ?? 0) : 0)}`;
}
