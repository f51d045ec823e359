import { ObjectId } from 'bson';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import type { FilterNode } from '../query/FilterNode.ts';
import { applyUpdate, withIdFirst } from './applyUpdate.ts';
import { changePath } from './changePath.ts';
import type { ParsedUpdate } from './ParsedUpdate.ts';

/** The document an upsert inserts: what the filter says with equality, then the update, then an `_id`. */
export function upsertDocument(filter: FilterNode, update: ParsedUpdate, now: Date): BsonDocument {
  const seed: BsonDocument = {};
  const id = equalities(filter).get('_id');
  if (update.kind === 'replacement') {
    if (id !== undefined) seed['_id'] = id;
  } else for (const [path, value] of equalities(filter)) changePath(seed, path.split('.'), true, () => value);
  const document = applyUpdate(seed, update, filter, { isInsert: true, now });
  return withIdFirst(document['_id'] ?? new ObjectId(), document);
}

function equalities(filter: FilterNode, found = new Map<string, unknown>()): Map<string, unknown> {
  if (filter.kind === 'and') for (const clause of filter.clauses) equalities(clause, found);
  if (filter.kind === 'or' && filter.clauses.length === 1)
    for (const clause of filter.clauses) equalities(clause, found);
  if (filter.kind !== 'predicate') return found;
  const { path, test } = filter;
  if (test.op === 'eq') found.set(path, test.value);
  if (test.op === 'in' && test.values.length === 1 && test.patterns.length === 0) found.set(path, test.values[0]);
  return found;
}
