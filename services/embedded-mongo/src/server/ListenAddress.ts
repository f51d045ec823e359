import { join } from 'node:path';

export type ListenAddress = { readonly kind: 'socket'; readonly path: string } | { readonly kind: 'loopback' };

/** The kernel's limit is 104 to 108 bytes, depending on the system. */
const longestSocketPath = 100;

/** A Unix socket inside the data directory; loopback where its path is too long or there are no Unix sockets. */
export function chooseListenAddress(dataDir: string, platform: NodeJS.Platform = process.platform): ListenAddress {
  const path = join(dataDir, 'mongo.sock');
  if (platform === 'win32' || Buffer.byteLength(path) > longestSocketPath) return { kind: 'loopback' };
  return { kind: 'socket', path };
}

export const replicaSetName = 'rs0';

/** What clients connect with. `address` is a socket path or host:port. */
export function connectionUri(address: string): string {
  const host = address.startsWith('/') ? encodeURIComponent(address) : address;
  return `mongodb://${host}/?replicaSet=${replicaSetName}&directConnection=true`;
}
