import { join } from 'node:path';
import { open, type Database, type RootDatabase } from 'lmdb';
import { formatVersion, NewerFormatError } from './formatVersion.ts';

export type BinaryDatabase = Database<Buffer, Buffer>;

export interface Environment {
  readonly root: RootDatabase<Buffer, Buffer>;
  /** collection id + record id → BSON */
  readonly records: BinaryDatabase;
  /** index id + key values + record id → nothing */
  readonly entries: BinaryDatabase;
  /** collection id → its definition as BSON */
  readonly catalog: BinaryDatabase;
  /** session id → outcome of its last retryable write or transaction, as BSON */
  readonly sessions: BinaryDatabase;
}

const versionKey = Buffer.from('formatVersion');

/** Opens the LMDB file, creating it when new. A commit is on disk before it is acknowledged (no overlapping sync). */
export function openEnvironment(dataDir: string): Environment {
  const binary = { encoding: 'binary', keyEncoding: 'binary' } as const;
  const root = open<Buffer, Buffer>({
    path: join(dataDir, 'data.mdb'),
    noSubdir: true,
    overlappingSync: false,
    maxReaders: 1000,
    maxDbs: 8,
    ...binary,
  });
  checkVersion(root);
  return {
    root,
    records: root.openDB({ name: 'records', ...binary }),
    entries: root.openDB({ name: 'entries', ...binary }),
    catalog: root.openDB({ name: 'catalog', ...binary }),
    sessions: root.openDB({ name: 'sessions', ...binary }),
  };
}

function checkVersion(root: RootDatabase<Buffer, Buffer>): void {
  const stored = root.get(versionKey);
  if (stored === undefined)
    root.transactionSync(() => {
      root.putSync(versionKey, Buffer.from(String(formatVersion)));
    });
  else if (Number(stored.toString()) > formatVersion) throw new NewerFormatError(Number(stored.toString()));
}
