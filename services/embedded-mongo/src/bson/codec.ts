import { calculateObjectSize, deserialize, serialize } from 'bson';
import { fail } from '../CommandError.ts';
import { isArray, setField, type BsonDocument } from './bsonType.ts';

export const maxDocumentBytes = 16 * 1024 * 1024;

const keepTypes = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true } as const;

export function decodeDocument(bytes: Uint8Array): BsonDocument {
  return deserialize(bytes, keepTypes);
}

/** Encodes a document for storage or reply; refuses one over MongoDB's 16 MiB. */
export function encodeDocument(document: BsonDocument): Buffer {
  assertDocumentSize(calculateObjectSize(document));
  return serialize(document) as Buffer;
}

export function assertDocumentSize(size: number): void {
  if (size > maxDocumentBytes)
    fail('BSONObjectTooLarge', `BSONObj size: ${size} is invalid. Size must be between 0 and ${maxDocumentBytes}`);
}

/** Bytes of the values that have a fixed size, by the type byte of an element. */
const fixedSize = new Map<number, number>([
  ...([
    [0x01, 8],
    [0x06, 0],
    [0x07, 12],
    [0x08, 1],
    [0x09, 8],
    [0x0a, 0],
    [0x10, 4],
    [0x11, 8],
  ] as const),
  ...([
    [0x12, 8],
    [0x13, 16],
    [0x7f, 0],
    [0xff, 0],
  ] as const),
]);

function endOfValue(bytes: Buffer, type: number, at: number): number {
  const fixed = fixedSize.get(type);
  if (fixed !== undefined) return at + fixed;
  if (type === 0x0b) return bytes.indexOf(0, bytes.indexOf(0, at) + 1) + 1;
  const length = bytes.readInt32LE(at);
  const isWhole = type === 0x03 || type === 0x04 || type === 0x0f;
  return at + length + (isWhole ? 0 : type === 0x05 ? 5 : type === 0x0c ? 16 : 4);
}

/** Decodes only the named top-level fields and steps over the rest: what a filter or a sort needs of a large document. */
export function decodeFields(bytes: Buffer, names: ReadonlySet<string>): BsonDocument {
  const parts: Buffer[] = [];
  let size = 5;
  for (let at = 4; at < bytes.length - 1 && parts.length < names.size;) {
    const nameEnd = bytes.indexOf(0, at + 1);
    const end = endOfValue(bytes, bytes[at] ?? 0, nameEnd + 1);
    if (names.has(bytes.toString('utf8', at + 1, nameEnd))) {
      parts.push(bytes.subarray(at, end));
      size += end - at;
    }
    at = end;
  }
  const part = Buffer.concat([Buffer.alloc(4), ...parts, Buffer.of(0)], size);
  part.writeInt32LE(size, 0);
  return decodeDocument(part);
}

/** A copy whose documents and arrays can be changed freely; leaf values are immutable by convention and shared. */
export function cloneValue(value: unknown): unknown {
  if (isArray(value)) return value.map(cloneValue);
  const isPlain = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  return isPlain ? cloneDocument(value as BsonDocument) : value;
}

export function cloneDocument(document: BsonDocument): BsonDocument {
  const copy: BsonDocument = {};
  for (const [name, value] of Object.entries(document)) setField(copy, name, cloneValue(value));
  return copy;
}
