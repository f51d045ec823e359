import { BSONSymbol } from 'bson';
import { bsonTypeOf, childOf, isArray, isDocument, isNullish, isNumber, typeOrder } from '../bson/bsonType.ts';
import type { BsonDocument } from '../bson/bsonType.ts';
import type { Collation } from '../bson/collation.ts';
import { compareValues, equalValues, textOf } from '../bson/compareValues.ts';
import { toDouble, toInteger } from '../bson/numbers.ts';
import type { FilterNode, PredicateNode, RangeOperator, ValueTest } from './FilterNode.ts';
import { ValueMap } from './ValueMap.ts';
import { visitPath } from './visitPath.ts';

type ValueFilter = (value: unknown) => boolean;

/** Turns a parsed filter into a predicate on documents. */
export function compileFilter(node: FilterNode, collation?: Collation): ValueFilter {
  return compile(node, (predicate) => onPath(predicate, collation));
}

/** The same for one array element: each test applies to the value itself ($elemMatch on values, $pull). */
export function compileElementFilter(node: FilterNode, collation?: Collation): ValueFilter {
  return compile(node, ({ test }) => compileTest(test, collation).matches);
}

function compile(node: FilterNode, predicate: (node: PredicateNode) => ValueFilter): ValueFilter {
  if (node.kind === 'predicate') return predicate(node);
  if (node.kind === 'expression') return node.matches;
  if (node.kind === 'not') {
    const clause = compile(node.clause, predicate);
    return (value) => !clause(value);
  }
  const clauses = node.clauses.map((clause) => compile(clause, predicate));
  if (node.kind === 'and') return (value) => clauses.every((clause) => clause(value));
  const isWanted = node.kind === 'or';
  return (value) => clauses.some((clause) => clause(value)) === isWanted;
}

function onPath({ path, test }: PredicateNode, collation: Collation): ValueFilter {
  const parts = path.split('.');
  const { matches, spreads } = compileTest(test, collation);
  return (document) =>
    visitPath(
      document,
      parts,
      (value, spread) => matches(value) || (spread && spreads && isArray(value) && value.some(matches)),
    );
}

interface CompiledTest {
  readonly matches: ValueFilter;
  /** Whether the elements of an array at the end of the path are tried too. */
  readonly spreads: boolean;
}

function compileTest(test: ValueTest, collation: Collation): CompiledTest {
  const spread = (matches: ValueFilter): CompiledTest => ({ matches, spreads: true });
  const whole = (matches: ValueFilter): CompiledTest => ({ matches, spreads: false });
  switch (test.op) {
    case 'eq':
      return spread(isNullish(test.value) ? isNullish : (value) => equalValues(value, test.value, collation));
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return spread(rangeTest(test.op, test.value, collation));
    case 'in': {
      const set = ValueMap.of(test.values, collation);
      const hasNull = test.values.some(isNullish);
      return spread((value) => (isNullish(value) ? hasNull : set.has(value)) || test.patterns.some(matcher(value)));
    }
    case 'exists':
      return whole((value) => value !== undefined);
    case 'type':
      return spread((value) => value !== undefined && test.types.has(bsonTypeOf(value)));
    case 'regex':
      return spread((value) => matcher(value)(test.pattern) || isSameRegex(test.source, value));
    case 'size':
      return whole((value) => isArray(value) && value.length === test.size);
    case 'mod':
      return spread((value) => Number.isFinite(toDouble(value)) && toInteger(value) % test.divisor === test.remainder);
    case 'elemMatchObject': {
      const filter = compileFilter(test.filter, collation);
      return whole((value) => isArray(value) && value.some((element) => isDocument(element) && filter(element)));
    }
    case 'elemMatchValue': {
      const filter = compileElementFilter(test.filter, collation);
      return whole((value) => isArray(value) && value.some(filter));
    }
  }
}

const accepts: Readonly<Record<RangeOperator, (order: number) => boolean>> = {
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
};

/** Range operators only compare values of the same type; null also stands for a missing field. */
function rangeTest(op: RangeOperator, bound: unknown, collation: Collation): ValueFilter {
  const accept = accepts[op];
  if (isNullish(bound)) return (value) => accept(0) && isNullish(value);
  const type = bsonTypeOf(bound);
  if (type === 'minKey' || type === 'maxKey')
    return (value) => value !== undefined && accept(compareValues(value, bound));
  const isNaNumber = (value: unknown): boolean => isNumber(value) && Number.isNaN(toDouble(value));
  if (isNaNumber(bound)) return (value) => accept(0) && isNaNumber(value);
  const place = typeOrder[type];
  return (value) =>
    value !== undefined &&
    typeOrder[bsonTypeOf(value)] === place &&
    !isNaNumber(value) &&
    accept(compareValues(value, bound, collation));
}

const matcher =
  (value: unknown) =>
  (pattern: RegExp): boolean =>
    (typeof value === 'string' || value instanceof BSONSymbol) && pattern.test(textOf(value));

function isSameRegex(source: unknown, value: unknown): boolean {
  return bsonTypeOf(value) === 'regex' && bsonTypeOf(source) === 'regex' && equalValues(value, source);
}

/** The top-level fields a filter reads; undefined when an expression may read any. */
export function fieldsOf(node: FilterNode): ReadonlySet<string> | undefined {
  if (node.kind === 'expression') return undefined;
  if (node.kind === 'predicate') return new Set([node.path.split('.', 1)[0] ?? '']);
  const parts = node.kind === 'not' ? [fieldsOf(node.clause)] : node.clauses.map(fieldsOf);
  if (parts.some((part) => part === undefined)) return undefined;
  return new Set(parts.flatMap((part) => [...(part ?? [])]));
}

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
  const array = arrayPath.split('.').reduce<unknown>(childOf, document);
  const matches = filter.kind === 'predicate' ? elementTest(filter, arrayPath) : undefined;
  const index = isArray(array) && matches !== undefined ? array.findIndex(matches) : -1;
  return index < 0 ? undefined : index;
}

function elementTest({ path, test }: PredicateNode, arrayPath: string): ValueFilter | undefined {
  const onDocument = (filter: ValueFilter) => (element: unknown) => isDocument(element) && filter(element);
  if (path === arrayPath && test.op === 'elemMatchValue') return compileElementFilter(test.filter);
  if (path === arrayPath && test.op === 'elemMatchObject') return onDocument(compileFilter(test.filter));
  if (path === arrayPath) return compileTest(test, undefined).matches;
  if (!path.startsWith(`${arrayPath}.`)) return undefined;
  return onDocument(onPath({ kind: 'predicate', path: path.slice(arrayPath.length + 1), test }, undefined));
}
