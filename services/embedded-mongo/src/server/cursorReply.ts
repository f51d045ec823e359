import { serialize, Double, Long } from 'bson';
import type { BsonDocument } from '../bson/bsonType.ts';

export interface CursorBatch {
  readonly documents: readonly Buffer[];
  /** 0 when nothing is left. */
  readonly cursorId: bigint;
  /** Where a change stream has got to. */
  readonly resumeToken?: BsonDocument | undefined;
}

/** `{ cursor: { id, ns, firstBatch: […] }, ok: 1 }` around documents that are encoded already, without decoding them. */
export function cursorReply(name: 'firstBatch' | 'nextBatch', namespace: string, batch: CursorBatch): Buffer {
  const { documents, cursorId, resumeToken } = batch;
  const head = serialize({
    id: Long.fromBigInt(cursorId),
    ns: namespace,
    ...(resumeToken === undefined ? {} : { postBatchResumeToken: resumeToken }),
  });
  const array = document(documents.flatMap((bytes, i) => [element(0x03, String(i)), bytes]));
  const cursor = document([head.subarray(4, -1), element(0x04, name), array]);
  return document([element(0x03, 'cursor'), cursor, serialize({ ok: new Double(1) }).subarray(4, -1)]);
}

function document(parts: readonly Uint8Array[]): Buffer {
  const whole = Buffer.concat([Buffer.alloc(4), ...parts, Buffer.of(0)]);
  whole.writeInt32LE(whole.length, 0);
  return whole;
}

const element = (type: number, name: string): Buffer => Buffer.from(`${String.fromCharCode(type)}${name}\0`, 'latin1');
