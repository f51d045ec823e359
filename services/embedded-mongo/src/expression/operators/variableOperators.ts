import { isDocument } from '../../bson/valueGuards.ts';
import { getField } from '../../bson/BsonDocument.ts';
import { CommandError } from '../../errors/CommandError.ts';
import type { ExpressionOperators } from '../CompiledExpression.ts';
import { namedArguments } from '../namedArguments.ts';

export const variableOperators: ExpressionOperators = {
  $literal: (argument) => () => argument,
  $let: (argument, compile) => {
    const { vars, in: body } = namedArguments('$let', argument, ['vars', 'in']);
    if (!isDocument(vars)) throw new CommandError('FailedToParse', 'invalid parameter: expected an object (vars)');
    const bindings = Object.entries(vars).map(([name, value]) => [name, compile(value)] as const);
    const evaluate = compile(body);
    return (scope) => {
      const own = Object.fromEntries(bindings.map(([name, value]) => [name, value(scope)]));
      return evaluate({ root: scope.root, variables: { ...scope.variables, ...own } });
    };
  },
  $getField: (argument, compile) => {
    const named = typeof argument === 'string' ? { field: argument, input: '$$CURRENT' } : argument;
    const { field, input = '$$CURRENT' } = namedArguments('$getField', named, ['field'], ['input']);
    if (typeof field !== 'string')
      throw new CommandError('Location5654602', '$getField requires a constant string field');
    const evaluate = compile(input);
    return (scope) => {
      const value = evaluate(scope);
      return isDocument(value) ? getField(value, field) : undefined;
    };
  },
};
