import { compareValues } from '../bson/compareValues.ts';
import { toDouble } from '../bson/exactNumber.ts';
import { isNumber } from '../bson/numericType.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import { unsupported } from '../errors/unsupported.ts';
import { visitPath } from './visitPath.ts';

export interface SortField {
  readonly path: string;
  readonly direction: 1 | -1;
}
export type SortSpecification = readonly SortField[];

export function parseSort(sort: unknown): SortSpecification {
  if (!isDocument(sort)) throw new CommandError('TypeMismatch', 'sort specification must be an object');
  return Object.entries(sort).map(([path, order]) => {
    if (isDocument(order)) throw unsupported('sorting by $meta');
    const direction = toDouble(order);
    if (!isNumber(order) || (direction !== 1 && direction !== -1))
      throw new CommandError('Location15975', '$sort key ordering must be 1 (for ascending) or -1 (for descending)');
    if (path === '' || path.startsWith('$') || path.split('.').includes(''))
      throw new CommandError('Location16410', `FieldPath '${path}' is not a valid sort key`);
    return { path, direction };
  });
}

/**
 * A stable sort. An array counts as its smallest element ascending and its largest descending; an empty array sorts
 * before null, a missing field as null.
 */
export function sortBySpecification<T>(
  items: readonly T[],
  sort: SortSpecification,
  valueOf: (item: T) => unknown,
): T[] {
  const fields = sort.map(({ path, direction }) => ({ parts: path.split('.'), direction }));
  const keyed = items.map((item) => ({
    item,
    keys: fields.map(({ parts, direction }) => sortKey(valueOf(item), parts, direction)),
  }));
  keyed.sort((a, b) => {
    for (const [i, { direction }] of fields.entries()) {
      const order = compareValues(a.keys[i], b.keys[i]);
      if (order !== 0) return order * direction;
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}

/** `undefined` stands for the empty array, which sorts before null. */
function sortKey(value: unknown, parts: readonly string[], direction: 1 | -1): unknown {
  const candidates: unknown[] = [];
  visitPath(value, parts, (found, spread) => {
    if (!spread || !isArray(found)) candidates.push(found ?? null);
    else if (found.length === 0) candidates.push(undefined);
    else candidates.push(...found.map((element) => element ?? null));
    return false;
  });
  if (candidates.length === 0) return null;
  return candidates.reduce((best, next) => (compareValues(next, best) * direction < 0 ? next : best));
}
