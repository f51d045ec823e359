import { Decimal128 } from 'bson';
import type { ExactNumber } from './exactNumber.ts';

const maxDigits = 34;

/** The Decimal128 nearest to an exact number: 34 digits, rounded half to even. */
export function decimalFromExact(exact: ExactNumber): Decimal128 {
  if (typeof exact === 'string') return Decimal128.fromString(exact);
  const negative = exact.coefficient < 0n;
  let coefficient = negative ? -exact.coefficient : exact.coefficient;
  let exponent = exact.exponent;
  for (let excess = coefficient.toString().length - maxDigits; excess > 0;) {
    coefficient = roundHalfEven(coefficient, 10n ** BigInt(excess));
    exponent += excess;
    excess = coefficient.toString().length - maxDigits;
  }
  return Decimal128.fromString(`${negative ? '-' : ''}${coefficient.toString()}E${String(exponent)}`);
}

function roundHalfEven(value: bigint, step: bigint): bigint {
  const quotient = value / step;
  const twice = (value % step) * 2n;
  const up = twice > step || (twice === step && quotient % 2n === 1n);
  return up ? quotient + 1n : quotient;
}
