import { Decimal128, Double, Int32, Long, Timestamp } from 'bson';
import { fail } from '../CommandError.ts';
import { bsonTypeOf, isArray, isDocument, isNumber, type BsonDocument } from '../bson/bsonType.ts';
import type { Collation } from '../bson/collation.ts';
import { compareValues, equalValues } from '../bson/compareValues.ts';
import { addNumbers, multiplyNumbers, numericType, toDouble } from '../bson/numbers.ts';
import { compileElementFilter, compileFilter } from '../query/compileFilter.ts';
import { isOperatorDocument, parseFilter } from '../query/parseFilter.ts';
import { parseSort, sortItems } from '../query/sort.ts';

export interface UpdateContext {
  readonly isInsert: boolean;
  /** One moment for the whole update, so that every `$currentDate` agrees. */
  readonly now: Date;
}

/** `absent` removes the field, or leaves it missing. */
export const absent: unique symbol = Symbol('absent');
/** `unchanged` leaves the field as it is. */
export const unchanged: unique symbol = Symbol('unchanged');

/** The new value of a field, from the old one (undefined when missing). Parsed once per update, run once per document. */
export type FieldChange = (value: unknown, context: UpdateContext) => unknown;
type UpdateOperator = (argument: unknown, path: string, collation: Collation) => FieldChange;

const zeros = { int: new Int32(0), long: Long.ZERO, double: new Double(0), decimal: Decimal128.fromString('0') };

/** Every update operator but `$rename`, which touches two fields. */
export const updateOperators: Readonly<Record<string, UpdateOperator>> = {
  $set: (argument) => () => argument,
  $setOnInsert:
    (argument) =>
    (_value, { isInsert }) =>
      isInsert ? argument : unchanged,
  $unset: () => () => absent,
  $inc: arithmetic('$inc', addNumbers, (amount) => amount),
  $mul: arithmetic('$mul', multiplyNumbers, (factor) => zeros[numericType(factor) ?? 'int']),
  $min: keepExtreme(-1),
  $max: keepExtreme(1),
  $push: push,
  $addToSet: addToSet,
  $pull: (argument, path, collation) => removeElements('$pull', path, pullTest(argument, collation)),
  $pullAll: (argument, path, collation) => {
    if (!isArray(argument))
      return fail('BadValue', `$pullAll requires an array argument but was given a ${bsonTypeOf(argument)}`);
    return removeElements('$pullAll', path, (element) =>
      argument.some((value) => equalValues(value, element, collation)),
    );
  },
  $pop: (argument, path) => {
    const end = toDouble(argument);
    if (end !== 1 && end !== -1) fail('FailedToParse', `$pop expects 1 or -1, found: ${String(argument)}`);
    return (value) => {
      if (value === undefined) return unchanged;
      if (!isArray(value))
        return fail('TypeMismatch', `Path '${path}' contains an element of non-array type '${bsonTypeOf(value)}'`);
      return value.length === 0 ? unchanged : end === 1 ? value.slice(0, -1) : value.slice(1);
    };
  },
  $currentDate: (argument) => {
    const type = isDocument(argument) ? argument['$type'] : argument;
    if (typeof type === 'boolean' || type === 'date') return (_value, { now }) => now;
    if (type !== 'timestamp') fail('BadValue', "The '$type' string field is required to be 'date' or 'timestamp'");
    return (_value, { now }) => new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 });
  },
};

function arithmetic(
  name: string,
  combine: (value: unknown, amount: unknown) => unknown,
  whenMissing: (amount: unknown) => unknown,
): UpdateOperator {
  return (argument, path) => {
    if (!isNumber(argument))
      fail('TypeMismatch', `Cannot apply ${name} with non-numeric argument: {${path}: ${String(argument)}}`);
    return (value) => {
      if (value === undefined) return whenMissing(argument);
      if (!isNumber(value))
        fail(
          'TypeMismatch',
          `Cannot apply ${name} to a value of non-numeric type: the field '${path}' is ${bsonTypeOf(value)}`,
        );
      const overflow = `Failed to apply ${name} operations to the current value of '${path}'`;
      return combine(value, argument) ?? fail('BadValue', overflow);
    };
  };
}

function keepExtreme(sign: 1 | -1): UpdateOperator {
  return (argument, _path, collation) => (value) =>
    value === undefined || compareValues(argument, value, collation) * sign > 0 ? argument : unchanged;
}

/** `$push`, with `$position`, `$sort` and `$slice` applied in that order whatever the order written. */
function push(argument: unknown, path: string, collation: Collation): FieldChange {
  const modifiers = isDocument(argument) && '$each' in argument ? argument : {};
  const additions = '$each' in modifiers ? eachOf('$push', modifiers, ['$slice', '$sort', '$position']) : [argument];
  const position = integerModifier(modifiers, '$position');
  const slice = integerModifier(modifiers, '$slice');
  const sort = sortModifier(modifiers['$sort'], collation);
  return (value = []) => {
    if (!isArray(value))
      return fail('BadValue', `The field '${path}' must be an array but is of type ${bsonTypeOf(value)}`);
    const sorted = sort(position === undefined ? [...value, ...additions] : value.toSpliced(position, 0, ...additions));
    return slice === undefined ? sorted : slice < 0 ? sorted.slice(slice) : sorted.slice(0, slice);
  };
}

function addToSet(argument: unknown, path: string, collation: Collation): FieldChange {
  const additions = isDocument(argument) && '$each' in argument ? eachOf('$addToSet', argument, []) : [argument];
  return (value) => {
    if (value !== undefined && !isArray(value))
      return fail(
        'BadValue',
        `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${bsonTypeOf(value)}`,
      );
    const result = [...(value ?? [])];
    for (const addition of additions)
      if (!result.some((element) => equalValues(element, addition, collation))) result.push(addition);
    return result.length === value?.length ? unchanged : result;
  };
}

function eachOf(name: string, argument: BsonDocument, others: readonly string[]): readonly unknown[] {
  const { $each: each, ...rest } = argument;
  const code = name === '$push' ? 'BadValue' : 'TypeMismatch';
  if (!isArray(each))
    return fail(code, `The argument to $each in ${name} must be an array but it was of type: ${bsonTypeOf(each)}`);
  const unknown = Object.keys(rest).find((key) => !others.includes(key));
  return unknown === undefined ? each : fail('BadValue', `Unrecognized clause in ${name}: ${unknown}`);
}

function integerModifier(modifiers: BsonDocument, name: string): number | undefined {
  const value = modifiers[name];
  const number = toDouble(value);
  if (value === undefined || Number.isInteger(number)) return value === undefined ? undefined : number;
  return fail('BadValue', `The value for ${name} must be an integer value but was given type: ${bsonTypeOf(value)}`);
}

function sortModifier(sort: unknown, collation: Collation): (elements: readonly unknown[]) => readonly unknown[] {
  if (sort === undefined) return (elements) => elements;
  if (isDocument(sort)) {
    const specification = parseSort(sort);
    return (elements) => sortItems(elements, specification, (element) => element, collation);
  }
  const direction = toDouble(sort);
  if (direction !== 1 && direction !== -1)
    fail(
      'BadValue',
      'The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1} to sort embedded fields',
    );
  return (elements) => elements.toSorted((a, b) => compareValues(a, b, collation) * direction);
}

/** A plain document is a filter on the elements; anything else is a value or an operator on values. */
function pullTest(argument: unknown, collation: Collation): (element: unknown) => boolean {
  if (isArray(argument)) return (element) => equalValues(element, argument, collation);
  if (!isDocument(argument) || isOperatorDocument(argument))
    return compileElementFilter(parseFilter({ element: argument }), collation);
  const filter = compileFilter(parseFilter(argument), collation);
  return (element) => isDocument(element) && filter(element);
}

function removeElements(name: string, path: string, isRemoved: (element: unknown) => boolean): FieldChange {
  return (value) => {
    if (value === undefined) return unchanged;
    if (!isArray(value)) return fail('BadValue', `Cannot apply ${name} to a non-array value at '${path}'`);
    const kept = value.filter((element) => !isRemoved(element));
    return kept.length === value.length ? unchanged : kept;
  };
}
