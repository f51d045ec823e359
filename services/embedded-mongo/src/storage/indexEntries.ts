import { createHash } from 'node:crypto';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import { KeyWriter } from '../bson/KeyWriter.ts';
import { writeValueKey } from '../bson/writeValueKey.ts';
import { compileFilter } from '../query/compileFilter.ts';
import { parseFilter } from '../query/parseFilter.ts';
import type { IndexDefinition } from './CollectionDefinition.ts';
import { indexKeyValues } from './indexKeyValues.ts';

/** LMDB keys end at 1978 bytes; a longer one is cut here and made distinct by a hash. */
export const longestExactKey = 1780;
const separator = 0x05;

export interface IndexEntry {
  /** index id + values + separator: equal for equal values, the prefix of the LMDB key. */
  readonly prefix: Buffer;
  readonly values: readonly unknown[];
}

export interface IndexEntries {
  readonly entries: readonly IndexEntry[];
  readonly multikey: boolean;
  readonly truncated: boolean;
}

/** The entries one document has in one index; none when the index is sparse or partial and leaves it out. */
export function indexEntries(index: IndexDefinition, document: BsonDocument): IndexEntries {
  if (!isIndexed(index, document)) return none;
  const { rows, multikey, hasField } = indexKeyValues(document, index.key);
  if (index.sparse && !hasField) return none;
  let truncated = false;
  const entries = new Map<string, IndexEntry>();
  for (const values of rows) {
    const whole = keyOf(index, values);
    const cut = whole.length > longestExactKey;
    if (cut) truncated = true;
    const key = cut ? Buffer.concat([whole.subarray(0, longestExactKey), digest(whole)]) : whole;
    const prefix = Buffer.concat([key, Buffer.of(separator)]);
    entries.set(prefix.toString('latin1'), { prefix, values });
  }
  return { entries: [...entries.values()], multikey, truncated };
}

const none: IndexEntries = { entries: [], multikey: false, truncated: false };

function keyOf(index: IndexDefinition, values: readonly unknown[]): Buffer {
  const writer = new KeyWriter();
  writer.uint32(index.id);
  for (const [i, { direction }] of index.key.entries()) {
    const start = writer.position;
    writeValueKey(writer, values[i]);
    if (direction === -1) writer.invertFrom(start);
  }
  return writer.finish();
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

const partialFilters = new WeakMap<IndexDefinition, (document: BsonDocument) => boolean>();

function isIndexed(index: IndexDefinition, document: BsonDocument): boolean {
  if (index.partialFilter === undefined) return true;
  const matches = partialFilters.get(index) ?? compileFilter(parseFilter(index.partialFilter));
  partialFilters.set(index, matches);
  return matches(document);
}
