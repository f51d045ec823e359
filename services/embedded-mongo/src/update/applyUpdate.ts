import { ObjectId } from 'bson';
import { fail } from '../CommandError.ts';
import { childOf, getField, isArray, setField, type BsonDocument } from '../bson/bsonType.ts';
import { cloneDocument, cloneValue } from '../bson/codec.ts';
import { equalValues } from '../bson/compareValues.ts';
import { matchedIndex } from '../query/compileFilter.ts';
import type { FilterNode } from '../query/FilterNode.ts';
import { changePath } from './changePath.ts';
import type { ParsedUpdate } from './parseUpdate.ts';
import { absent, type UpdateContext } from './updateOperators.ts';

/** The document after an update; the one given stays as it is. `_id` may not change and stays first. */
export function applyUpdate(
  document: BsonDocument,
  update: ParsedUpdate,
  filter: FilterNode,
  context: UpdateContext,
): BsonDocument {
  const id = document['_id'];
  const result = changed(document, update, filter, context);
  const newId = getField(result, '_id');
  if (id === undefined) return newId === undefined ? result : withIdFirst(newId, result);
  if (newId === undefined ? update.kind === 'operators' : !equalValues(id, newId))
    fail('ImmutableField', "Performing an update on the path '_id' would modify the immutable field '_id'");
  return update.kind === 'operators' ? result : withIdFirst(id, result);
}

function changed(
  document: BsonDocument,
  update: ParsedUpdate,
  filter: FilterNode,
  context: UpdateContext,
): BsonDocument {
  if (update.kind === 'replacement') return cloneDocument(update.replacement);
  if (update.kind === 'pipeline') return update.apply(document);
  const result = cloneDocument(document);
  for (const { from, to } of update.renames) rename(result, from, to);
  for (const { path, change, createsPath } of update.changes)
    for (const concrete of concretePaths(path.split('.'), document, filter, update.arrayFilters))
      changePath(result, concrete, createsPath, (value) => cloneValue(change(value, context)));
  return result;
}

function rename(document: BsonDocument, from: string, to: string): void {
  let moved: unknown = absent;
  changePath(document, from.split('.'), false, (value) => {
    if (value !== undefined) moved = value;
    return absent;
  });
  if (moved !== absent) changePath(document, to.split('.'), true, () => moved);
}

/** Replaces `$`, `$[]` and `$[identifier]` by array indexes: one path may become several, or none. */
function concretePaths(
  parts: readonly string[],
  document: BsonDocument,
  filter: FilterNode,
  arrayFilters: ReadonlyMap<string, (element: unknown) => boolean>,
): (readonly string[])[] {
  return parts.some((part) => part.startsWith('$')) ? expand([], parts, document) : [parts];

  function expand(done: readonly string[], rest: readonly string[], value: unknown): (readonly string[])[] {
    const [part, ...after] = rest;
    if (part === undefined) return [done];
    const names = part.startsWith('$') ? positions(done.join('.'), part, value) : [part];
    return names.flatMap((name) => expand([...done, name], after, childOf(value, name)));
  }

  function positions(path: string, part: string, value: unknown): string[] {
    if (part === '$') {
      const index = matchedIndex(filter, document, path);
      return [
        String(index ?? fail('BadValue', 'The positional operator did not find the match needed from the query.')),
      ];
    }
    const identifier = /^\$\[(.*)\]$/.exec(part)?.[1];
    if (identifier === undefined)
      return fail(
        'DollarPrefixedFieldName',
        `The dollar ($) prefixed field '${part}' in '${path}.${part}' is not valid for storage.`,
      );
    if (!isArray(value))
      return fail('BadValue', `The path '${path}' must exist in the document in order to apply array updates.`);
    const matches = identifier === '' ? () => true : arrayFilters.get(identifier);
    return [...value.keys()].filter((index) => matches?.(value[index])).map(String);
  }
}

export function withIdFirst(id: unknown, document: BsonDocument): BsonDocument {
  const result: BsonDocument = { _id: id };
  for (const [name, value] of Object.entries(document)) if (name !== '_id') setField(result, name, value);
  return result;
}

/** The document an upsert inserts: what the filter says with equality, then the update, then an `_id`. */
export function upsertDocument(filter: FilterNode, update: ParsedUpdate, now: Date): BsonDocument {
  const seed: BsonDocument = {};
  const equal = equalities(filter);
  if (update.kind !== 'replacement')
    for (const [path, value] of equal) changePath(seed, path.split('.'), true, () => cloneValue(value));
  else if (equal.has('_id')) seed['_id'] = equal.get('_id');
  const document = applyUpdate(seed, update, filter, { isInsert: true, now });
  return withIdFirst('_id' in document ? document['_id'] : new ObjectId(), document);
}

function equalities(filter: FilterNode, found = new Map<string, unknown>()): Map<string, unknown> {
  if (filter.kind === 'and' || (filter.kind === 'or' && filter.clauses.length === 1))
    for (const clause of filter.clauses) equalities(clause, found);
  if (filter.kind !== 'predicate') return found;
  const { path, test } = filter;
  if (test.op === 'eq') found.set(path, test.value);
  if (test.op === 'in' && test.values.length === 1 && test.patterns.length === 0) found.set(path, test.values[0]);
  return found;
}
