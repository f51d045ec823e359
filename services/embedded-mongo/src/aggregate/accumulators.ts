import { Double, Int32 } from 'bson';
import { addNumbers } from '../bson/arithmetic.ts';
import { compareValues } from '../bson/compareValues.ts';
import { toDouble } from '../bson/exactNumber.ts';
import { isNumber, numericType } from '../bson/numericType.ts';
import { isNullish } from '../bson/valueGuards.ts';
import { unsupported } from '../errors/unsupported.ts';
import { mergeObjects } from '../expression/operators/objectOperators.ts';

export interface Accumulator {
  add(value: unknown): void;
  result(): unknown;
}

/** Accumulators of `$group`, each made fresh per group. */
export const accumulators = {
  $sum: sum,
  $avg: average,
  $min: () => extreme(-1),
  $max: () => extreme(1),
  $first: first,
  $last: last,
  $push: push,
  $addToSet: addToSet,
  $mergeObjects: merge,
} satisfies Record<string, () => Accumulator>;

function sum(): Accumulator {
  let total: unknown = new Int32(0);
  return {
    add(value) {
      if (isNumber(value)) total = addNumbers(total, value) ?? new Double(toDouble(total) + toDouble(value));
    },
    result: () => total,
  };
}

function average(): Accumulator {
  let total = 0;
  let count = 0;
  return {
    add(value) {
      if (!isNumber(value)) return;
      if (numericType(value) === 'decimal') throw unsupported('$avg of decimals');
      total += toDouble(value);
      count += 1;
    },
    result: () => (count === 0 ? null : new Double(total / count)),
  };
}

function extreme(sign: 1 | -1): Accumulator {
  let best: unknown = null;
  return {
    add(value) {
      if (!isNullish(value) && (best === null || compareValues(value, best) * sign > 0)) best = value;
    },
    result: () => best,
  };
}

function first(): Accumulator {
  let kept: { value: unknown } | undefined;
  return {
    add(value) {
      kept ??= { value };
    },
    result: () => kept?.value ?? null,
  };
}

function last(): Accumulator {
  let kept: unknown = null;
  return {
    add(value) {
      kept = value ?? null;
    },
    result: () => kept,
  };
}

function push(): Accumulator {
  const values: unknown[] = [];
  return {
    add(value) {
      if (value !== undefined) values.push(value);
    },
    result: () => values,
  };
}

function addToSet(): Accumulator {
  const values: unknown[] = [];
  return {
    add(value) {
      if (value !== undefined) values.push(value);
    },
    result: () =>
      values.toSorted(compareValues).filter((value, i, all) => i === 0 || compareValues(all[i - 1], value) !== 0),
  };
}

function merge(): Accumulator {
  const values: unknown[] = [];
  return {
    add(value) {
      values.push(value);
    },
    result: () => mergeObjects(values),
  };
}
