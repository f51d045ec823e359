import { Double } from 'bson';
import { integerResult, toInteger } from '../../bson/arithmetic.ts';
import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { exactNumber, toDouble } from '../../bson/exactNumber.ts';
import { numericType } from '../../bson/numericType.ts';
import { isNullish } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { unsupported } from '../../errors/unsupported.ts';

/** Rounds half to even (`$round`) or towards zero (`$trunc`) at a decimal place from -20 to 100; the type stays. */
export function roundNumber(operator: '$round' | '$trunc', value: unknown, place: unknown = 0): unknown {
  if (isNullish(value) || place === null) return null;
  const type = numericType(value);
  if (type === undefined)
    throw new CommandError('Location51081', `${operator} only supports numeric types, not ${bsonTypeOf(value)}`);
  const digits = toDouble(place);
  if (!Number.isInteger(digits) || digits < -20 || digits > 100)
    throw new CommandError('Location51083', `cannot apply ${operator} with precision value ${String(digits)}`);
  if (type === 'decimal') throw unsupported(`${operator} on decimals`);
  if (type !== 'double') return digits >= 0 ? value : integerResult(roundAt(toInteger(value), -digits, operator), type);
  const exact = exactNumber(value);
  if (typeof exact === 'string' || exact.exponent >= -digits) return value;
  const scaled =
    roundAt(exact.coefficient, -digits - exact.exponent, operator) / 10n ** BigInt(-digits - exact.exponent);
  return new Double(Number(`${scaled.toString()}e${String(-digits)}`));
}

function roundAt(value: bigint, zeros: number, operator: '$round' | '$trunc'): bigint {
  const step = 10n ** BigInt(zeros);
  const quotient = value / step;
  if (operator === '$trunc') return quotient * step;
  const rest = value % step;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  const away = twice > step || (twice === step && quotient % 2n !== 0n);
  return (away ? quotient + (value < 0n ? -1n : 1n) : quotient) * step;
}
