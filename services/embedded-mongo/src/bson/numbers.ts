import { Decimal128, Double, Int32, Long } from 'bson';
import { bsonTypeOf, isNumber } from './bsonType.ts';

export type NumericType = 'int' | 'long' | 'double' | 'decimal';
interface Finite {
  readonly coefficient: bigint;
  readonly exponent: number;
}
/** A finite number as coefficient × 10^exponent, or one of the three that are not finite. */
type ExactNumber = Finite | 'NaN' | 'Infinity' | '-Infinity';

/** The nearest double of any BSON number; NaN for anything else. */
export function toDouble(value: unknown): number {
  if (typeof value === 'number') return value;
  if (value instanceof Int32 || value instanceof Double) return value.value;
  if (value instanceof Long) return value.toNumber();
  if (value instanceof Decimal128) return Number(value.toString());
  return typeof value === 'bigint' ? Number(value) : Number.NaN;
}

/** The whole part of a finite number. */
export function toInteger(value: unknown): bigint {
  return value instanceof Long ? value.toBigInt() : BigInt(Math.trunc(toDouble(value)));
}

export function numericType(value: unknown): NumericType | undefined {
  return isNumber(value) ? (bsonTypeOf(value) as NumericType) : undefined;
}

export function exactNumber(value: unknown): ExactNumber {
  if (value instanceof Long) return { coefficient: value.toBigInt(), exponent: 0 };
  if (typeof value === 'bigint') return { coefficient: value, exponent: 0 };
  return value instanceof Decimal128 ? exactDecimal(value.toString()) : exactDouble(toDouble(value));
}

function exactDecimal(text: string): ExactNumber {
  if (text === 'NaN' || text === 'Infinity' || text === '-Infinity') return text;
  const [digits = '0', power = '0'] = text.toLowerCase().split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  return { coefficient: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

const bits = new DataView(new ArrayBuffer(8));

function exactDouble(value: number): ExactNumber {
  if (!Number.isFinite(value)) return String(value) as 'NaN' | 'Infinity' | '-Infinity';
  if (Number.isSafeInteger(value)) return { coefficient: BigInt(value), exponent: 0 };
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const biased = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xfffffffffffffn;
  const mantissa = biased === 0 ? fraction : fraction | 0x10000000000000n;
  const power = (biased === 0 ? 1 : biased) - 1075;
  const signed = value < 0 ? -mantissa : mantissa;
  if (power >= 0) return { coefficient: signed << BigInt(power), exponent: 0 };
  return { coefficient: signed * 5n ** BigInt(-power), exponent: power };
}

/** Both coefficients at the lower of the two exponents, so that they can be added or compared. */
export function aligned(a: Finite, b: Finite): { x: bigint; y: bigint; exponent: number } {
  const exponent = Math.min(a.exponent, b.exponent);
  const scale = (n: Finite): bigint => n.coefficient * 10n ** BigInt(n.exponent - exponent);
  return { x: scale(a), y: scale(b), exponent };
}

/** Compares two BSON numbers of any type exactly; NaN is the smallest and equal to itself. */
export function compareNumbers(left: unknown, right: unknown): number {
  const a = smallNumber(left);
  const b = smallNumber(right);
  if (a !== undefined && b !== undefined)
    return a < b ? -1 : a > b ? 1 : a === b ? 0 : Number(Number.isNaN(b)) - Number(Number.isNaN(a));
  return compareExact(exactNumber(left), exactNumber(right));
}

function smallNumber(value: unknown): number | undefined {
  return value instanceof Int32 || value instanceof Double || typeof value === 'number' ? toDouble(value) : undefined;
}

const place = { NaN: -2, '-Infinity': -1, Infinity: 1 } as const;
const sign = (value: bigint): number => (value < 0n ? -1 : value > 0n ? 1 : 0);

function compareExact(a: ExactNumber, b: ExactNumber): number {
  if (typeof a === 'string' || typeof b === 'string')
    return Math.sign((typeof a === 'string' ? place[a] : 0) - (typeof b === 'string' ? place[b] : 0));
  if (sign(a.coefficient) !== sign(b.coefficient) || a.coefficient === 0n)
    return Math.sign(sign(a.coefficient) - sign(b.coefficient));
  const { x, y } = aligned(a, b);
  return sign(x - y);
}

interface Operation {
  readonly integers: (x: bigint, y: bigint) => bigint;
  readonly doubles: (x: number, y: number) => number;
  readonly exact: (x: Finite, y: Finite) => Finite;
}

const addition: Operation = {
  integers: (x, y) => x + y,
  doubles: (x, y) => x + y,
  exact: (a, b) => {
    const { x, y, exponent } = aligned(a, b);
    return { coefficient: x + y, exponent };
  },
};
const multiplication: Operation = {
  integers: (x, y) => x * y,
  doubles: (x, y) => x * y,
  exact: (x, y) => ({ coefficient: x.coefficient * y.coefficient, exponent: x.exponent + y.exponent }),
};

/** The sum in the wider of the two types; undefined when a long overflows. */
export const addNumbers = (a: unknown, b: unknown): unknown => combine(a, b, addition);
/** The product in the wider of the two types; undefined when a long overflows. */
export const multiplyNumbers = (a: unknown, b: unknown): unknown => combine(a, b, multiplication);

const widest: readonly NumericType[] = ['decimal', 'double', 'long', 'int'];

function combine(a: unknown, b: unknown, operation: Operation): unknown {
  const type = widest.find((one) => numericType(a) === one || numericType(b) === one);
  if (type === 'decimal') {
    const [x, y] = [decimalOperand(a), decimalOperand(b)];
    if (typeof x !== 'string' && typeof y !== 'string') return decimalFrom(operation.exact(x, y));
    return decimalFrom(exactNumber(operation.doubles(toDouble(a), toDouble(b))));
  }
  if (type === 'double') return new Double(operation.doubles(toDouble(a), toDouble(b)));
  return integerResult(operation.integers(toInteger(a), toInteger(b)), type);
}

/** A double takes part in decimal arithmetic with its first 15 digits. */
function decimalOperand(value: unknown): ExactNumber {
  return numericType(value) === 'double' ? exactDecimal(toDouble(value).toPrecision(15)) : exactNumber(value);
}

/** An int32 when it fits and a long was not asked for; undefined beyond a long. */
export function integerResult(value: bigint, type: NumericType = 'int'): Int32 | Long | undefined {
  if (BigInt.asIntN(64, value) !== value) return undefined;
  return type === 'int' && BigInt.asIntN(32, value) === value ? new Int32(Number(value)) : Long.fromBigInt(value);
}

/** The Decimal128 nearest to an exact number: 34 digits, rounded half to even. */
function decimalFrom(exact: ExactNumber): Decimal128 {
  if (typeof exact === 'string') return Decimal128.fromString(exact);
  let { coefficient, exponent } = exact;
  for (let excess; (excess = String(coefficient).replace('-', '').length - 34) > 0; exponent += excess)
    coefficient = roundHalfEven(coefficient, 10n ** BigInt(excess));
  return Decimal128.fromString(`${String(coefficient)}E${exponent}`);
}

/** `value / step`, to the nearest whole number, a half to the even one. */
export function roundHalfEven(value: bigint, step: bigint): bigint {
  const quotient = value / step;
  const rest = value % step;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  const isAway = twice > step || (twice === step && quotient % 2n !== 0n);
  return isAway ? quotient + (value < 0n ? -1n : 1n) : quotient;
}
