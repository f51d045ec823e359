import { Int32 } from 'bson';
import { compareValues } from '../../bson/compareValues.ts';
import type { ExpressionOperators } from '../CompiledExpression.ts';
import { withArguments } from '../withArguments.ts';

const comparison = (name: string, accept: (order: number) => boolean) =>
  withArguments(name, 2, 2, ([a, b]) => accept(compareValues(a, b)));

export const comparisonOperators: ExpressionOperators = {
  $eq: comparison('$eq', (order) => order === 0),
  $ne: comparison('$ne', (order) => order !== 0),
  $gt: comparison('$gt', (order) => order > 0),
  $gte: comparison('$gte', (order) => order >= 0),
  $lt: comparison('$lt', (order) => order < 0),
  $lte: comparison('$lte', (order) => order <= 0),
  $cmp: withArguments('$cmp', 2, 2, ([a, b]) => new Int32(compareValues(a, b))),
};
