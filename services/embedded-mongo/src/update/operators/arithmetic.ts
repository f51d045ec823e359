import { addNumbers, multiplyNumbers } from '../../bson/arithmetic.ts';
import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { isNumber } from '../../bson/numericType.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { Int32 } from 'bson';
import type { UpdateOperator } from '../UpdateOperator.ts';

export const increment = arithmeticOperator('$inc', 'increment', addNumbers, (amount) => amount);

/** `$mul` of a missing field sets zero of the factor's type. */
export const multiply = arithmeticOperator('$mul', 'multiply', multiplyNumbers, (factor) =>
  multiplyNumbers(factor, new Int32(0)),
);

function arithmeticOperator(
  name: string,
  verb: string,
  combine: (value: unknown, amount: unknown) => unknown,
  whenMissing: (amount: unknown) => unknown,
): UpdateOperator {
  return (argument, path) => {
    if (!isNumber(argument))
      throw new CommandError(
        'TypeMismatch',
        `Cannot ${verb} with non-numeric argument: {${path}: ${String(argument)}}`,
      );
    return ({ value, documentId }) => {
      if (value === undefined) return whenMissing(argument);
      if (!isNumber(value))
        throw new CommandError(
          'TypeMismatch',
          `Cannot apply ${name} to a value of non-numeric type. {_id: ${String(documentId)}} has the field '${path}' of non-numeric type ${bsonTypeOf(value)}`,
        );
      const result = combine(value, argument);
      if (result === undefined)
        throw new CommandError(
          'BadValue',
          `Failed to apply ${name} operations to current value (${JSON.stringify(value)}) for document {_id: ${String(documentId)}}`,
        );
      return result;
    };
  };
}
