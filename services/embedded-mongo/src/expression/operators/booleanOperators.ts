import type { ExpressionOperators } from '../CompiledExpression.ts';
import { isArray } from '../../bson/valueGuards.ts';
import { compileExpression } from '../compileExpression.ts';
import { isTrue } from '../isTrue.ts';
import { withArguments } from '../withArguments.ts';

const compileAll = (argument: unknown) => (isArray(argument) ? argument : [argument]).map(compileExpression);

export const booleanOperators: ExpressionOperators = {
  $and: (argument) => {
    const clauses = compileAll(argument);
    return (scope) => clauses.every((clause) => isTrue(clause(scope)));
  },
  $or: (argument) => {
    const clauses = compileAll(argument);
    return (scope) => clauses.some((clause) => isTrue(clause(scope)));
  },
  $not: withArguments('$not', 1, 1, ([value]) => !isTrue(value)),
};
