import { fail, unsupported } from '../CommandError.ts';
import { isArray, isDocument, isNullish } from '../bson/bsonType.ts';
import type { Collation } from '../bson/collation.ts';
import { compareValues } from '../bson/compareValues.ts';
import { toDouble } from '../bson/numbers.ts';
import { visitPath } from './visitPath.ts';

export interface SortField {
  readonly path: string;
  readonly direction: 1 | -1;
}

export type SortSpecification = readonly SortField[];

/** Reads `{ a: 1, 'b.c': -1 }`; missing is no order. */
export function parseSort(sort: unknown): SortSpecification {
  if (isNullish(sort)) return [];
  if (!isDocument(sort)) return fail('TypeMismatch', 'sort specification must be an object');
  return Object.entries(sort).map(([path, order]) => {
    if (isDocument(order)) unsupported('sorting by $meta');
    const direction = toDouble(order);
    if (direction !== 1 && direction !== -1)
      return fail(15975, '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
    if (path.startsWith('$') || path.split('.').includes(''))
      fail(16410, `FieldPath '${path}' is not a valid sort key`);
    return { path, direction };
  });
}

/** A stable sort of whatever holds the values. */
export function sortItems<T>(
  items: readonly T[],
  sort: SortSpecification,
  valueOf: (item: T) => unknown,
  collation: Collation,
): T[] {
  const fields = sort.map(({ path, direction }) => ({ parts: path.split('.'), direction }));
  const keyed = items.map((item) => ({
    item,
    keys: fields.map(({ parts, direction }) => sortKey(valueOf(item), parts, direction, collation)),
  }));
  keyed.sort((a, b) => {
    for (const [i, { direction }] of fields.entries()) {
      const order = compareValues(a.keys[i], b.keys[i], collation);
      if (order !== 0) return order * direction;
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}

/** An array counts as its smallest element ascending, its largest descending; an empty one (undefined) before null. */
function sortKey(value: unknown, parts: readonly string[], direction: 1 | -1, collation: Collation): unknown {
  const candidates: unknown[] = [];
  visitPath(value, parts, (found, spread) => {
    if (!spread || !isArray(found)) candidates.push(found ?? null);
    else if (found.length === 0) candidates.push(undefined);
    else candidates.push(...found.map((element) => element ?? null));
    return false;
  });
  if (candidates.length === 0) return null;
  return candidates.reduce((best, next) => (compareValues(next, best, collation) * direction < 0 ? next : best));
}
