const recordIdBytes = 6;

/** A range of LMDB keys: from `lower` up to, not including, `upper`. */
export interface KeyInterval {
  readonly lower: Buffer;
  readonly upper: Buffer;
}

/** Something (a collection id, or an index id with values), then a record id: records of one insert order lie together. */
export function withRecordId(prefix: Buffer, recordId: number): Buffer {
  const key = Buffer.allocUnsafe(prefix.length + recordIdBytes);
  prefix.copy(key);
  key.writeUIntBE(recordId, prefix.length, recordIdBytes);
  return key;
}

export function recordIdOf(key: Buffer): number {
  return key.readUIntBE(key.length - recordIdBytes, recordIdBytes);
}

export function prefixOf(id: number): Buffer {
  const prefix = Buffer.allocUnsafe(4);
  prefix.writeUInt32BE(id, 0);
  return prefix;
}

/** All keys that start with an id. */
export function prefixRange(id: number): { start: Buffer; end: Buffer } {
  return { start: prefixOf(id), end: prefixOf(id + 1) };
}

/** The first key after all that start with a prefix. Ids come first in every key, so it is never all 0xFF. */
export function afterPrefix(prefix: Buffer): Buffer {
  let length = prefix.length;
  while (length > 0 && prefix[length - 1] === 0xff) length -= 1;
  const next = Buffer.from(prefix.subarray(0, length));
  next[length - 1] = (next[length - 1] ?? 0) + 1;
  return next;
}
