import { serialize, Timestamp } from 'bson';
import type { Database } from 'lmdb';
import { getField, isArray, isDocument, setField, type BsonDocument } from '../bson/bsonType.ts';
import { decodeDocument } from '../bson/codec.ts';
import { pagesOf } from './pagesOf.ts';

/** What happened, and to what; `_id` and the document stand beside it where the kind of event has them. */
export interface LoggedChange {
  readonly op: 'insert' | 'update' | 'replace' | 'delete' | 'drop' | 'dropDatabase';
  readonly db: string;
  readonly coll?: string;
  readonly id?: unknown;
  /** The updateDescription of an update. */
  readonly description?: BsonDocument;
  /** The transaction it was part of. */
  readonly lsid?: string;
  readonly txnNumber?: bigint;
}

/** Old events make room beyond this. */
const mostBytes = 64 * 1024 * 1024;
/** Where the log begins: events up to here are not, or no longer, in it. Missing: it has not begun. */
const beginKey = Buffer.of(0);

/**
 * Every change in order, written in the commit that makes it: what change streams read and resume from. An event's
 * position is its cluster time: seconds and a counter, always rising, also when the clock is set back. The log begins
 * with the first change stream, so that nobody pays for it who does not watch.
 */
export class ChangeLog {
  readonly database: Database<Buffer, Buffer>;
  /** The position of the newest event. */
  last = 0n;
  private begin: bigint | undefined;
  private readonly waiting = new Set<() => void>();

  constructor(database: Database<Buffer, Buffer>) {
    this.database = database;
  }

  reload(): void {
    const [newest] = this.database.getKeys({ reverse: true, limit: 1 });
    this.begin = this.database.get(beginKey)?.readBigUInt64BE();
    this.last = newest?.length === 8 ? newest.readBigUInt64BE() : (this.begin ?? 0n);
  }

  get hasBegun(): boolean {
    return this.begin !== undefined;
  }

  /** Inside a write. */
  start(): void {
    this.last = this.begin = nextPosition(this.last);
    this.database.putSync(beginKey, keyOf(this.begin));
  }

  append(change: LoggedChange, document?: Uint8Array): void {
    if (!this.hasBegun) return;
    this.last = nextPosition(this.last);
    const header = serialize({ ...change, wall: new Date() }, { ignoreUndefined: true });
    this.database.putSync(keyOf(this.last), Buffer.concat([header, document ?? Buffer.alloc(0)]));
  }

  /** Events after a position, oldest first; the document is the one as it was written. */
  *after(position: bigint): Generator<{ position: bigint; change: BsonDocument; document: BsonDocument | undefined }> {
    for (const { key, value } of this.database.getRange({ start: keyOf(position + 1n) })) {
      const length = value.readInt32LE(0);
      const document = value.length > length ? decodeDocument(value.subarray(length)) : undefined;
      yield { position: key.readBigUInt64BE(), change: decodeDocument(value.subarray(0, length)), document };
    }
  }

  /** False when events after this position were not logged, or have made room already. */
  reachesBackTo(position: bigint): boolean {
    return this.begin !== undefined && position >= this.begin;
  }

  /** Resolves when something was committed, or after so many milliseconds. */
  async waitForChange(milliseconds: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(wake, milliseconds);
      this.waiting.add(wake);
      const { waiting } = this;
      function wake(): void {
        clearTimeout(timer);
        waiting.delete(wake);
        resolve();
      }
    });
  }

  wake(): void {
    for (const wake of [...this.waiting]) wake();
  }

  isTooLarge(): boolean {
    return pagesOf(this.database).bytes > mostBytes;
  }

  /** Inside a write: removes the oldest events until the log fits. */
  trim(): void {
    while (this.isTooLarge()) {
      const oldest = [...this.database.getKeys({ start: keyOf(0n), limit: 1000 })];
      for (const key of oldest) this.database.removeSync(key);
      const newest = oldest.at(-1);
      if (newest === undefined) return;
      this.begin = newest.readBigUInt64BE();
      this.database.putSync(beginKey, newest);
    }
  }
}

function nextPosition(last: bigint): bigint {
  const now = BigInt(Math.floor(Date.now() / 1000)) << 32n;
  return last >= now ? last + 1n : now + 1n;
}

function keyOf(position: bigint): Buffer {
  const key = Buffer.allocUnsafe(8);
  key.writeBigUInt64BE(position);
  return key;
}

export const timestampOf = (position: bigint): Timestamp =>
  new Timestamp({ t: Number(position >> 32n), i: Number(position & 0xffffffffn) });

/** What an update changed, in the words of a change event: `{ updatedFields, removedFields, truncatedArrays }`. */
export function describeUpdate(before: BsonDocument, after: BsonDocument): BsonDocument {
  const updatedFields: BsonDocument = {};
  const removedFields: string[] = [];
  const truncatedArrays: BsonDocument[] = [];
  compare('', before, after);
  return { updatedFields, removedFields, truncatedArrays };

  function compare(prefix: string, left: object, right: object): void {
    for (const [name, value] of Object.entries(right) as [string, unknown][]) {
      const old = getField(left as BsonDocument, name);
      const path = `${prefix}${name}`;
      const areArrays = isArray(old) && isArray(value);
      if ((isDocument(old) && isDocument(value)) || areArrays) compare(`${path}.`, old, value);
      else if (!isSame(old, value)) setField(updatedFields, path, value);
      if (areArrays && value.length < old.length) truncatedArrays.push({ field: path, newSize: value.length });
    }
    if (!isArray(left))
      for (const name of Object.keys(left)) if (!Object.hasOwn(right, name)) removedFields.push(`${prefix}${name}`);
  }
}

/** To the byte, so that a changed numeric type is a change. */
function isSame(a: unknown, b: unknown): boolean {
  return a !== undefined && Buffer.compare(serialize({ a }), serialize({ a: b })) === 0;
}
