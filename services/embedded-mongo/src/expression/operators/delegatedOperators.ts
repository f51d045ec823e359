import { Int32, Long } from 'bson';
import { Context, evalExpr } from 'mingo/core';
import * as dates from 'mingo/operators/expression/date';
import { $literal } from 'mingo/operators/expression';
import * as strings from 'mingo/operators/expression/string';
import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { toDouble } from '../../bson/exactNumber.ts';
import { isNumber } from '../../bson/numericType.ts';
import { isArray, isDocument } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { unsupported } from '../../errors/unsupported.ts';
import type {
  CompileExpression,
  CompiledExpression,
  ExpressionOperator,
  ExpressionOperators,
} from '../CompiledExpression.ts';

/**
 * Operators that mingo evaluates: leaves on dates and strings, where its answers agree with MongoDB's.
 * Their arguments are evaluated here first, so that mingo never compares, traverses or sorts anything.
 */
const mingoOperators = {
  $year: dates.$year,
  $month: dates.$month,
  $week: dates.$week,
  $dayOfMonth: dates.$dayOfMonth,
  $dayOfWeek: dates.$dayOfWeek,
  $dayOfYear: dates.$dayOfYear,
  $hour: dates.$hour,
  $minute: dates.$minute,
  $second: dates.$second,
  $millisecond: dates.$millisecond,
  $isoDayOfWeek: dates.$isoDayOfWeek,
  $isoWeek: dates.$isoWeek,
  $dateToString: dates.$dateToString,
  $dateAdd: dates.$dateAdd,
  $dateSubtract: dates.$dateSubtract,
  $dateDiff: dates.$dateDiff,
  $dateTrunc: dates.$dateTrunc,
  $trim: strings.$trim,
  $ltrim: strings.$ltrim,
  $rtrim: strings.$rtrim,
  $replaceOne: strings.$replaceOne,
  $replaceAll: strings.$replaceAll,
};

const options = { context: Context.init({ expression: { ...mingoOperators, $literal } }) };
const dateOperators = new Set(Object.keys(mingoOperators).filter((name) => name in dates));

export const delegatedOperators: ExpressionOperators = Object.fromEntries(
  Object.keys(mingoOperators).map((name) => [name, delegate(name)]),
);

function delegate(name: string): ExpressionOperator {
  return (argument, compile) => {
    const evaluate = compileArgument(argument, compile);
    return (scope) => {
      const value = evaluate(scope);
      if (dateOperators.has(name)) refuseZones(name, value);
      try {
        return fromPlain(name, evalExpr(null, { [name]: toLiteral(value) }, options as Parameters<typeof evalExpr>[2]));
      } catch (error) {
        if (error instanceof CommandError) throw error;
        throw new CommandError('BadValue', `${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    };
  };
}

function compileArgument(argument: unknown, compile: CompileExpression): CompiledExpression {
  return compile(isArray(argument) && argument.length === 1 ? argument[0] : argument);
}

/** Only UTC and fixed offsets are answered the same by mingo and MongoDB. */
function refuseZones(name: string, value: unknown): void {
  if (!isDocument(value)) return;
  const zone = value['timezone'];
  if (zone === undefined || zone === 'UTC' || zone === 'GMT') return;
  if (typeof zone === 'string' && /^[+-]\d\d:?\d\d$/.test(zone)) return;
  throw unsupported(`${name} with the time zone ${typeof zone === 'string' ? zone : typeof zone}`);
}

function toLiteral(value: unknown): unknown {
  if (isNumber(value)) return toDouble(value);
  if (isDocument(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toLiteral(part)]));
  if (value instanceof Date) return new Date(value);
  if (typeof value === 'string' || value === null || value === undefined) return { $literal: value ?? null };
  throw new CommandError('BadValue', `cannot use a value of type ${bsonTypeOf(value)} here`);
}

function fromPlain(name: string, value: unknown): unknown {
  if (typeof value !== 'number') return value ?? null;
  return name === '$dateDiff' ? Long.fromNumber(value) : new Int32(value);
}
