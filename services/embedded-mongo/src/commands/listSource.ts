import type { BsonDocument } from '../bson/bsonType.ts';
import { encodeDocument } from '../bson/codec.ts';
import type { CursorSource } from '../server/CursorRegistry.ts';

/** A result in memory, for the commands that list. */
export function listSource(documents: readonly BsonDocument[]): CursorSource {
  return sourceOf(documents, () => undefined, encodeDocument);
}

export function sourceOf<T>(items: Iterable<T>, release: () => void, encode: (item: T) => Buffer): CursorSource {
  const iterator = items[Symbol.iterator]();
  const next = (): Buffer | undefined => {
    const result = iterator.next();
    return result.done === true ? undefined : encode(result.value);
  };
  let isOpen = true;
  const close = (): void => {
    if (isOpen) iterator.return?.();
    if (isOpen) release();
    isOpen = false;
  };
  return { next, close };
}
