import { isArray } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { ExpressionOperator } from './CompiledExpression.ts';

/** An operator whose arguments are all evaluated before it runs; the count is checked when the expression is compiled. */
export function withArguments(
  name: string,
  least: number,
  most: number,
  run: (values: readonly unknown[]) => unknown,
): ExpressionOperator {
  return (argument, compile) => {
    const given = isArray(argument) ? argument : [argument];
    if (given.length < least || given.length > most) throw wrongCount(name, least, most, given.length);
    const evaluators = given.map(compile);
    return (scope) => run(evaluators.map((evaluate) => evaluate(scope)));
  };
}

function wrongCount(name: string, least: number, most: number, given: number): CommandError {
  if (least === most)
    return new CommandError(
      'Location16020',
      `Expression ${name} takes exactly ${String(least)} arguments. ${String(given)} were passed in.`,
    );
  return new CommandError(
    'Location28667',
    `Expression ${name} takes at least ${String(least)} arguments, and at most ${String(most)}, but ${String(given)} were passed in.`,
  );
}
