import { getField, setField, type BsonDocument } from '../bson/BsonDocument.ts';
import { cloneDocument, cloneValue } from '../bson/cloneValue.ts';
import { equalValues } from '../bson/compareValues.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { FilterNode } from '../query/FilterNode.ts';
import { matchedIndex } from '../query/matchedIndex.ts';
import { changePath } from './changePath.ts';
import { expandPath } from './expandPath.ts';
import type { ParsedUpdate, Rename } from './ParsedUpdate.ts';
import { absent, type UpdateContext } from './UpdateOperator.ts';

type OperatorUpdate = Extract<ParsedUpdate, { kind: 'operators' }>;

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
  if (newId === undefined && update.kind !== 'operators') return withIdFirst(id, result);
  if (newId === undefined || !equalValues(id, newId))
    throw new CommandError(
      'ImmutableField',
      "Performing an update on the path '_id' would modify the immutable field '_id'",
    );
  return update.kind === 'operators' ? result : withIdFirst(id, result);
}

function changed(
  document: BsonDocument,
  update: ParsedUpdate,
  filter: FilterNode,
  context: UpdateContext,
): BsonDocument {
  switch (update.kind) {
    case 'replacement':
      return cloneDocument(update.replacement);
    case 'pipeline':
      return update.apply(document);
    case 'operators':
      return applyOperators(document, update, filter, context);
  }
}

function applyOperators(
  document: BsonDocument,
  update: OperatorUpdate,
  filter: FilterNode,
  context: UpdateContext,
): BsonDocument {
  const result = cloneDocument(document);
  for (const rename of update.renames) applyRename(result, rename);
  const meaning = {
    document,
    matchedIndex: (path: string) => matchedIndex(filter, document, path),
    arrayFilters: update.arrayFilters,
  };
  for (const { parts, change, createsPath } of update.changes)
    for (const concrete of expandPath(parts, meaning)) {
      const path = concrete.join('.');
      changePath(result, concrete, createsPath, (value) =>
        cloneValue(change({ path, value, documentId: document['_id'] }, context)),
      );
    }
  return result;
}

function applyRename(document: BsonDocument, { from, to }: Rename): void {
  let moved: unknown = absent;
  changePath(document, from.split('.'), false, (value) => {
    if (value !== undefined) moved = value;
    return absent;
  });
  if (moved !== absent) changePath(document, to.split('.'), true, () => moved);
}

export function withIdFirst(id: unknown, document: BsonDocument): BsonDocument {
  const result: BsonDocument = { _id: id };
  for (const [name, value] of Object.entries(document)) if (name !== '_id') setField(result, name, value);
  return result;
}
