import { getField, type BsonDocument } from '../bson/BsonDocument.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';

interface PathMeaning {
  readonly document: BsonDocument;
  /** The element `$` stands for in the array at the given path. */
  readonly matchedIndex: (arrayPath: string) => number | undefined;
  readonly arrayFilters: ReadonlyMap<string, (element: unknown) => boolean>;
}

/** Replaces `$`, `$[]` and `$[identifier]` by array indexes: one path may become several, or none. */
export function expandPath(parts: readonly string[], meaning: PathMeaning): (readonly string[])[] {
  if (!parts.some((part) => part.startsWith('$'))) return [parts];
  return expandFrom([], parts, meaning.document);

  function expandFrom(done: readonly string[], rest: readonly string[], value: unknown): (readonly string[])[] {
    const [part, ...after] = rest;
    if (part === undefined) return [done];
    if (!part.startsWith('$')) return expandFrom([...done, part], after, childOf(value, part));
    return positions(done, part, value).flatMap((index) =>
      expandFrom([...done, String(index)], after, isArray(value) ? value[index] : undefined),
    );
  }

  function positions(done: readonly string[], part: string, value: unknown): number[] {
    const path = done.join('.');
    if (part === '$') {
      const index = meaning.matchedIndex(path);
      if (index !== undefined) return [index];
      throw new CommandError('BadValue', 'The positional operator did not find the match needed from the query.');
    }
    const identifier = /^\$\[(.*)\]$/.exec(part)?.[1];
    if (identifier === undefined)
      throw new CommandError(
        'DollarPrefixedFieldName',
        `The dollar ($) prefixed field '${part}' in '${path}.${part}' is not valid for storage.`,
      );
    if (!isArray(value))
      throw new CommandError(
        'BadValue',
        `The path '${path}' must exist in the document in order to apply array updates.`,
      );
    const matches = identifier === '' ? () => true : meaning.arrayFilters.get(identifier);
    return [...value.keys()].filter((index) => matches?.(value[index]));
  }
}

function childOf(value: unknown, part: string): unknown {
  if (isArray(value)) return value[Number(part)];
  return isDocument(value) ? getField(value, part) : undefined;
}
