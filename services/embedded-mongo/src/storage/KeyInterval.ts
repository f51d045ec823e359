/** A range of LMDB keys: from `lower` up to, not including, `upper`. */
export interface KeyInterval {
  readonly lower: Buffer;
  readonly upper: Buffer;
}

/** The first key after all that start with a prefix. Ids come first in every key, so it is never all 0xFF. */
export function afterPrefix(prefix: Buffer): Buffer {
  let length = prefix.length;
  while (length > 0 && prefix[length - 1] === 0xff) length -= 1;
  const next = Buffer.from(prefix.subarray(0, length));
  next[length - 1] = (next[length - 1] ?? 0) + 1;
  return next;
}
