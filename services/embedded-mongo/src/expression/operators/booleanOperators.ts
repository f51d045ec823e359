import type { CompileExpression, ExpressionOperators } from '../CompiledExpression.ts';
import { isArray } from '../../bson/valueGuards.ts';
import { isTrue } from '../isTrue.ts';
import { withArguments } from '../withArguments.ts';

const compileAll = (argument: unknown, compile: CompileExpression) =>
  (isArray(argument) ? argument : [argument]).map(compile);

export const booleanOperators: ExpressionOperators = {
  $and: (argument, compile) => {
    const clauses = compileAll(argument, compile);
    return (scope) => clauses.every((clause) => isTrue(clause(scope)));
  },
  $or: (argument, compile) => {
    const clauses = compileAll(argument, compile);
    return (scope) => clauses.some((clause) => isTrue(clause(scope)));
  },
  $not: withArguments('$not', 1, 1, ([value]) => !isTrue(value)),
};
