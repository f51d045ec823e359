import { randomInt } from 'node:crypto';
import { CommandError } from '../errors/CommandError.ts';

const idleLimitMs = 10 * 60_000;
const maxBatchBytes = 16 * 1024 * 1024;

interface OpenCursor {
  readonly namespace: string;
  readonly documents: readonly Uint8Array[];
  position: number;
  usedAt: number;
}

export interface Batch {
  readonly documents: readonly Uint8Array[];
  /** 0 when nothing is left. */
  readonly cursorId: bigint;
}

/** Results that did not fit into one reply. They are what they were when the query ran. */
export class CursorRegistry {
  private readonly open = new Map<bigint, OpenCursor>();

  /** Hands out the first batch and keeps the rest; `single` closes the cursor at once. */
  start(namespace: string, documents: readonly Uint8Array[], batchSize: number, single: boolean): Batch {
    const cursor = { namespace, documents, position: 0, usedAt: Date.now() };
    const batch = takeBatch(cursor, batchSize);
    if (single || cursor.position >= documents.length) return { documents: batch, cursorId: 0n };
    const cursorId = this.freshId();
    this.open.set(cursorId, cursor);
    return { documents: batch, cursorId };
  }

  next(cursorId: bigint, namespace: string, batchSize: number): Batch {
    const cursor = this.open.get(cursorId);
    if (cursor === undefined) throw new CommandError('CursorNotFound', `cursor id ${String(cursorId)} not found`);
    if (cursor.namespace !== namespace)
      throw new CommandError(
        'Unauthorized',
        `Requested getMore on namespace '${namespace}', but cursor belongs to a different namespace ${cursor.namespace}`,
      );
    cursor.usedAt = Date.now();
    const documents = takeBatch(cursor, batchSize);
    if (cursor.position < cursor.documents.length) return { documents, cursorId };
    this.open.delete(cursorId);
    return { documents, cursorId: 0n };
  }

  kill(cursorId: bigint): boolean {
    return this.open.delete(cursorId);
  }

  closeIdle(now: number): void {
    for (const [id, cursor] of this.open) if (now - cursor.usedAt > idleLimitMs) this.open.delete(id);
  }

  private freshId(): bigint {
    for (;;) {
      const id = (BigInt(randomInt(1, 2 ** 31)) << 31n) | BigInt(randomInt(0, 2 ** 31));
      if (!this.open.has(id)) return id;
    }
  }
}

/** At most `batchSize` documents and 16 MiB, but never none when there are some. */
function takeBatch(cursor: OpenCursor, batchSize: number): readonly Uint8Array[] {
  const start = cursor.position;
  let bytes = 0;
  while (cursor.position < cursor.documents.length && cursor.position - start < batchSize) {
    const size = cursor.documents[cursor.position]?.length ?? 0;
    if (bytes + size > maxBatchBytes && cursor.position > start) break;
    bytes += size;
    cursor.position += 1;
  }
  return cursor.documents.slice(start, cursor.position);
}
