import { randomInt } from 'node:crypto';
import { fail } from '../CommandError.ts';
import type { BsonDocument } from '../bson/bsonType.ts';
import type { CursorBatch } from './cursorReply.ts';

const idleLimitMs = 10 * 60_000;
const mostOpen = 500;
const maxBatchBytes = 16 * 1024 * 1024;

/** Where the documents of a cursor come from. */
export interface CursorSource {
  /** Undefined when there is nothing (more, or yet). */
  next(): Buffer | undefined;
  close(): void;
  /** Of a change stream, which waits for more: until something happens or so many milliseconds have passed. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly resumeToken?: () => BsonDocument;
  /** The stream has ended by itself. */
  readonly isEnded?: () => boolean;
}

interface OpenCursor {
  readonly namespace: string;
  readonly source: CursorSource;
  /** Taken, and not handed out yet: tells that there is more. */
  ahead: Buffer | undefined;
  usedAt: number;
}

/** Results that are handed out in batches, each read when it is asked for, from the snapshot the query began with. */
export class CursorRegistry {
  private readonly open = new Map<bigint, OpenCursor>();

  /** Hands out the first batch and keeps the rest; `single` closes the cursor at once. */
  start(namespace: string, source: CursorSource, batchSize: number, single: boolean): CursorBatch {
    if (this.open.size >= mostOpen) this.tooMany(source);
    const cursor = { namespace, source, ahead: undefined, usedAt: Date.now() };
    let documents: Buffer[];
    try {
      documents = takeBatch(cursor, batchSize);
    } catch (error) {
      source.close();
      throw error;
    }
    let id = 0n;
    while (id === 0n || this.open.has(id)) id = (BigInt(randomInt(1, 2 ** 31)) << 31n) | BigInt(randomInt(0, 2 ** 31));
    this.open.set(id, cursor);
    return this.batch(id, cursor, documents, single);
  }

  async next(id: bigint, namespace: string, batchSize: number, waitMs: number): Promise<CursorBatch> {
    const cursor = this.open.get(id) ?? fail('CursorNotFound', `cursor id ${String(id)} not found`);
    if (cursor.namespace !== namespace)
      fail(
        'Unauthorized',
        `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
      );
    const until = Date.now() + waitMs;
    try {
      for (;;) {
        cursor.usedAt = Date.now();
        const documents = takeBatch(cursor, batchSize);
        const left = until - Date.now();
        const isWaiting =
          documents.length === 0 && cursor.source.isEnded?.() === false && left > 0 && this.open.has(id);
        if (!isWaiting || cursor.source.wait === undefined) return this.batch(id, cursor, documents, false);
        await cursor.source.wait(left);
      }
    } catch (error) {
      this.kill(id);
      throw error;
    }
  }

  kill(id: bigint): boolean {
    this.open.get(id)?.source.close();
    return this.open.delete(id);
  }

  closeIdle(now: number): void {
    for (const [id, { usedAt }] of this.open) if (now - usedAt > idleLimitMs) this.kill(id);
  }

  closeAll(): void {
    for (const id of [...this.open.keys()]) this.kill(id);
  }

  private batch(id: bigint, { source, ahead }: OpenCursor, documents: Buffer[], single: boolean): CursorBatch {
    const resumeToken = source.resumeToken?.();
    const hasMore = ahead !== undefined || source.isEnded?.() === false;
    if (!hasMore || single) this.kill(id);
    return { documents, resumeToken, cursorId: hasMore && !single ? id : 0n };
  }

  private tooMany(source: CursorSource): never {
    source.close();
    return fail(
      'ExceededMemoryLimit',
      `More than ${mostOpen} cursors are open. Close those that are not read to their end.`,
    );
  }
}

/** At most `batchSize` documents and 16 MiB, but never none when there are some. */
function takeBatch(cursor: OpenCursor, batchSize: number): Buffer[] {
  const batch: Buffer[] = [];
  let bytes = 0;
  const isStream = cursor.source.wait !== undefined;
  if (!isStream || batchSize > 0) cursor.ahead ??= cursor.source.next();
  for (let { ahead } = cursor; ahead !== undefined && batch.length < batchSize; ahead = cursor.ahead) {
    if (bytes + ahead.length > maxBatchBytes && batch.length > 0) break;
    batch.push(ahead);
    bytes += ahead.length;
    // A stream's token stands at the last event handed out, so it looks no further than it gives.
    cursor.ahead = isStream && batch.length >= batchSize ? undefined : cursor.source.next();
  }
  return batch;
}
