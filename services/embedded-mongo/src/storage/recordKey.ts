const recordIdBytes = 6;

/** collection id, then record id: records of a collection lie together in order of insertion. */
export function recordKey(collectionId: number, recordId: number): Buffer {
  const key = Buffer.allocUnsafe(4 + recordIdBytes);
  key.writeUInt32BE(collectionId, 0);
  key.writeUIntBE(recordId, 4, recordIdBytes);
  return key;
}

/** Both record keys and index entries end in the record id. */
export function recordIdOf(key: Buffer): number {
  return key.readUIntBE(key.length - recordIdBytes, recordIdBytes);
}

export function prefixOf(id: number): Buffer {
  const prefix = Buffer.allocUnsafe(4);
  prefix.writeUInt32BE(id, 0);
  return prefix;
}

/** The range of all keys that start with a prefix: no key byte after an id is 0xFF where it matters. */
export function prefixRange(id: number): { start: Buffer; end: Buffer } {
  return { start: prefixOf(id), end: prefixOf(id + 1) };
}
