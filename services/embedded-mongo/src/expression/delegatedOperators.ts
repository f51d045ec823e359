import { Int32, Long } from 'bson';
import { Context, evalExpr } from 'mingo/core';
import * as dates from 'mingo/operators/expression/date';
import { $literal } from 'mingo/operators/expression';
import * as strings from 'mingo/operators/expression/string';
import { CommandError, fail, unsupported } from '../CommandError.ts';
import { isArray, isDocument, isNullish, isNumber, isText, typeName } from '../bson/bsonType.ts';
import { toDouble } from '../bson/numbers.ts';
import type { Operator } from './Expression.ts';

const names = `$year $month $dayOfMonth $dayOfWeek $hour $minute $second $dateToString $dateAdd $dateSubtract $dateDiff
  $dateTrunc $trim $ltrim $rtrim $split $substrCP $strLenCP $replaceOne $replaceAll`.split(/\s+/);
const library: Readonly<Record<string, unknown>> = { ...dates, ...strings };
const expression = Object.fromEntries([...names.map((name) => [name, library[name]]), ['$literal', $literal]]) as never;
const options = { context: Context.init({ expression }) } as unknown as Parameters<typeof evalExpr>[2];

/**
 * Operators that mingo evaluates: leaves on dates and strings, where its answers agree with MongoDB's.
 * Their arguments are evaluated here first, so that mingo never compares, traverses or sorts anything.
 */
export const delegatedOperators: Readonly<Record<string, Operator>> = Object.fromEntries(
  names.map((name) => [name, delegate]),
);

function delegate(argument: unknown, compile: Parameters<Operator>[1], name: string): ReturnType<Operator> {
  const evaluate = compile(isArray(argument) && argument.length === 1 ? argument[0] : argument);
  return (scope) => {
    const value = evaluate(scope);
    if (name in dates) refuseZones(name, value);
    if (isNullish(value)) return null;
    try {
      const result: unknown = evalExpr(null, { [name]: toLiteral(value) }, options);
      if (typeof result !== 'number') return result ?? null;
      return name === '$dateDiff' ? Long.fromNumber(result) : new Int32(result);
    } catch (error) {
      if (error instanceof CommandError) throw error;
      return fail('BadValue', `${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}

/** Only UTC and fixed offsets are answered the same by mingo and MongoDB. */
function refuseZones(name: string, value: unknown): void {
  const zone = isDocument(value) ? value['timezone'] : undefined;
  if (isNullish(zone) || zone === 'UTC' || zone === 'GMT' || (isText(zone) && /^[+-]\d\d:?\d\d$/.test(zone))) return;
  unsupported(`${name} with the time zone ${isText(zone) ? zone : typeName(zone)}`);
}

function toLiteral(value: unknown): unknown {
  if (isNumber(value)) return toDouble(value);
  if (isDocument(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toLiteral(part)]));
  if (isArray(value)) return value.map(toLiteral);
  if (value instanceof Date) return new Date(value);
  if (isNullish(value) || isText(value)) return { $literal: value ?? null };
  return fail('BadValue', `cannot use a value of type ${typeName(value)} here`);
}
