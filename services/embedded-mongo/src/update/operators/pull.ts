import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { equalValues } from '../../bson/compareValues.ts';
import { isArray, isDocument } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { compileElementFilter, compileFilter } from '../../query/compileFilter.ts';
import { parseFilter } from '../../query/parseFilter.ts';
import { isOperatorDocument } from '../../query/parseFieldOperators.ts';
import { unchanged, type FieldChange, type UpdateOperator } from '../UpdateOperator.ts';

/** A plain document is a filter on the elements; anything else is a value or an operator on values. */
export const pull: UpdateOperator = (argument, path) => removeElements('$pull', path, pullTest(argument));

export const pullAll: UpdateOperator = (argument, path) => {
  if (!isArray(argument))
    throw new CommandError('BadValue', `$pullAll requires an array argument but was given a ${bsonTypeOf(argument)}`);
  return removeElements('$pullAll', path, (element) => argument.some((value) => equalValues(value, element)));
};

function pullTest(argument: unknown): (element: unknown) => boolean {
  if (isDocument(argument) && !isOperatorDocument(argument)) {
    const filter = compileFilter(parseFilter(argument));
    return (element) => isDocument(element) && filter(element);
  }
  if (isArray(argument)) return (element) => equalValues(element, argument);
  return compileElementFilter(parseFilter({ element: argument }));
}

function removeElements(name: string, path: string, remove: (element: unknown) => boolean): FieldChange {
  return ({ value }) => {
    if (value === undefined) return unchanged;
    if (!isArray(value)) throw new CommandError('BadValue', `Cannot apply ${name} to a non-array value at '${path}'`);
    const kept = value.filter((element) => !remove(element));
    return kept.length === value.length ? unchanged : kept;
  };
}
