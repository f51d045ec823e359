import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { equalValues } from '../../bson/compareValues.ts';
import { isArray, isDocument } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { unchanged, type UpdateOperator } from '../UpdateOperator.ts';

export const addToSet: UpdateOperator = (argument, path) => {
  const additions = eachOf(argument);
  return ({ value }) => {
    if (value !== undefined && !isArray(value))
      throw new CommandError(
        'BadValue',
        `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${bsonTypeOf(value)}`,
      );
    const result = [...(value ?? [])];
    for (const addition of additions)
      if (!result.some((element) => equalValues(element, addition))) result.push(addition);
    return value !== undefined && result.length === value.length ? unchanged : result;
  };
};

function eachOf(argument: unknown): readonly unknown[] {
  if (!isDocument(argument) || !('$each' in argument)) return [argument];
  const each = argument['$each'];
  if (!isArray(each))
    throw new CommandError(
      'TypeMismatch',
      `The argument to $each in $addToSet must be an array but it was of type ${bsonTypeOf(each)}`,
    );
  const [extra] = Object.keys(argument).filter((name) => name !== '$each');
  if (extra !== undefined)
    throw new CommandError('BadValue', `Found unexpected fields after $each in $addToSet: ${extra}`);
  return each;
}
