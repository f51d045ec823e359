import { fail } from '../CommandError.ts';
import { isArray, isDocument, isNullish, typeName } from '../bson/bsonType.ts';
import { toDouble } from '../bson/numbers.ts';
import { isTrue, namedArguments, type CompiledExpression, type Operator, type Scope } from './Expression.ts';

const listOf = (argument: unknown): readonly unknown[] => (isArray(argument) ? argument : [argument]);

/** Operators that do not evaluate all of their arguments, or evaluate one many times. */
export const lazyOperators: Readonly<Record<string, Operator>> = {
  $literal: (argument) => () => argument,
  $and: (argument, compile) => {
    const clauses = listOf(argument).map(compile);
    return (scope) => clauses.every((clause) => isTrue(clause(scope)));
  },
  $or: (argument, compile) => {
    const clauses = listOf(argument).map(compile);
    return (scope) => clauses.some((clause) => isTrue(clause(scope)));
  },
  $cond: (argument, compile, name) => {
    if (isArray(argument) && argument.length !== 3) fail(16020, 'Expression $cond takes exactly 3 arguments.');
    const named = isArray(argument) ? {} : namedArguments(name, argument, ['if', 'then', 'else']);
    const [test, yes, no] = (isArray(argument) ? argument : [named['if'], named['then'], named['else']]).map(compile);
    return (scope) => (isTrue(test?.(scope)) ? yes?.(scope) : no?.(scope));
  },
  $ifNull: (argument, compile) => {
    const choices = listOf(argument).map(compile);
    if (choices.length < 2) fail(1257300, `$ifNull needs at least two arguments, had: ${choices.length}`);
    return (scope) => {
      let value: unknown;
      for (const choice of choices) if (!isNullish((value = choice(scope)))) break;
      return value;
    };
  },
  $switch: (argument, compile, name) => {
    const { branches, default: otherwise } = namedArguments(name, argument, ['branches'], ['default']);
    if (!isArray(branches) || branches.length === 0) return fail(40068, '$switch requires at least one branch.');
    const cases = branches.map((branch) => {
      const parts = namedArguments(name, branch, ['case', 'then']);
      return { test: compile(parts['case']), result: compile(parts['then']) };
    });
    const noMatch = (): never => fail(40066, '$switch could not find a matching branch, and no default was specified.');
    const fallback = otherwise === undefined ? noMatch : compile(otherwise);
    return (scope) => (cases.find(({ test }) => isTrue(test(scope)))?.result ?? fallback)(scope);
  },
  $let: (argument, compile, name) => {
    const { vars, in: body } = namedArguments(name, argument, ['vars', 'in']);
    if (!isDocument(vars)) return fail('FailedToParse', 'invalid parameter: expected an object (vars)');
    const bindings = Object.entries(vars).map(([variable, value]) => [variable, compile(value)] as const);
    const evaluate = compile(body);
    return (scope) =>
      evaluate(bind(scope, Object.fromEntries(bindings.map(([variable, value]) => [variable, value(scope)]))));
  },
  $map: (argument, compile, name) => {
    const { input, as = 'this', in: body } = namedArguments(name, argument, ['input', 'in'], ['as']);
    const evaluate = compile(body);
    return overArray(name, compile(input), (elements, scope) =>
      elements.map((element) => evaluate(bind(scope, { [String(as)]: element })) ?? null),
    );
  },
  $filter: (argument, compile, name) => {
    const { input, as = 'this', cond, limit } = namedArguments(name, argument, ['input', 'cond'], ['as', 'limit']);
    const [test, most] = [compile(cond), compile(limit ?? null)];
    return overArray(name, compile(input), (elements, scope) => {
      const kept = elements.filter((element) => isTrue(test(bind(scope, { [String(as)]: element }))));
      const bound = most(scope);
      return isNullish(bound) ? kept : kept.slice(0, toDouble(bound));
    });
  },
  $reduce: (argument, compile, name) => {
    const { input, initialValue, in: body } = namedArguments(name, argument, ['input', 'initialValue', 'in']);
    const [initial, evaluate] = [compile(initialValue), compile(body)];
    return overArray(name, compile(input), (elements, scope) =>
      elements.reduce((value, element) => evaluate(bind(scope, { value, this: element })), initial(scope)),
    );
  },
};

const bind = (scope: Scope, own: Record<string, unknown>): Scope => ({
  ...scope,
  variables: { ...scope.variables, ...own },
});

function overArray(
  name: string,
  input: CompiledExpression,
  run: (elements: readonly unknown[], scope: Scope) => unknown,
): CompiledExpression {
  return (scope) => {
    const array = input(scope);
    if (isNullish(array)) return null;
    return isArray(array) ? run(array, scope) : fail(28651, `input to ${name} must be an array not ${typeName(array)}`);
  };
}
