import { Double, Int32, Long } from 'bson';
import { decimalFromExact } from './decimalFromExact.ts';
import { exactNumber, toDouble, type ExactNumber } from './exactNumber.ts';
import { numericType, widerType, type NumericType } from './numericType.ts';

/** Sum of two BSON numbers in the wider of their types; undefined when a long overflows. */
export function addNumbers(a: unknown, b: unknown): unknown {
  return combine(a, b, {
    integers: (x, y) => x + y,
    doubles: (x, y) => x + y,
    exact: (x, y) => {
      const lowest = Math.min(x.exponent, y.exponent);
      return { coefficient: scaleTo(x, lowest) + scaleTo(y, lowest), exponent: lowest };
    },
  });
}

/** Product of two BSON numbers in the wider of their types; undefined when a long overflows. */
export function multiplyNumbers(a: unknown, b: unknown): unknown {
  return combine(a, b, {
    integers: (x, y) => x * y,
    doubles: (x, y) => x * y,
    exact: (x, y) => ({ coefficient: x.coefficient * y.coefficient, exponent: x.exponent + y.exponent }),
  });
}

export function negateNumber(value: unknown): unknown {
  return multiplyNumbers(value, new Int32(-1));
}

interface Operation {
  readonly integers: (x: bigint, y: bigint) => bigint;
  readonly doubles: (x: number, y: number) => number;
  readonly exact: (x: Finite, y: Finite) => Finite;
}
type Finite = Exclude<ExactNumber, string>;

function combine(a: unknown, b: unknown, operation: Operation): unknown {
  const type = widerType(numericType(a) ?? 'double', numericType(b) ?? 'double');
  if (type === 'double') return new Double(operation.doubles(toDouble(a), toDouble(b)));
  if (type === 'decimal') return combineDecimals(a, b, operation);
  return integerResult(operation.integers(toInteger(a), toInteger(b)), type);
}

function combineDecimals(a: unknown, b: unknown, operation: Operation): unknown {
  const x = exactNumber(a);
  const y = exactNumber(b);
  if (typeof x !== 'string' && typeof y !== 'string') return decimalFromExact(operation.exact(x, y));
  return decimalFromExact(exactNumber(operation.doubles(toDouble(a), toDouble(b))));
}

/** An int32 when it fits and none of the operands was a long; undefined beyond a long. */
export function integerResult(value: bigint, type: NumericType = 'int'): Int32 | Long | undefined {
  if (BigInt.asIntN(64, value) !== value) return undefined;
  return type === 'int' && BigInt.asIntN(32, value) === value ? new Int32(Number(value)) : Long.fromBigInt(value);
}

export function toInteger(value: unknown): bigint {
  return value instanceof Long ? value.toBigInt() : BigInt(Math.trunc(toDouble(value)));
}

function scaleTo(value: Finite, exponent: number): bigint {
  return value.coefficient * 10n ** BigInt(value.exponent - exponent);
}
