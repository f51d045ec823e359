export interface CursorBatch {
  readonly name: 'firstBatch' | 'nextBatch';
  readonly cursorId: bigint;
  readonly namespace: string;
  readonly documents: readonly Uint8Array[];
}

const kinds = { double: 0x01, string: 0x02, document: 0x03, array: 0x04, int64: 0x12 } as const;

/** `{ cursor: { firstBatch: […], id, ns }, ok: 1 }` around documents that are encoded already, without decoding them. */
export function encodeCursorReply({ name, cursorId, namespace, documents }: CursorBatch): Buffer {
  const elements = documents.flatMap((document, i) => [element(kinds.document, String(i)), document]);
  const id = Buffer.alloc(8);
  id.writeBigInt64LE(cursorId);
  const cursor = document([
    element(kinds.array, name),
    document(elements),
    element(kinds.int64, 'id'),
    id,
    element(kinds.string, 'ns'),
    text(namespace),
  ]);
  const one = Buffer.alloc(8);
  one.writeDoubleLE(1);
  return document([element(kinds.document, 'cursor'), cursor, element(kinds.double, 'ok'), one]);
}

function document(parts: readonly Uint8Array[]): Buffer {
  const length = Buffer.alloc(4);
  const whole = Buffer.concat([length, ...parts, Buffer.of(0)]);
  whole.writeInt32LE(whole.length, 0);
  return whole;
}

function element(kind: number, name: string): Buffer {
  return Buffer.concat([Buffer.of(kind), Buffer.from(name), Buffer.of(0)]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeInt32LE(bytes.length + 1, 0);
  return Buffer.concat([length, bytes, Buffer.of(0)]);
}
