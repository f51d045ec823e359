import { createRequire } from 'node:module';
import { Int32, Long } from 'bson';
import type * as core from 'mingo/core';
import type * as expressions from 'mingo/operators/expression';
import { CommandError, fail, unsupported } from '../CommandError.ts';
import { isArray, isDocument, isNullish, isNumber, isText, typeName } from '../bson/bsonType.ts';
import { toDouble } from '../bson/numbers.ts';
import type { Operator } from './Expression.ts';

const dates = `$year $month $dayOfMonth $dayOfWeek $hour $minute $second $dateToString $dateAdd $dateSubtract $dateDiff
  $dateTrunc`.split(/\s+/);
const texts = '$trim $ltrim $rtrim $split $substrCP $strLenCP $replaceOne $replaceAll'.split(' ');

type Evaluate = (expression: Record<string, unknown>) => unknown;
let loaded: Evaluate | undefined;

/** Half of a start would be spent on loading mingo, which most processes never need: it is loaded on first use. */
function evaluator(): Evaluate {
  if (loaded !== undefined) return loaded;
  const require = createRequire(import.meta.url);
  const { Context, evalExpr } = require('mingo/core') as typeof core;
  const known = require('mingo/operators/expression') as typeof expressions as unknown as Record<string, never>;
  const expression = Object.fromEntries([...dates, ...texts, '$literal'].map((name) => [name, known[name]]));
  const options = { context: Context.init({ expression: expression as never }) } as never;
  loaded = (one) => evalExpr(null, one, options);
  return loaded;
}

/**
 * Operators that mingo evaluates: leaves on dates and strings, where its answers agree with MongoDB's.
 * Their arguments are evaluated here first, so that mingo never compares, traverses or sorts anything.
 */
export const delegatedOperators: Readonly<Record<string, Operator>> = Object.fromEntries(
  [...dates, ...texts].map((name) => [name, delegate]),
);

function delegate(argument: unknown, compile: Parameters<Operator>[1], name: string): ReturnType<Operator> {
  const evaluate = compile(isArray(argument) && argument.length === 1 ? argument[0] : argument);
  return (scope) => {
    const value = evaluate(scope);
    if (dates.includes(name)) refuseZones(name, value);
    if (isNullish(value)) return null;
    try {
      const result = evaluator()({ [name]: toLiteral(value) });
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
