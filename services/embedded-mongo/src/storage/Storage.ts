import { join } from 'node:path';
import { open, type Database, type RootDatabase } from 'lmdb';
import { fail } from '../CommandError.ts';
import { Catalog, type CollectionDefinition } from './Catalog.ts';
import { ChangeLog } from './ChangeLog.ts';
import { prefixRange, recordIdOf } from './keys.ts';
import { pagesOf } from './pagesOf.ts';

export type BinaryDatabase = Database<Buffer, Buffer>;

/** How much the store takes before it refuses to grow; see docs/operations.md. */
export interface StoreLimits {
  readonly documents: number;
  readonly bytes: number;
}

/** Raised whenever the bytes of records, index keys or the catalogue change meaning. 2 added the change log. */
export const formatVersion = 2;
/** The databases in a file. */
export const databaseNames = ['records', 'entries', 'sessions', 'catalog', 'changes'] as const;
const versionKey = Buffer.from('formatVersion');
const binary = { encoding: 'binary', keyEncoding: 'binary' } as const;

export const dataFile = (dataDir: string): string => join(dataDir, 'data.mdb');

/** How a file is opened: to be read only, and whether unused room in new pages is cleared, which costs some time. */
export interface EnvironmentOptions {
  readonly readOnly?: boolean;
  readonly clearsPages?: boolean;
}

/** Opens an LMDB file. A commit is on disk before it is acknowledged (no overlapping sync). */
export function openEnvironment(
  path: string,
  { readOnly = false, clearsPages = false }: EnvironmentOptions = {},
): RootDatabase<Buffer, Buffer> {
  return open<Buffer, Buffer>({
    path,
    noSubdir: true,
    overlappingSync: false,
    noMemInit: !clearsPages,
    maxReaders: 1000,
    maxDbs: 8,
    readOnly,
    ...binary,
  });
}

export function writeFormat(root: RootDatabase<Buffer, Buffer>): void {
  root.putSync(versionKey, Buffer.from(String(formatVersion)));
}

/** The format a file was written in; undefined when there is none yet. */
export function storedFormat(root: RootDatabase<Buffer, Buffer>): number | undefined {
  const stored = root.get(versionKey)?.toString();
  return stored === undefined ? undefined : Number(stored);
}

/** The open store: its LMDB databases, its catalogue, and the counters that live in memory. */
export class Storage {
  readonly root: RootDatabase<Buffer, Buffer>;
  /** collection id + record id → BSON */
  readonly records: BinaryDatabase;
  /** index id + key values + record id → nothing */
  readonly entries: BinaryDatabase;
  /** session id → outcome of its last retryable write or transaction, as BSON */
  readonly sessions: BinaryDatabase;
  readonly catalog: Catalog;
  readonly changes: ChangeLog;
  readonly limits: StoreLimits;
  /** Counts writes since opening; a snapshot is named by the number it was taken at. */
  sequence = 0;
  documents = 0;
  private mostBytes = 0;
  private readonly nextRecordIds = new Map<number, number>();
  private readonly highestKeys = new Map<number, Buffer>();

  constructor(dataDir: string, limits: StoreLimits) {
    this.root = openEnvironment(dataFile(dataDir));
    this.records = this.root.openDB({ name: 'records', ...binary });
    this.entries = this.root.openDB({ name: 'entries', ...binary });
    this.sessions = this.root.openDB({ name: 'sessions', ...binary });
    this.catalog = new Catalog(this.root.openDB({ name: 'catalog', ...binary }));
    this.changes = new ChangeLog(this.root.openDB({ name: 'changes', ...binary }));
    this.limits = limits;
    this.refresh();
    if (storedFormat(this.root) !== formatVersion) writeFormat(this.root);
  }

  /** Reads again what is kept in memory: on opening, and after a write transaction that was rolled back. */
  refresh(): void {
    this.catalog.reload();
    this.changes.reload();
    this.documents = pagesOf(this.records).entries;
    this.mostBytes = this.bytes();
  }

  /** Bytes in use in the data file; pages that were freed count as room. */
  bytes(): number {
    return [this.records, this.entries, this.sessions, this.changes.database].reduce(
      (sum, one) => sum + pagesOf(one).bytes,
      0,
    );
  }

  /** Refuses a write that would grow beyond the limits, and says the way on. */
  assertRoom(more: number): void {
    const { documents, bytes } = this.limits;
    // Measuring is dear: it is done when what was written since could have reached the limit.
    if (this.mostBytes > bytes) this.mostBytes = this.bytes();
    if (this.mostBytes <= bytes && (more === 0 || this.documents + more <= documents)) return;
    fail(
      'ExceededMemoryLimit',
      `The embedded store holds at most ${documents} documents and ${bytes} bytes; it has ${this.documents} and ${this.bytes()}. ` +
        'Nothing was written. Remove documents, or set MONGODB_URI to a MongoDB server to go on.',
    );
  }

  /** So many bytes were written, entries included: counted threefold, to be on the safe side. */
  noteBytes(written: number): void {
    this.mostBytes += written * 3 + 1000;
  }

  /** False when no entry of an index can begin like this: keys that rise, as those of generated ids do, need no look. */
  mayHold(indexId: number, prefix: Buffer): boolean {
    if (Buffer.compare(prefix, this.highestKeys.get(indexId) ?? this.lastKey(this.entries, indexId)) <= 0) return true;
    this.highestKeys.set(indexId, prefix);
    return false;
  }

  /** A fresh record id; ids of rolled-back inserts are not used again. */
  takeRecordId({ id }: CollectionDefinition): number {
    const next = this.nextRecordIds.get(id) ?? this.lastRecordId(id) + 1;
    this.nextRecordIds.set(id, next + 1);
    return next;
  }

  private lastRecordId(collectionId: number): number {
    const last = this.lastKey(this.records, collectionId);
    return last.length > 4 ? recordIdOf(last) : 0;
  }

  /** The last key that starts with an id; the id alone when there is none. */
  private lastKey(database: BinaryDatabase, id: number): Buffer {
    const { start, end } = prefixRange(id);
    const [last] = database.getKeys({ start: end, end: start, reverse: true, limit: 1 });
    return last ?? start;
  }
}
