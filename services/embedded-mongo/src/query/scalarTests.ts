import { bsonTypeNumbers } from '../bson/bsonTypeNumbers.ts';
import type { BsonType } from '../bson/bsonTypeOf.ts';
import { toInteger } from '../bson/arithmetic.ts';
import { toDouble } from '../bson/exactNumber.ts';
import { isNumber } from '../bson/numericType.ts';
import { isArray } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { ValueTest } from './FilterNode.ts';

const numberTypes: readonly BsonType[] = ['int', 'long', 'double', 'decimal'];
const typesByAlias = new Map<string, readonly BsonType[]>([['number', numberTypes]]);
const typesByNumber = new Map<number, BsonType>();
for (const [name, number] of Object.entries(bsonTypeNumbers) as [BsonType, number][]) {
  typesByAlias.set(name, [name]);
  typesByNumber.set(number, name);
}

export function typeTest(value: unknown): ValueTest {
  const wanted = isArray(value) ? value : [value];
  if (wanted.length === 0) throw new CommandError('FailedToParse', '$type must match at least one type');
  return { op: 'type', types: new Set(wanted.flatMap(typesFor)) };
}

function typesFor(value: unknown): readonly BsonType[] {
  if (typeof value === 'string') {
    const types = typesByAlias.get(value);
    if (types === undefined) throw new CommandError('BadValue', `Unknown type name alias: ${value}`);
    return types;
  }
  if (!isNumber(value)) throw new CommandError('TypeMismatch', 'type must be represented as a number or a string');
  const type = typesByNumber.get(toDouble(value));
  if (type === undefined) throw new CommandError('BadValue', `Invalid numerical type code: ${String(toDouble(value))}`);
  return [type];
}

export function sizeTest(value: unknown): ValueTest {
  const size = toDouble(value);
  if (!isNumber(value) || !Number.isInteger(size))
    throw new CommandError('BadValue', 'Failed to parse $size. Expected an integer');
  if (size < 0) throw new CommandError('BadValue', 'Failed to parse $size. Expected a non-negative number');
  return { op: 'size', size };
}

export function modTest(value: unknown): ValueTest {
  if (!isArray(value)) throw new CommandError('BadValue', 'malformed mod, needs to be an array');
  if (value.length < 2) throw new CommandError('BadValue', 'malformed mod, not enough elements');
  if (value.length > 2) throw new CommandError('BadValue', 'malformed mod, too many elements');
  const [divisor, remainder] = value;
  if (!isNumber(divisor)) throw new CommandError('BadValue', 'malformed mod, divisor not a number');
  if (!isNumber(remainder)) throw new CommandError('BadValue', 'malformed mod, remainder not a number');
  if (toInteger(divisor) === 0n) throw new CommandError('BadValue', 'divisor cannot be 0');
  return { op: 'mod', divisor: toInteger(divisor), remainder: toInteger(remainder) };
}
