import { Double, Int32, Long } from 'bson';
import { addNumbers, integerResult, multiplyNumbers, negateNumber, toInteger } from '../../bson/arithmetic.ts';
import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { toDouble } from '../../bson/exactNumber.ts';
import { isNumber, numericType } from '../../bson/numericType.ts';
import { isNullish } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { unsupported } from '../../errors/unsupported.ts';
import type { ExpressionOperator, ExpressionOperators } from '../CompiledExpression.ts';
import { withArguments } from '../withArguments.ts';
import { roundNumber } from './roundNumber.ts';

const many = Number.MAX_SAFE_INTEGER;

export const arithmeticOperators: ExpressionOperators = {
  $add: withArguments('$add', 0, many, add),
  $subtract: withArguments('$subtract', 2, 2, ([a, b]) => subtract(a, b)),
  $multiply: withArguments('$multiply', 0, many, multiply),
  $divide: withArguments('$divide', 2, 2, ([a, b]) => divide(a, b)),
  $mod: withArguments('$mod', 2, 2, ([a, b]) => modulo(a, b)),
  $abs: withArguments('$abs', 1, 1, ([value]) => absolute(value)),
  $ceil: withArguments('$ceil', 1, 1, ([value]) => wholeNumber('$ceil', value, Math.ceil)),
  $floor: withArguments('$floor', 1, 1, ([value]) => wholeNumber('$floor', value, Math.floor)),
  $round: withArguments('$round', 1, 2, ([value, place]) => roundNumber('$round', value, place)),
  $trunc: withArguments('$trunc', 1, 2, ([value, place]) => roundNumber('$trunc', value, place)),
  $pow: withArguments('$pow', 2, 2, ([a, b]) => power(a, b)),
  $sqrt: doubleFunction('$sqrt', Math.sqrt),
  $exp: doubleFunction('$exp', Math.exp),
  $ln: doubleFunction('$ln', Math.log),
  $log10: doubleFunction('$log10', Math.log10),
};

function add(values: readonly unknown[]): unknown {
  if (values.some(isNullish)) return null;
  let date: Date | undefined;
  let sum: unknown = new Int32(0);
  for (const value of values) {
    if (value instanceof Date && date === undefined) date = value;
    else sum = addNumbers(sum, numeric('$add', value)) ?? new Double(toDouble(sum) + toDouble(value));
  }
  return date === undefined ? sum : new Date(date.getTime() + toDouble(sum));
}

function subtract(a: unknown, b: unknown): unknown {
  if (isNullish(a) || isNullish(b)) return null;
  if (a instanceof Date && b instanceof Date) return Long.fromNumber(a.getTime() - b.getTime());
  if (a instanceof Date) return new Date(a.getTime() - toDouble(numeric('$subtract', b)));
  return addNumbers(numeric('$subtract', a), negateNumber(numeric('$subtract', b)));
}

function multiply(values: readonly unknown[]): unknown {
  if (values.some(isNullish)) return null;
  return values.reduce(
    (product, value) =>
      multiplyNumbers(product, numeric('$multiply', value)) ?? new Double(toDouble(product) * toDouble(value)),
    new Int32(1),
  );
}

function divide(a: unknown, b: unknown): unknown {
  if (isNullish(a) || isNullish(b)) return null;
  numeric('$divide', a);
  numeric('$divide', b);
  refuseDecimal('$divide', a, b);
  if (toDouble(b) === 0) throw new CommandError('BadValue', "can't $divide by zero");
  return new Double(toDouble(a) / toDouble(b));
}

function modulo(a: unknown, b: unknown): unknown {
  if (isNullish(a) || isNullish(b)) return null;
  numeric('$mod', a);
  numeric('$mod', b);
  refuseDecimal('$mod', a, b);
  if (toDouble(b) === 0) throw new CommandError('Location16610', "can't $mod by zero");
  if (numericType(a) === 'double' || numericType(b) === 'double') return new Double(toDouble(a) % toDouble(b));
  const wide = numericType(a) === 'long' || numericType(b) === 'long';
  return integerResult(toInteger(a) % toInteger(b), wide ? 'long' : 'int');
}

function power(a: unknown, b: unknown): unknown {
  if (isNullish(a) || isNullish(b)) return null;
  numeric('$pow', a);
  numeric('$pow', b);
  refuseDecimal('$pow', a, b);
  const whole = numericType(a) !== 'double' && numericType(b) !== 'double' && toDouble(b) >= 0;
  return (whole ? integerResult(toInteger(a) ** toInteger(b)) : undefined) ?? new Double(toDouble(a) ** toDouble(b));
}

function absolute(value: unknown): unknown {
  if (isNullish(value)) return null;
  return toDouble(numeric('$abs', value)) < 0 ? negateNumber(value) : value;
}

function wholeNumber(name: string, value: unknown, whole: (value: number) => number): unknown {
  if (isNullish(value)) return null;
  const type = numericType(numeric(name, value));
  if (type === 'decimal') throw unsupported(`${name} on decimals`);
  return type === 'double' ? new Double(whole(toDouble(value))) : value;
}

function doubleFunction(name: string, apply: (value: number) => number): ExpressionOperator {
  return withArguments(name, 1, 1, ([value]) => {
    if (isNullish(value)) return null;
    refuseDecimal(name, numeric(name, value));
    return new Double(apply(toDouble(value)));
  });
}

function refuseDecimal(name: string, ...values: unknown[]): void {
  if (values.some((value) => numericType(value) === 'decimal')) throw unsupported(`${name} on decimals`);
}

function numeric(name: string, value: unknown): unknown {
  if (isNumber(value)) return value;
  throw new CommandError('TypeMismatch', `${name} only supports numeric types, not ${bsonTypeOf(value)}`);
}
