import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { toDouble } from '../../bson/exactNumber.ts';
import { isArray } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { unchanged, type UpdateOperator } from '../UpdateOperator.ts';

export const pop: UpdateOperator = (argument, path) => {
  const end = toDouble(argument);
  if (end !== 1 && end !== -1)
    throw new CommandError('FailedToParse', `$pop expects 1 or -1, found: ${String(argument)}`);
  return ({ value }) => {
    if (value === undefined) return unchanged;
    if (!isArray(value))
      throw new CommandError(
        'TypeMismatch',
        `Path '${path}' contains an element of non-array type '${bsonTypeOf(value)}'`,
      );
    if (value.length === 0) return unchanged;
    return end === 1 ? value.slice(0, -1) : value.slice(1);
  };
};
