import { fail } from '../CommandError.ts';
import { bsonTypeOf, isArray, isDocument, isNullish, isNumber, isText, typeOrder } from '../bson/bsonType.ts';
import type { Collation } from '../bson/collation.ts';
import { equalValues } from '../bson/compareValues.ts';
import { keyOfValue } from '../bson/indexKey.ts';
import { numericType, toDouble } from '../bson/numbers.ts';
import type { FilterNode, ValueTest } from '../query/FilterNode.ts';
import { parseFilter } from '../query/parseFilter.ts';
import type { SortSpecification } from '../query/sort.ts';
import type { Query } from '../aggregate/Stage.ts';
import type { CollectionDefinition, IndexDefinition } from './Catalog.ts';
import { longestExactKey } from './indexEntries.ts';
import { afterPrefix, prefixOf, type KeyInterval } from './keys.ts';

/** How a query reads its collection: all of it, or through an index. */
export interface QueryPlan {
  readonly index?: IndexDefinition;
  readonly intervals: readonly KeyInterval[];
  readonly reverse: boolean;
  /** Records come in the order asked for. */
  readonly providesSort: boolean;
  /** Everything read matches: the filter need not be checked. */
  readonly isExact: boolean;
  /** Each interval is one value of every field of the index. */
  readonly isPoints: boolean;
}

/** Beyond this many ranges a compound $in stops multiplying out. */
const mostIntervals = 2000;

type PathTests = ReadonlyMap<string, readonly ValueTest[]>;

/** Picks the index with the best score, or the scan of the whole collection. */
export function choosePlan(
  collection: CollectionDefinition,
  { filter, sort = [], hint }: Query,
  collation: Collation,
  canUse: (index: IndexDefinition) => boolean = () => true,
): QueryPlan {
  const tests = pathTests(filter);
  const isEmpty = filter.kind === 'and' && filter.clauses.length === 0;
  const scan = { intervals: [], reverse: false, providesSort: sort.length === 0, isExact: isEmpty, isPoints: false };
  if (!isNullish(hint)) {
    if (isDocument(hint) && '$natural' in hint) return { ...scan, reverse: toDouble(hint['$natural']) === -1 };
    const index = hintedIndex(collection, hint);
    if (!canUse(index))
      fail('SnapshotUnavailable', `The index ${index.name} is newer than the snapshot of the transaction.`);
    return planIndex(index, tests, filter, sort, collation, true)?.plan ?? scan;
  }
  let best = { score: 0, plan: scan as QueryPlan };
  for (const index of collection.indexes.filter(canUse)) {
    const planned = planIndex(index, tests, filter, sort, collation, false);
    if (planned !== undefined && planned.score > best.score) best = planned;
  }
  return best.plan;
}

function hintedIndex({ indexes }: CollectionDefinition, hint: unknown): IndexDefinition {
  const wanted = isDocument(hint)
    ? JSON.stringify(Object.entries(hint).map(([path, order]) => [path, toDouble(order)]))
    : hint;
  const keyText = ({ key }: IndexDefinition): string =>
    JSON.stringify(key.map(({ path, direction }) => [path, direction]));
  const found = indexes.find((index) => (isText(hint) ? index.name : keyText(index)) === wanted);
  return found ?? fail('BadValue', 'error processing query: hint provided does not correspond to an existing index');
}

/** What every matching document must pass at each path. Clauses under $or, $nor and $not demand nothing certain. */
function pathTests(filter: FilterNode): PathTests {
  const found = new Map<string, ValueTest[]>();
  const collect = (node: FilterNode, prefix: string): void => {
    if (node.kind === 'and' || (node.kind === 'or' && node.clauses.length === 1))
      for (const clause of node.clauses) collect(clause, prefix);
    if (node.kind !== 'predicate') return;
    const path = [prefix, node.path].filter((part) => part !== '').join('.');
    // Within an array in an array there is no path to an index.
    if ('filter' in node.test && node.path !== '') collect(node.test.filter, path);
    else if ('filter' in node.test) return;
    else found.set(path, [...(found.get(path) ?? []), node.test]);
  };
  collect(filter, '');
  return found;
}

/** What one index can do for a query; undefined when it leaves out documents that might match, or does not help. */
function planIndex(
  index: IndexDefinition,
  tests: PathTests,
  filter: FilterNode,
  sort: SortSpecification,
  collation: Collation,
  isForced: boolean,
): { plan: QueryPlan; score: number } | undefined {
  if (!listsAllMatches(index, tests) || (index.partialFilter !== undefined && collation !== undefined))
    return undefined;
  const bounds = boundsOf(index, tests, collation);
  const firstOpen = bounds.findIndex((ranges) => ranges.length !== 1 || ranges[0]?.isPoint !== true);
  const fixed = firstOpen === -1 ? bounds.length : firstOpen;
  const direction = collation === undefined ? sortDirection(index, sort, fixed) : undefined;
  const providesSort = sort.length === 0 || direction !== undefined;
  if (bounds.length === 0 && (sort.length === 0 || !providesSort) && !isForced) return undefined;
  const points = bounds.filter((ranges) => ranges.every(({ isPoint }) => isPoint)).length;
  const isWhole = index.unique && fixed === index.key.length;
  const score =
    (isWhole ? 1000 : 1) +
    points * 20 +
    (bounds.length - points) * 10 +
    (sort.length > 0 && providesSort ? 5 : 0) -
    index.key.length / 100;
  const isExact = isAnswered(filter, index, points);
  const isPoints = points === index.key.length;
  const plan = {
    index,
    intervals: intervalsOf(index, bounds),
    reverse: direction === -1,
    providesSort,
    isExact,
    isPoints,
  };
  return { plan, score };
}

/** Whether the bounds say all that the filter says: single values of single fields, as they stand in the index. */
function isAnswered(filter: FilterNode, { key, multikey, truncated }: IndexDefinition, points: number): boolean {
  const clauses = filter.kind === 'and' ? filter.clauses : [filter];
  const bounded = key.slice(0, points).map(({ path }) => path);
  const isPlain = ({ test }: { test: ValueTest }): boolean => {
    const values = test.op === 'eq' ? [test.value] : test.op === 'in' ? test.values : [undefined];
    return values.every((value) => !isNullish(value) && numericType(value) !== 'decimal');
  };
  const paths = clauses.map((node) => (node.kind === 'predicate' && isPlain(node) ? node.path : ''));
  return (
    !multikey && !truncated && new Set(paths).size === clauses.length && paths.every((path) => bounded.includes(path))
  );
}

/** A sparse index lists no document without the field, a partial one only those its filter takes. */
function listsAllMatches({ hidden, sparse, key, partialFilter }: IndexDefinition, tests: PathTests): boolean {
  if (hidden || (sparse && !key.some(({ path }) => impliesExistence(tests, path)))) return false;
  if (partialFilter === undefined) return true;
  const node = parseFilter(partialFilter);
  // Only a conjunction of equality and existence is compared with the query.
  return (node.kind === 'and' ? node.clauses : [node]).every((clause) => {
    if (clause.kind !== 'predicate') return false;
    const { path, test } = clause;
    if (test.op === 'exists') return impliesExistence(tests, path);
    return (
      test.op === 'eq' &&
      tests.get(path)?.some((given) => given.op === 'eq' && equalValues(given.value, test.value)) === true
    );
  });
}

function impliesExistence(tests: PathTests, path: string): boolean {
  return (tests.get(path) ?? []).some((test) => {
    if (test.op === 'in') return !test.values.some(isNullish);
    return 'value' in test ? !isNullish(test.value) : true;
  });
}

/** Bytes of one field between which matching values lie: from `lower`, and up to anything that starts with `upper`. */
interface FieldRange {
  readonly lower: Buffer;
  readonly upper: Buffer;
  /** A single value: the next field of a compound index can be bounded too. */
  readonly isPoint: boolean;
}

/** Bounds of the leading fields: single values, ended by the first range. They may take in too much, never too little. */
function boundsOf(index: IndexDefinition, tests: PathTests, collation: Collation): (readonly FieldRange[])[] {
  const bounds: (readonly FieldRange[])[] = [];
  const tops = new Set<string>();
  let count = 1;
  for (const { path } of index.key) {
    const top = path.split('.', 1)[0] ?? path;
    // Two fields of one array may be met by different elements.
    if (index.multikey && tops.has(top)) break;
    tops.add(top);
    const ranges = fieldBounds(tests.get(path) ?? [], index.multikey, collation);
    count *= ranges?.length ?? 1;
    if (ranges === undefined || (bounds.length > 0 && count > mostIntervals)) break;
    bounds.push(ranges);
    if (!ranges.every(({ isPoint }) => isPoint)) break;
  }
  return bounds;
}

/** `single` uses one test only: with several entries per document, different elements may satisfy different tests. */
function fieldBounds(
  tests: readonly ValueTest[],
  single: boolean,
  collation: Collation,
): readonly FieldRange[] | undefined {
  const points = tests.map((test) => pointsOf(test, collation)).find((ranges) => ranges !== undefined);
  if (points !== undefined) return points;
  const [only] = tests;
  const strings = only?.op === 'regex' && tests.length === 1 ? startingWith(only.pattern) : undefined;
  // A pattern also finds itself, stored.
  const patterns = Buffer.of(typeOrder.regex);
  if (strings !== undefined) return [strings, { lower: patterns, upper: patterns, isPoint: false }];
  const [first, ...others] = tests.map((test) => rangeOf(test, collation)).filter((range) => range !== undefined);
  return first === undefined ? undefined : [single ? first : others.reduce(intersect, first)];
}

/** Under a collation equal text has other bytes than its equal. */
const hasOwnBytes = (value: unknown, collation: Collation): boolean =>
  !isArray(value) && (collation === undefined || !(isText(value) || isDocument(value)));

function pointsOf(test: ValueTest, collation: Collation): readonly FieldRange[] | undefined {
  if (test.op !== 'eq' && test.op !== 'in') return undefined;
  const values = test.op === 'in' ? test.values : [test.value];
  if ((test.op === 'in' && test.patterns.length > 0) || !values.every((value) => hasOwnBytes(value, collation)))
    return undefined;
  const keys = new Map(values.map((value) => keyOfValue(value ?? null)).map((key) => [key.toString('latin1'), key]));
  return [...keys.values()].map((key) => ({ lower: key, upper: key, isPoint: true }));
}

function rangeOf(test: ValueTest, collation: Collation): FieldRange | undefined {
  if (!('value' in test) || !hasOwnBytes(test.value, collation)) return undefined;
  const { op, value } = test;
  const type = bsonTypeOf(value);
  if (isNullish(value) || type === 'minKey' || type === 'maxKey') return undefined;
  if (isNumber(value) && Number.isNaN(toDouble(value))) return undefined;
  const whole = Buffer.of(typeOrder[type]);
  const isLower = op === 'gt' || op === 'gte';
  return { lower: isLower ? keyOfValue(value) : whole, upper: isLower ? whole : keyOfValue(value), isPoint: false };
}

/** `/^abc/` reads only the strings that start with abc. */
function startingWith({ source, flags }: RegExp): FieldRange | undefined {
  if (flags.replace('u', '') !== '' || source.includes('|')) return undefined;
  const prefix = /^\^([\w -]+)/.exec(source)?.[1] ?? '';
  const literal = /[*?{]/.test(source.charAt(prefix.length + 1)) ? prefix.slice(0, -1) : prefix;
  const bytes = keyOfValue(literal).subarray(0, -1);
  return literal === '' ? undefined : { lower: bytes, upper: bytes, isPoint: false };
}

/** An upper bound takes in everything that starts with it, so of two where one starts the other the longer is tighter. */
function intersect(a: FieldRange, b: FieldRange): FieldRange {
  const startsWith = (bytes: Buffer, prefix: Buffer): boolean => bytes.subarray(0, prefix.length).equals(prefix);
  const isTighter =
    startsWith(a.upper, b.upper) || (!startsWith(b.upper, a.upper) && Buffer.compare(a.upper, b.upper) <= 0);
  const lower = Buffer.compare(a.lower, b.lower) >= 0 ? a.lower : b.lower;
  return { lower, upper: isTighter ? a.upper : b.upper, isPoint: false };
}

/** Whether the fields after the fixed ones are in the order asked for: 1 forward, -1 backward. */
function sortDirection(index: IndexDefinition, sort: SortSpecification, fixed: number): 1 | -1 | undefined {
  if (index.multikey || index.truncated) return undefined;
  const fixedPaths = index.key.slice(0, fixed).map(({ path }) => path);
  let direction: 1 | -1 | undefined;
  for (const [i, { path, direction: wanted }] of sort.filter((field) => !fixedPaths.includes(field.path)).entries()) {
    const field = index.key[fixed + i];
    const found = field?.direction === wanted ? 1 : -1;
    if (field?.path !== path || (direction ?? found) !== found) return undefined;
    direction = found;
  }
  return direction ?? 1;
}

function intervalsOf(index: IndexDefinition, bounds: readonly (readonly FieldRange[])[]): KeyInterval[] {
  let prefixes = [{ lower: prefixOf(index.id), upper: prefixOf(index.id) }];
  for (const [i, ranges] of bounds.entries()) {
    const stored = ranges.map((range) => (index.key[i]?.direction === -1 ? inverted(range) : range));
    stored.sort((a, b) => Buffer.compare(a.lower, b.lower));
    const joined = (a: Buffer, b: Buffer): Buffer => Buffer.concat([a, b]);
    prefixes = prefixes.flatMap(({ lower, upper }) =>
      stored.map((range) => ({ lower: joined(lower, range.lower), upper: joined(upper, range.upper) })),
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
