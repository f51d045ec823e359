import { Double, Int32, Long } from 'bson';
import { bsonTypeOf } from '../bson/bsonTypeOf.ts';
import { toInteger } from '../bson/arithmetic.ts';
import { compareValues, equalValues } from '../bson/compareValues.ts';
import { toDouble } from '../bson/exactNumber.ts';
import { isNumber } from '../bson/numericType.ts';
import { typeOrder } from '../bson/typeOrder.ts';
import { isArray, isDocument, isNullish } from '../bson/valueGuards.ts';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import type { FilterNode, RangeOperator, ValueTest } from './FilterNode.ts';
import { ValueSet } from './ValueSet.ts';

interface CompiledTest {
  readonly matches: (value: unknown) => boolean;
  /** Whether the elements of an array at the end of the path are tried too. */
  readonly spreadsArrays: boolean;
}

/** Compiles the filters inside an $elemMatch: on elements that are documents, and on the values themselves. */
export interface ElementFilters {
  readonly onDocuments: (node: FilterNode) => (document: BsonDocument) => boolean;
  readonly onValues: (node: FilterNode) => (value: unknown) => boolean;
}

/** Turns the test of a predicate into a function on one value. */
export function compileValueTest(test: ValueTest, inside: ElementFilters): CompiledTest {
  switch (test.op) {
    case 'eq':
      return spread(isNullish(test.value) ? isNullish : (value) => equalValues(value, test.value));
    case 'lt':
    case 'lte':
    case 'gt':
    case 'gte':
      return spread(rangeTest(test.op, test.value));
    case 'in': {
      const set = new ValueSet(test.values);
      return spread((value) => set.has(value) || test.patterns.some((pattern) => matchesPattern(pattern, value)));
    }
    case 'exists':
      return whole((value) => value !== undefined);
    case 'type':
      return spread((value) => value !== undefined && test.types.has(bsonTypeOf(value)));
    case 'regex':
      return spread((value) => matchesPattern(test.pattern, value) || sameRegex(test.source, value));
    case 'size':
      return whole((value) => isArray(value) && value.length === test.size);
    case 'mod':
      return spread((value) => isFiniteNumber(value) && toInteger(value) % test.divisor === test.remainder);
    case 'elemMatchObject': {
      const filter = inside.onDocuments(test.filter);
      return whole((value) => isArray(value) && value.some((element) => isDocument(element) && filter(element)));
    }
    case 'elemMatchValue': {
      const filter = inside.onValues(test.filter);
      return whole((value) => isArray(value) && value.some(filter));
    }
  }
}

function spread(matches: (value: unknown) => boolean): CompiledTest {
  return { matches, spreadsArrays: true };
}

function whole(matches: (value: unknown) => boolean): CompiledTest {
  return { matches, spreadsArrays: false };
}

const accepts: Readonly<Record<RangeOperator, (order: number) => boolean>> = {
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
};

/** Range operators only compare values of the same type; null also stands for a missing field. */
function rangeTest(op: RangeOperator, bound: unknown): (value: unknown) => boolean {
  const accept = accepts[op];
  if (isNullish(bound)) return (value) => accept(0) && isNullish(value);
  const type = bsonTypeOf(bound);
  if (type === 'minKey' || type === 'maxKey')
    return (value) => value !== undefined && accept(compareValues(value, bound));
  if (Number.isNaN(toDouble(bound)) && isNumber(bound))
    return (value) => accept(0) && isNumber(value) && Number.isNaN(toDouble(value));
  const place = typeOrder[type];
  return (value) => {
    if (value === undefined || typeOrder[bsonTypeOf(value)] !== place) return false;
    if (place === typeOrder.int && Number.isNaN(toDouble(value))) return false;
    return accept(compareValues(value, bound));
  };
}

function matchesPattern(pattern: RegExp, value: unknown): boolean {
  const type = bsonTypeOf(value);
  return (type === 'string' || type === 'symbol') && pattern.test(String(value));
}

function sameRegex(source: unknown, value: unknown): boolean {
  return bsonTypeOf(value) === 'regex' && bsonTypeOf(source) === 'regex' && equalValues(value, source);
}

function isFiniteNumber(value: unknown): boolean {
  if (value instanceof Int32 || value instanceof Long || typeof value === 'number')
    return Number.isFinite(toDouble(value));
  return (value instanceof Double || isNumber(value)) && Number.isFinite(toDouble(value));
}
