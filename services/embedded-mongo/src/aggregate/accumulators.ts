import { Double, Int32 } from 'bson';
import { fail, unsupported } from '../CommandError.ts';
import { isDocument, isNullish, isNumber, setField, typeName, type BsonDocument } from '../bson/bsonType.ts';
import type { Collation } from '../bson/collation.ts';
import { compareValues } from '../bson/compareValues.ts';
import { addNumbers, numericType, toDouble } from '../bson/numbers.ts';
import { ValueMap } from '../query/ValueMap.ts';

interface Accumulator {
  add(value: unknown): void;
  result(): unknown;
}

/** An accumulator that folds values into a state that starts anew for each group. */
const fold =
  <S>(start: S, add: (state: S, value: unknown) => S, result: (state: S) => unknown = (state) => state) =>
  (): Accumulator => {
    let state = start;
    return {
      add: (value) => {
        state = add(state, value);
      },
      result: () => result(state),
    };
  };
const extreme =
  (sign: 1 | -1) =>
  (collation?: Collation): Accumulator =>
    fold<unknown>(null, (best, value) =>
      !isNullish(value) && (best === null || compareValues(value, best, collation) * sign > 0) ? value : best,
    )();

/** The accumulators of `$group`. */
export const accumulators = {
  $sum: fold<unknown>(new Int32(0), (total, value) =>
    isNumber(value) ? (addNumbers(total, value) ?? new Double(toDouble(total) + toDouble(value))) : total,
  ),
  $avg: fold(
    { total: 0, count: 0 },
    (state, value) => {
      if (numericType(value) === 'decimal') unsupported('$avg of decimals');
      return isNumber(value) ? { total: state.total + toDouble(value), count: state.count + 1 } : state;
    },
    ({ total, count }) => (count === 0 ? null : new Double(total / count)),
  ),
  $min: extreme(-1),
  $max: extreme(1),
  $first: fold<{ value: unknown } | null>(
    null,
    (kept, value) => kept ?? { value },
    (kept) => kept?.value ?? null,
  ),
  $last: fold<unknown>(null, (_kept, value) => value ?? null),
  $push: (): Accumulator => {
    const values: unknown[] = [];
    const add = (value: unknown): void => {
      if (value !== undefined) values.push(value);
    };
    return { add, result: () => values };
  },
  $addToSet: (collation?: Collation): Accumulator => {
    const values = new ValueMap<true>(collation);
    const add = (value: unknown): void => {
      if (value !== undefined) values.getOrAdd(value, () => true);
    };
    return { add, result: () => values.values() };
  },
  $mergeObjects: (): Accumulator => {
    const merged: BsonDocument = {};
    const add = (value: unknown): void => {
      if (isNullish(value)) return;
      if (!isDocument(value))
        return fail(40400, `$mergeObjects requires object inputs, but input is of type ${typeName(value)}`);
      for (const [name, field] of Object.entries(value)) setField(merged, name, field);
    };
    return { add, result: () => merged };
  },
} satisfies Record<string, (collation?: Collation) => Accumulator>;
