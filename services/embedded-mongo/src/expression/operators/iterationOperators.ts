import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { toDouble } from '../../bson/exactNumber.ts';
import { isArray, isNullish } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import type {
  CompileExpression,
  CompiledExpression,
  ExpressionOperators,
  ExpressionScope,
} from '../CompiledExpression.ts';
import { isTrue } from '../isTrue.ts';
import { namedArguments } from '../namedArguments.ts';

export const iterationOperators: ExpressionOperators = {
  $map: (argument, compile) => {
    const { input, as = 'this', in: body } = namedArguments('$map', argument, ['input', 'in'], ['as']);
    const evaluate = compile(body);
    return overArray('$map', input, compile, (elements, scope) =>
      elements.map((element) => evaluate(bind(scope, { [String(as)]: element })) ?? null),
    );
  },
  $filter: (argument, compile) => {
    const { input, as = 'this', cond, limit } = namedArguments('$filter', argument, ['input', 'cond'], ['as', 'limit']);
    const test = compile(cond);
    const most = limit === undefined ? undefined : compile(limit);
    return overArray('$filter', input, compile, (elements, scope) => {
      const kept = elements.filter((element) => isTrue(test(bind(scope, { [String(as)]: element }))));
      const bound = most?.(scope);
      return isNullish(bound) ? kept : kept.slice(0, toDouble(bound));
    });
  },
  $reduce: (argument, compile) => {
    const { input, initialValue, in: body } = namedArguments('$reduce', argument, ['input', 'initialValue', 'in']);
    const initial = compile(initialValue);
    const evaluate = compile(body);
    return overArray('$reduce', input, compile, (elements, scope) =>
      elements.reduce((value, element) => evaluate(bind(scope, { value, this: element })), initial(scope)),
    );
  },
};

function overArray(
  name: string,
  input: unknown,
  compile: CompileExpression,
  run: (elements: readonly unknown[], scope: ExpressionScope) => unknown,
): CompiledExpression {
  const evaluate = compile(input);
  return (scope) => {
    const array = evaluate(scope);
    if (isNullish(array)) return null;
    if (isArray(array)) return run(array, scope);
    throw new CommandError('Location28651', `input to ${name} must be an array not ${bsonTypeOf(array)}`);
  };
}

function bind(scope: ExpressionScope, own: Readonly<Record<string, unknown>>): ExpressionScope {
  return { root: scope.root, variables: { ...scope.variables, ...own } };
}
