import { isArray, isNullish } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import type { CompileExpression, CompiledExpression, ExpressionOperators } from '../CompiledExpression.ts';
import { isTrue } from '../isTrue.ts';
import { namedArguments } from '../namedArguments.ts';

export const conditionalOperators: ExpressionOperators = {
  $cond: compileCond,
  $ifNull: compileIfNull,
  $switch: compileSwitch,
};

function compileCond(argument: unknown, compile: CompileExpression): CompiledExpression {
  if (isArray(argument) && argument.length !== 3)
    throw new CommandError('Location16020', 'Expression $cond takes exactly 3 arguments.');
  const named = isArray(argument) ? undefined : namedArguments('$cond', argument, ['if', 'then', 'else']);
  const parts = isArray(argument) ? argument : [named?.['if'], named?.['then'], named?.['else']];
  const [test, yes, no] = parts.map(compile);
  return (scope) => (isTrue(test?.(scope)) ? yes?.(scope) : no?.(scope));
}

function compileIfNull(argument: unknown, compile: CompileExpression): CompiledExpression {
  if (!isArray(argument) || argument.length < 2)
    throw new CommandError('Location16020', '$ifNull needs at least two arguments');
  const choices = argument.map(compile);
  return (scope) => {
    let value: unknown;
    for (const choice of choices) {
      value = choice(scope);
      if (!isNullish(value)) return value;
    }
    return value;
  };
}

function compileSwitch(argument: unknown, compile: CompileExpression): CompiledExpression {
  const { branches, default: otherwise } = namedArguments('$switch', argument, ['branches'], ['default']);
  if (!isArray(branches)) throw new CommandError('FailedToParse', "$switch expected an array for 'branches'");
  const cases = branches.map((branch) => {
    const parts = namedArguments('$switch', branch, ['case', 'then']);
    return { test: compile(parts['case']), result: compile(parts['then']) };
  });
  const fallback = otherwise === undefined ? undefined : compile(otherwise);
  return (scope) => {
    const hit = cases.find(({ test }) => isTrue(test(scope)));
    if (hit !== undefined) return hit.result(scope);
    if (fallback !== undefined) return fallback(scope);
    throw new CommandError(
      'Location40066',
      '$switch could not find a matching branch for an input, and no default was specified.',
    );
  };
}
