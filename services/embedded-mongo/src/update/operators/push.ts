import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import type { BsonDocument } from '../../bson/BsonDocument.ts';
import { compareValues } from '../../bson/compareValues.ts';
import { toDouble } from '../../bson/exactNumber.ts';
import { isNumber } from '../../bson/numericType.ts';
import { isArray, isDocument } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { parseSort, sortBySpecification } from '../../query/parseSort.ts';
import type { UpdateOperator } from '../UpdateOperator.ts';

const modifiers = new Set(['$each', '$slice', '$sort', '$position']);

/** `$push`, with `$position`, `$sort` and `$slice` applied in that order whatever the order written. */
export const push: UpdateOperator = (argument, path) => {
  const withModifiers = isDocument(argument) && '$each' in argument ? argument : undefined;
  const additions = withModifiers === undefined ? [argument] : eachOf(withModifiers);
  const position = integerModifier(withModifiers, '$position');
  const slice = integerModifier(withModifiers, '$slice');
  const sort = sortModifier(withModifiers?.['$sort']);
  return ({ value, documentId }) => {
    if (value !== undefined && !isArray(value))
      throw new CommandError(
        'BadValue',
        `The field '${path}' must be an array but is of type ${bsonTypeOf(value)} in document {_id: ${String(documentId)}}`,
      );
    const existing = value ?? [];
    const pushed = position === undefined ? [...existing, ...additions] : existing.toSpliced(position, 0, ...additions);
    const sorted = sort(pushed);
    if (slice === undefined) return sorted;
    return slice < 0 ? sorted.slice(slice) : sorted.slice(0, slice);
  };
};

function eachOf(argument: BsonDocument): readonly unknown[] {
  const each = argument['$each'];
  if (!isArray(each))
    throw new CommandError(
      'BadValue',
      `The argument to $each in $push must be an array but it was of type: ${bsonTypeOf(each)}`,
    );
  const unknown = Object.keys(argument).find((name) => !modifiers.has(name));
  if (unknown !== undefined) throw new CommandError('BadValue', `Unrecognized clause in $push: ${unknown}`);
  return each;
}

function integerModifier(argument: BsonDocument | undefined, name: '$position' | '$slice'): number | undefined {
  const value = argument?.[name];
  if (value === undefined) return undefined;
  const number = toDouble(value);
  if (!isNumber(value) || !Number.isInteger(number))
    throw new CommandError(
      'BadValue',
      `The value for ${name} must be an integer value but was given type: ${bsonTypeOf(value)}`,
    );
  return number;
}

function sortModifier(sort: unknown): (elements: readonly unknown[]) => readonly unknown[] {
  if (sort === undefined) return (elements) => elements;
  if (isDocument(sort)) {
    const specification = parseSort(sort);
    return (elements) => sortBySpecification(elements, specification, (element) => element);
  }
  const direction = toDouble(sort);
  if (direction !== 1 && direction !== -1)
    throw new CommandError(
      'BadValue',
      'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
    );
  return (elements) => elements.toSorted((a, b) => compareValues(a, b) * direction);
}
