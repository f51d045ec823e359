import { Double, Int32, Long, ObjectId } from 'bson';
import { fail, unsupported } from '../CommandError.ts';
import { accumulators } from '../aggregate/accumulators.ts';
import {
  isArray,
  isDocument,
  isNullish,
  isNumber,
  isText,
  setField,
  typeName,
  type BsonDocument,
} from '../bson/bsonType.ts';
import { compareValues, equalValues } from '../bson/compareValues.ts';
import { addNumbers, integerResult, multiplyNumbers, numericType, toDouble, toInteger } from '../bson/numbers.ts';
import { ValueMap } from '../query/ValueMap.ts';
import { isTrue, values, type Operator } from './Expression.ts';

const many = Number.MAX_SAFE_INTEGER;
/** A long that overflows becomes a double. */
const plus = (a: unknown, b: unknown): unknown => addNumbers(a, b) ?? new Double(toDouble(a) + toDouble(b));
const times = (a: unknown, b: unknown): unknown => multiplyNumbers(a, b) ?? new Double(toDouble(a) * toDouble(b));
const comparison = (accept: (order: number) => boolean): Operator =>
  values(2, 2, ([a, b], _name, collation) => accept(compareValues(a, b, collation)));
/** Null when an argument is null or missing; else they are numbers. */
const numbers = (count: number, run: (given: readonly unknown[], name: string) => unknown): Operator =>
  values(count === many ? 0 : count, count, (given, name) =>
    given.some(isNullish)
      ? null
      : run(
          given.map((one) => numberOf(name, one)),
          name,
        ),
  );
const accumulator = (name: '$sum' | '$avg' | '$min' | '$max'): Operator =>
  values(0, many, (given, _name, collation) => {
    const total = accumulators[name](collation);
    for (const value of given.length === 1 && isArray(given[0]) ? given[0] : given) total.add(value);
    return total.result();
  });
/** Null when an argument is null or missing; else they are arrays. */
const arrays = (
  least: number,
  most: number,
  run: (given: (readonly unknown[])[], collation?: Intl.Collator) => unknown,
): Operator =>
  values(least, most, (given, name, collation) =>
    given.some(isNullish)
      ? null
      : run(
          given.map((one) => arrayOf(name, one)),
          collation,
        ),
  );
const conversion = (run: (value: unknown, name: string) => unknown): Operator =>
  values(1, 1, ([value], name) => (isNullish(value) ? null : run(value, name)));

/** Operators on evaluated arguments. */
export const valueOperators: Readonly<Record<string, Operator>> = {
  $eq: comparison((order) => order === 0),
  $ne: comparison((order) => order !== 0),
  $gt: comparison((order) => order > 0),
  $gte: comparison((order) => order >= 0),
  $lt: comparison((order) => order < 0),
  $lte: comparison((order) => order <= 0),
  $cmp: values(2, 2, ([a, b], _name, collation) => new Int32(compareValues(a, b, collation))),
  $not: values(1, 1, ([value]) => !isTrue(value)),
  $add: values(0, many, add),
  $subtract: values(2, 2, ([a, b], name) => {
    if (a instanceof Date && b instanceof Date) return Long.fromNumber(a.getTime() - b.getTime());
    return add([a, isNullish(b) ? null : times(numberOf(name, b), new Int32(-1))], name);
  }),
  $multiply: numbers(many, (given) => given.reduce(times, new Int32(1))),
  $divide: numbers(2, ([a, b], name) => {
    noDecimals(name, [a, b]);
    return toDouble(b) === 0 ? fail('BadValue', "can't $divide by zero") : new Double(toDouble(a) / toDouble(b));
  }),
  $mod: numbers(2, (given, name) => {
    const types = noDecimals(name, given);
    const [a, b] = given;
    if (toDouble(b) === 0) fail(16610, "can't $mod by zero");
    if (types.includes('double')) return new Double(toDouble(a) % toDouble(b));
    return integerResult(toInteger(a) % toInteger(b), types.includes('long') ? 'long' : 'int');
  }),
  $abs: numbers(1, ([value]) => (toDouble(value) < 0 ? times(value, new Int32(-1)) : value)),
  $sum: accumulator('$sum'),
  $avg: accumulator('$avg'),
  $min: accumulator('$min'),
  $max: accumulator('$max'),
  $size: values(1, 1, ([array]) =>
    isArray(array)
      ? new Int32(array.length)
      : fail(17124, `The argument to $size must be an array, but was of type: ${typeName(array)}`),
  ),
  $isArray: values(1, 1, ([value]) => isArray(value)),
  $in: values(2, 2, ([value, array], _name, collation) => {
    if (!isArray(array)) return fail(40081, `$in requires an array as a second argument, found: ${typeName(array)}`);
    return array.some((element) => equalValues(element, value, collation));
  }),
  $arrayElemAt: values(2, 2, ([array, index], name) => elementAt(name, array, index)),
  $first: values(1, 1, ([array], name) => elementAt(name, array, new Int32(0))),
  $last: values(1, 1, ([array], name) => elementAt(name, array, new Int32(-1))),
  $concatArrays: arrays(0, many, (given) => given.flat()),
  $setUnion: arrays(0, many, (sets, collation) => ValueMap.of(sets.flat(), collation).sortedValues()),
  $setIntersection: arrays(0, many, ([first = [], ...others], collation) => {
    const lookups = others.map((set) => ValueMap.of(set, collation));
    return ValueMap.of(
      first.filter((value) => lookups.every((set) => set.has(value))),
      collation,
    ).sortedValues();
  }),
  $setDifference: arrays(2, 2, ([left = [], right = []], collation) => {
    const removed = ValueMap.of(right, collation);
    return ValueMap.of(
      left.filter((value) => !removed.has(value)),
      collation,
    ).values();
  }),
  $mergeObjects: values(0, many, (given) => {
    const merged = accumulators.$mergeObjects();
    for (const value of given.length === 1 && isArray(given[0]) ? given[0] : given) merged.add(value);
    return merged.result();
  }),
  $objectToArray: conversion((value) =>
    isDocument(value)
      ? Object.entries(value).map(([k, v]) => ({ k, v }))
      : fail(40390, `$objectToArray requires a document input, found: ${typeName(value)}`),
  ),
  $arrayToObject: arrays(1, 1, ([pairs = []]) => {
    const result: BsonDocument = {};
    for (const pair of pairs) {
      const [key, value] = isArray(pair) ? pair : isDocument(pair) ? [pair['k'], pair['v']] : [];
      setField(
        result,
        isText(key) ? key : fail(40386, '$arrayToObject requires [key, value] pairs or { k, v } documents'),
        value,
      );
    }
    return result;
  }),
  $concat: values(0, many, (parts) => {
    const wrong = parts.find((part) => !isText(part) && !isNullish(part));
    if (wrong !== undefined) fail(16702, `$concat only supports strings, not ${typeName(wrong)}`);
    return parts.some(isNullish) ? null : parts.join('');
  }),
  $toLower: values(1, 1, ([value]) => textOf(value).replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase())),
  $toUpper: values(1, 1, ([value]) => textOf(value).replaceAll(/[a-z]+/g, (letters) => letters.toUpperCase())),
  $type: values(1, 1, ([value]) => typeName(value)),
  $isNumber: values(1, 1, ([value]) => isNumber(value)),
  $toBool: conversion(isTrue),
  $toString: conversion((value, name) => {
    if (value instanceof ObjectId) return value.toHexString();
    return isDocument(value) || isArray(value) ? notConverted(name, value) : textOf(value);
  }),
  $toInt: conversion((value, name) => {
    const result = integerResult(wholeOf(name, value));
    return result instanceof Int32 ? result : notConverted(name, value);
  }),
  $toLong: conversion((value, name) => integerResult(wholeOf(name, value), 'long') ?? notConverted(name, value)),
  $toDouble: conversion((value, name) => new Double(convertedNumber(name, value))),
};

function add(given: readonly unknown[], name: string): unknown {
  const [date, ...otherDates] = given.filter((value) => value instanceof Date);
  if (otherDates.length > 0) fail(16612, 'only one date allowed in an $add expression');
  const rest = given.filter((value) => !(value instanceof Date));
  if (rest.some(isNullish)) return null;
  const sum = rest.map((value) => numberOf(name, value)).reduce(plus, new Int32(0));
  return date === undefined ? sum : new Date(date.getTime() + toDouble(sum));
}

function numberOf(name: string, value: unknown): unknown {
  return isNumber(value) ? value : fail('TypeMismatch', `${name} only supports numeric types, not ${typeName(value)}`);
}

function noDecimals(name: string, given: readonly unknown[]): readonly unknown[] {
  const types = given.map(numericType);
  return types.includes('decimal') ? unsupported(`${name} on decimals`) : types;
}

export function arrayOf(name: string, value: unknown): readonly unknown[] {
  const code = { $arrayElemAt: 28689, $first: 28689, $last: 28689, $concatArrays: 28664 }[name] ?? 17040;
  return isArray(value) ? value : fail(code, `${name}'s argument must be an array, but is ${typeName(value)}`);
}

function elementAt(name: string, array: unknown, index: unknown): unknown {
  if (isNullish(array) || isNullish(index)) return null;
  const at = toDouble(index);
  return Number.isInteger(at)
    ? arrayOf(name, array).at(at)
    : fail(28690, `${name} needs an integer, found ${typeName(index)}`);
}

/** The text of a string, number, boolean or date; null and missing are the empty string. */
function textOf(value: unknown): string {
  if (isNullish(value)) return '';
  if (value instanceof Date) return value.toISOString();
  if (isNumber(value)) return (value as Int32).toString();
  return isText(value) || typeof value === 'boolean'
    ? String(value)
    : fail(16007, `can't convert from BSON type ${typeName(value)} to String`);
}

function convertedNumber(name: string, value: unknown): number {
  if (isNumber(value)) return toDouble(value);
  if (typeof value === 'boolean') return Number(value);
  if (value instanceof Date && name !== '$toInt') return value.getTime();
  const isNumeric = isText(value) && value.trim() === value && value !== '' && !Number.isNaN(Number(value));
  return isNumeric ? Number(value) : notConverted(name, value);
}

function wholeOf(name: string, value: unknown): bigint {
  const number = convertedNumber(name, value);
  if (!Number.isFinite(number) || (isText(value) && !Number.isInteger(number))) notConverted(name, value);
  return value instanceof Long ? toInteger(value) : BigInt(Math.trunc(number));
}

function notConverted(name: string, value: unknown): never {
  return fail(
    'ConversionFailure',
    `Failed to convert a value of type ${typeName(value)} in ${name} with no onError value`,
  );
}
