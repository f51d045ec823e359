import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { compareValues } from '../../bson/compareValues.ts';
import { isArray, isNullish } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { ValueSet } from '../../query/ValueSet.ts';
import type { ExpressionOperators } from '../CompiledExpression.ts';
import { isTrue } from '../isTrue.ts';
import { withArguments } from '../withArguments.ts';

const many = Number.MAX_SAFE_INTEGER;

/** Set operators return their elements in value order and without duplicates. */
export const setOperators: ExpressionOperators = {
  $setUnion: withArguments('$setUnion', 0, many, (sets) =>
    sets.some(isNullish) ? null : distinctValues(sets.flatMap((set) => arrayOf('$setUnion', set))),
  ),
  $setIntersection: withArguments('$setIntersection', 0, many, (sets) => {
    if (sets.some(isNullish)) return null;
    const [first = [], ...others] = sets.map((set) => arrayOf('$setIntersection', set));
    const lookups = others.map((set) => new ValueSet(set));
    return distinctValues(first.filter((value) => lookups.every((set) => set.has(value))));
  }),
  $setDifference: withArguments('$setDifference', 2, 2, ([left, right]) => {
    if (isNullish(left) || isNullish(right)) return null;
    const removed = new ValueSet(arrayOf('$setDifference', right));
    return distinctValues(arrayOf('$setDifference', left).filter((value) => !removed.has(value)));
  }),
  $setIsSubset: withArguments('$setIsSubset', 2, 2, ([left, right]) => {
    const whole = new ValueSet(arrayOf('$setIsSubset', right));
    return arrayOf('$setIsSubset', left).every((value) => whole.has(value));
  }),
  $setEquals: withArguments('$setEquals', 2, many, (sets) => {
    const [first = [], ...others] = sets.map((set) => distinctValues(arrayOf('$setEquals', set)));
    return others.every((other) => compareValues(first, other) === 0);
  }),
  $anyElementTrue: withArguments('$anyElementTrue', 1, 1, ([set]) => arrayOf('$anyElementTrue', set).some(isTrue)),
  $allElementsTrue: withArguments('$allElementsTrue', 1, 1, ([set]) => arrayOf('$allElementsTrue', set).every(isTrue)),
};

function distinctValues(values: readonly unknown[]): unknown[] {
  return values.toSorted(compareValues).filter((value, i, all) => i === 0 || compareValues(all[i - 1], value) !== 0);
}

function arrayOf(name: string, value: unknown): readonly unknown[] {
  if (isArray(value)) return value;
  throw new CommandError(
    'Location17040',
    `All operands of ${name} must be arrays. One argument is of type: ${bsonTypeOf(value)}`,
  );
}
