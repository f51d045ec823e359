import { Decimal128, Double, Int32, Long, ObjectId } from 'bson';
import { integerResult, toInteger } from '../../bson/arithmetic.ts';
import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { toDouble } from '../../bson/exactNumber.ts';
import { isNumber } from '../../bson/numericType.ts';
import { isNullish } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import type { ExpressionOperator, ExpressionOperators } from '../CompiledExpression.ts';
import { isTrue } from '../isTrue.ts';
import { withArguments } from '../withArguments.ts';

export const typeOperators: ExpressionOperators = {
  $type: withArguments('$type', 1, 1, ([value]) => (value === undefined ? 'missing' : bsonTypeOf(value))),
  $isNumber: withArguments('$isNumber', 1, 1, ([value]) => isNumber(value)),
  $toBool: conversion('$toBool', isTrue),
  $toString: conversion('$toString', toText),
  $toInt: conversion('$toInt', (value) => narrowed('$toInt', value, 'int')),
  $toLong: conversion('$toLong', (value) => narrowed('$toLong', value, 'long')),
  $toDouble: conversion('$toDouble', (value) => new Double(numberOf('$toDouble', value))),
  $toDecimal: conversion('$toDecimal', (value) =>
    value instanceof Decimal128 ? value : Decimal128.fromString(String(numberOf('$toDecimal', value))),
  ),
  $toDate: conversion('$toDate', toDate),
  $toObjectId: conversion('$toObjectId', toObjectId),
};

function conversion(name: string, convert: (value: unknown) => unknown): ExpressionOperator {
  return withArguments(name, 1, 1, ([value]) => (isNullish(value) ? null : convert(value)));
}

function toText(value: unknown): string {
  switch (bsonTypeOf(value)) {
    case 'object':
    case 'array':
    case 'binData':
    case 'regex':
      throw failure('$toString', value);
    case 'objectId':
      return (value as ObjectId).toHexString();
    case 'date':
      return (value as Date).toISOString();
    default:
      return String(value);
  }
}

function narrowed(name: string, value: unknown, type: 'int' | 'long'): Int32 | Long {
  const whole = value instanceof Long ? toInteger(value) : BigInt(Math.trunc(finite(name, numberOf(name, value))));
  const result = integerResult(whole, type);
  if (result === undefined || (type === 'int' && result instanceof Long)) throw failure(name, value);
  return result;
}

function finite(name: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw failure(name, value);
}

function numberOf(name: string, value: unknown): number {
  if (isNumber(value)) return toDouble(value);
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date && name !== '$toInt') return value.getTime();
  if (typeof value === 'string' && value.trim() === value && value !== '' && !Number.isNaN(Number(value)))
    return Number(value);
  throw failure(name, value);
}

function toDate(value: unknown): Date {
  if (value instanceof Date) return value;
  if (value instanceof ObjectId) return value.getTimestamp();
  const date = typeof value === 'string' ? new Date(value) : new Date(numberOf('$toDate', value));
  if (Number.isNaN(date.getTime()) || value instanceof Int32 || typeof value === 'boolean')
    throw failure('$toDate', value);
  return date;
}

function toObjectId(value: unknown): ObjectId {
  if (value instanceof ObjectId) return value;
  if (typeof value === 'string' && /^[0-9a-f]{24}$/i.test(value)) return ObjectId.createFromHexString(value);
  throw failure('$toObjectId', value);
}

function failure(name: string, value: unknown): CommandError {
  return new CommandError(
    'ConversionFailure',
    `Failed to convert a value of type ${bsonTypeOf(value)} in ${name} with no onError value`,
  );
}
