import { Double, Int32 } from 'bson';
import { exactNumber, type ExactNumber } from './exactNumber.ts';

/** Compares two BSON numbers of any type exactly; NaN is the smallest and equal to itself. */
export function compareNumbers(left: unknown, right: unknown): number {
  const a = smallNumber(left);
  const b = smallNumber(right);
  if (a !== undefined && b !== undefined) return compareDoubles(a, b);
  return compareExact(exactNumber(left), exactNumber(right));
}

function smallNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return value instanceof Int32 || value instanceof Double ? value.value : undefined;
}

function compareDoubles(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  if (a === b) return 0;
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
}

const place = { NaN: -2, '-Infinity': -1, Infinity: 1 } as const;

function compareExact(a: ExactNumber, b: ExactNumber): number {
  const placeOfA = typeof a === 'string' ? place[a] : 0;
  const placeOfB = typeof b === 'string' ? place[b] : 0;
  if (typeof a === 'string' || typeof b === 'string') return Math.sign(placeOfA - placeOfB);
  const signA = signOf(a.coefficient);
  const signB = signOf(b.coefficient);
  if (signA !== signB || signA === 0) return Math.sign(signA - signB);
  const lowest = Math.min(a.exponent, b.exponent);
  const left = a.coefficient * 10n ** BigInt(a.exponent - lowest);
  const right = b.coefficient * 10n ** BigInt(b.exponent - lowest);
  return left < right ? -1 : left > right ? 1 : 0;
}

function signOf(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}
