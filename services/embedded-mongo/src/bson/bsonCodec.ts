import { calculateObjectSize, deserialize, serialize, type DeserializeOptions } from 'bson';
import { CommandError } from '../errors/CommandError.ts';
import type { BsonDocument } from './BsonDocument.ts';

const keepTypes: DeserializeOptions = {
  promoteValues: false,
  promoteLongs: false,
  promoteBuffers: false,
  bsonRegExp: true,
};

export const maxDocumentBytes = 16 * 1024 * 1024;

export function decodeDocument(bytes: Uint8Array): BsonDocument {
  return deserialize(bytes, keepTypes);
}

/** Encodes a document for storage or reply; refuses one over MongoDB's 16 MiB. */
export function encodeDocument(document: BsonDocument): Uint8Array {
  const size = calculateObjectSize(document);
  assertDocumentSize(size);
  return serialize(document);
}

export function assertDocumentSize(size: number): void {
  if (size > maxDocumentBytes)
    throw new CommandError(
      'BSONObjectTooLarge',
      `BSONObj size: ${String(size)} is invalid. Size must be between 0 and ${String(maxDocumentBytes)}`,
    );
}
