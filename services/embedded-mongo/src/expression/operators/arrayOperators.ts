import { Int32 } from 'bson';
import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { equalValues } from '../../bson/compareValues.ts';
import { toDouble } from '../../bson/exactNumber.ts';
import { isNumber } from '../../bson/numericType.ts';
import { isArray, isNullish } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { parseSort, sortBySpecification } from '../../query/parseSort.ts';
import { compareValues } from '../../bson/compareValues.ts';
import type { ExpressionOperators } from '../CompiledExpression.ts';
import { namedArguments } from '../namedArguments.ts';
import { withArguments } from '../withArguments.ts';

const many = Number.MAX_SAFE_INTEGER;

export const arrayOperators: ExpressionOperators = {
  $size: withArguments('$size', 1, 1, ([array]) => {
    if (!isArray(array))
      throw new CommandError(
        'Location17124',
        `The argument to $size must be an array, but was of type: ${typeName(array)}`,
      );
    return new Int32(array.length);
  }),
  $isArray: withArguments('$isArray', 1, 1, ([value]) => isArray(value)),
  $arrayElemAt: withArguments('$arrayElemAt', 2, 2, ([array, index]) => elementAt('$arrayElemAt', array, index)),
  $first: withArguments('$first', 1, 1, ([array]) => elementAt('$first', array, new Int32(0))),
  $last: withArguments('$last', 1, 1, ([array]) => elementAt('$last', array, new Int32(-1))),
  $slice: withArguments('$slice', 2, 3, slice),
  $concatArrays: withArguments('$concatArrays', 0, many, (arrays) => {
    if (arrays.some(isNullish)) return null;
    return arrays.flatMap((array) => arrayOf('$concatArrays', array));
  }),
  $reverseArray: withArguments('$reverseArray', 1, 1, ([array]) =>
    isNullish(array) ? null : arrayOf('$reverseArray', array).toReversed(),
  ),
  $in: withArguments('$in', 2, 2, ([value, array]) => {
    if (!isArray(array))
      throw new CommandError('Location40081', `$in requires an array as a second argument, found: ${typeName(array)}`);
    return array.some((element) => equalValues(element, value));
  }),
  $indexOfArray: withArguments('$indexOfArray', 2, 4, ([array, value, start, end]) => {
    if (isNullish(array)) return null;
    const from = start === undefined ? 0 : integer('$indexOfArray', start);
    const to = end === undefined ? many : integer('$indexOfArray', end);
    const found = arrayOf('$indexOfArray', array).findIndex(
      (element, i) => i >= from && i < to && equalValues(element, value),
    );
    return new Int32(found);
  }),
  $range: withArguments('$range', 2, 3, ([start, end, step]) => {
    const by = step === undefined ? 1 : integer('$range', step);
    if (by === 0) throw new CommandError('Location34449', '$range requires a non-zero step value');
    const length = Math.max(0, Math.ceil((integer('$range', end) - integer('$range', start)) / by));
    return Array.from({ length }, (_, i) => new Int32(integer('$range', start) + i * by));
  }),
  $sortArray: (argument, compile) => {
    const { input, sortBy } = namedArguments('$sortArray', argument, ['input', 'sortBy']);
    const evaluate = compile(input);
    const order = isNumber(sortBy) ? undefined : parseSort(sortBy);
    const sign = toDouble(sortBy);
    return (scope) => {
      const array = evaluate(scope);
      if (isNullish(array)) return null;
      const elements = arrayOf('$sortArray', array);
      return order === undefined
        ? elements.toSorted((a, b) => sign * compareValues(a, b))
        : sortBySpecification(elements, order, (element) => element);
    };
  },
};

function elementAt(name: string, array: unknown, index: unknown): unknown {
  if (isNullish(array) || isNullish(index)) return null;
  return arrayOf(name, array).at(integer(name, index));
}

function slice([array, position, count]: readonly unknown[]): unknown {
  if (isNullish(array) || isNullish(position) || count === null) return null;
  const elements = arrayOf('$slice', array);
  const at = integer('$slice', position);
  if (count === undefined) return at < 0 ? elements.slice(at) : elements.slice(0, at);
  const length = integer('$slice', count);
  if (length <= 0) throw new CommandError('Location28729', 'Third argument to $slice must be positive');
  const start = at < 0 ? Math.max(0, elements.length + at) : at;
  return elements.slice(start, start + length);
}

function arrayOf(name: string, value: unknown): readonly unknown[] {
  if (isArray(value)) return value;
  throw new CommandError('Location28689', `${name}'s argument must be an array, but is ${typeName(value)}`);
}

function integer(name: string, value: unknown): number {
  const number = toDouble(value);
  if (isNumber(value) && Number.isInteger(number)) return number;
  throw new CommandError('Location28690', `${name} needs an integer, found ${typeName(value)}`);
}

function typeName(value: unknown): string {
  return value === undefined ? 'missing' : bsonTypeOf(value);
}
