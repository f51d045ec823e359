import { getField, type BsonDocument } from '../bson/BsonDocument.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { compileElementFilter, compileFilter, elementFilters } from './compileFilter.ts';
import { compileValueTest } from './compileValueTest.ts';
import type { FilterNode, PredicateNode } from './FilterNode.ts';

/**
 * The position of the array element that made the filter match: what `$` stands for in `members.$.role`.
 * Undefined when the filter asks nothing of that array.
 */
export function matchedIndex(filter: FilterNode, document: BsonDocument, arrayPath: string): number | undefined {
  if (filter.kind === 'and' || filter.kind === 'or') {
    for (const clause of filter.clauses) {
      const index = matchedIndex(clause, document, arrayPath);
      if (index !== undefined) return index;
    }
    return undefined;
  }
  if (filter.kind !== 'predicate') return undefined;
  const array = arrayAt(document, arrayPath);
  if (array === undefined) return undefined;
  const matches = elementTest(filter, arrayPath);
  const index = matches === undefined ? -1 : array.findIndex(matches);
  return index < 0 ? undefined : index;
}

function elementTest(predicate: PredicateNode, arrayPath: string): ((element: unknown) => boolean) | undefined {
  const { path, test } = predicate;
  if (path === arrayPath) {
    if (test.op === 'elemMatchValue') return compileElementFilter(test.filter);
    if (test.op !== 'elemMatchObject') return compileValueTest(test, elementFilters).matches;
    const filter = compileFilter(test.filter);
    return (element) => isDocument(element) && filter(element);
  }
  if (!path.startsWith(`${arrayPath}.`)) return undefined;
  const filter = compileFilter({ kind: 'predicate', path: path.slice(arrayPath.length + 1), test });
  return (element) => isDocument(element) && filter(element);
}

function arrayAt(document: BsonDocument, path: string): readonly unknown[] | undefined {
  let value: unknown = document;
  for (const part of path.split('.')) {
    if (isArray(value)) value = value[Number(part)];
    else value = isDocument(value) ? getField(value, part) : undefined;
  }
  return isArray(value) ? value : undefined;
}
