import { isArray } from '../../bson/valueGuards.ts';
import { accumulators } from '../../aggregate/accumulators.ts';
import type { ExpressionOperator, ExpressionOperators } from '../CompiledExpression.ts';
import { withArguments } from '../withArguments.ts';

/** `$sum`, `$avg`, `$min` and `$max` outside `$group`: over the arguments, or over a single array. */
export const numericArrayOperators: ExpressionOperators = {
  $sum: overValues('$sum'),
  $avg: overValues('$avg'),
  $min: overValues('$min'),
  $max: overValues('$max'),
};

function overValues(name: '$sum' | '$avg' | '$min' | '$max'): ExpressionOperator {
  return withArguments(name, 0, Number.MAX_SAFE_INTEGER, (values) => {
    const [only] = values;
    const elements = values.length === 1 && isArray(only) ? only : values;
    const accumulator = accumulators[name]();
    for (const element of elements) accumulator.add(element);
    return accumulator.result();
  });
}
