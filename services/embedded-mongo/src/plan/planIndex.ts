import { equalValues } from '../bson/compareValues.ts';
import { isNullish } from '../bson/valueGuards.ts';
import { parseFilter } from '../query/parseFilter.ts';
import type { SortSpecification } from '../query/parseSort.ts';
import type { IndexDefinition } from '../storage/CollectionDefinition.ts';
import { longestExactKey } from '../storage/indexEntries.ts';
import { afterPrefix, type KeyInterval } from '../storage/KeyInterval.ts';
import { prefixOf } from '../storage/recordKey.ts';
import { fieldBounds, type FieldRange } from './fieldBounds.ts';
import { pathTests, type PathTests } from './PathTests.ts';
import type { IndexPlan } from './QueryPlan.ts';

/** Beyond this many ranges a compound $in stops multiplying out. */
const mostIntervals = 2000;

export interface ScoredPlan {
  readonly plan: IndexPlan;
  /** Bounded fields count most, single values more than ranges, then an order that saves a sort. */
  readonly score: number;
}

/** What one index can do for a query; undefined when it leaves out documents that might match, or does not help. */
export function planIndex(
  index: IndexDefinition,
  tests: PathTests,
  sort: SortSpecification,
  forced = false,
): ScoredPlan | undefined {
  if (!listsAllMatches(index, tests)) return undefined;
  const bounds = boundsOf(index, tests);
  const points = bounds.findIndex((ranges) => ranges.length !== 1 || ranges[0]?.isPoint !== true);
  const fixed = points === -1 ? bounds.length : points;
  const direction = sortDirection(index, sort, fixed);
  const providesSort = direction !== undefined && sort.length > 0;
  if (bounds.length === 0 && !providesSort && !forced) return undefined;
  const reverse = providesSort && direction === -1;
  const whole = index.unique && fixed === index.key.length ? 1000 : 0;
  const ranged = bounds.filter((ranges) => ranges.every(({ isPoint }) => isPoint)).length;
  const score = whole + ranged * 20 + (bounds.length - ranged) * 10 + (providesSort ? 5 : 0) - index.key.length / 100;
  const plan = { kind: 'indexScan', index, intervals: intervalsOf(index, bounds), reverse, providesSort } as const;
  return { plan, score };
}

/** A sparse index lists no document without the field, a partial one only those its filter takes. */
function listsAllMatches(index: IndexDefinition, tests: PathTests): boolean {
  if (index.hidden) return false;
  if (index.sparse && !index.key.some(({ path }) => impliesExistence(tests, path))) return false;
  if (index.partialFilter === undefined) return true;
  return (
    [...pathTests(parseFilter(index.partialFilter))].every(([path, required]) =>
      required.every((test) => {
        if (test.op === 'exists') return impliesExistence(tests, path);
        if (test.op !== 'eq') return false;
        return tests.get(path)?.some((given) => given.op === 'eq' && equalValues(given.value, test.value)) === true;
      }),
    ) && isSimple(index.partialFilter)
  );
}

/** Only a conjunction of equality and existence is compared with the query. */
function isSimple(filter: unknown): boolean {
  const node = parseFilter(filter);
  const clauses = node.kind === 'and' ? node.clauses : [node];
  return clauses.every(
    (clause) => clause.kind === 'predicate' && (clause.test.op === 'eq' || clause.test.op === 'exists'),
  );
}

function impliesExistence(tests: PathTests, path: string): boolean {
  return (tests.get(path) ?? []).some((test) => {
    if (test.op === 'eq') return !isNullish(test.value);
    if (test.op === 'in') return !test.values.some(isNullish);
    if (test.op === 'lte' || test.op === 'gte') return !isNullish(test.value);
    return true;
  });
}

/** Bounds of the leading fields: single values, ended by the first range. */
function boundsOf(index: IndexDefinition, tests: PathTests): (readonly FieldRange[])[] {
  const bounds: (readonly FieldRange[])[] = [];
  const arrays = new Set<string>();
  let count = 1;
  for (const { path } of index.key) {
    const top = path.split('.', 1)[0] ?? path;
    // Two fields of one array may be met by different elements.
    if (index.multikey && arrays.has(top)) break;
    arrays.add(top);
    const ranges = fieldBounds(tests.get(path) ?? [], index.multikey);
    count *= ranges?.length ?? 1;
    if (ranges === undefined || (bounds.length > 0 && count > mostIntervals)) break;
    bounds.push(ranges);
    if (!ranges.every(({ isPoint }) => isPoint)) break;
  }
  return bounds;
}

/** Whether the fields after the fixed ones are in the order asked for: 1 forward, -1 backward. */
function sortDirection(index: IndexDefinition, sort: SortSpecification, fixed: number): 1 | -1 | undefined {
  if (index.multikey || index.truncated) return undefined;
  const fixedPaths = new Set(index.key.slice(0, fixed).map(({ path }) => path));
  const open = sort.filter(({ path }) => !fixedPaths.has(path));
  let direction: 1 | -1 | undefined;
  for (const [i, { path, direction: wanted }] of open.entries()) {
    const field = index.key[fixed + i];
    if (field?.path !== path) return undefined;
    const found = field.direction === wanted ? 1 : -1;
    if (direction !== undefined && direction !== found) return undefined;
    direction = found;
  }
  return direction ?? 1;
}

function intervalsOf(index: IndexDefinition, bounds: readonly (readonly FieldRange[])[]): KeyInterval[] {
  let prefixes: KeyInterval[] = [{ lower: prefixOf(index.id), upper: prefixOf(index.id) }];
  for (const [i, ranges] of bounds.entries()) {
    const stored = ranges.map((range) => (index.key[i]?.direction === -1 ? inverted(range) : range));
    stored.sort((a, b) => Buffer.compare(a.lower, b.lower));
    prefixes = prefixes.flatMap(({ lower, upper }) =>
      stored.map((range) => ({
        lower: Buffer.concat([lower, range.lower]),
        upper: Buffer.concat([upper, range.upper]),
      })),
    );
  }
  return prefixes.map(({ lower, upper }) => ({
    lower: lower.subarray(0, longestExactKey),
    upper: afterPrefix(upper.subarray(0, longestExactKey)),
  }));
}

/** Descending fields are stored with their bytes inverted, which swaps the ends. */
function inverted({ lower, upper, isPoint }: FieldRange): FieldRange {
  const invert = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => 0xff - byte));
  return { lower: invert(upper), upper: invert(lower), isPoint };
}
