import { fail } from '../CommandError.ts';
import { isArray, isDocument, isNumber, type BsonDocument } from '../bson/bsonType.ts';
import type { Collation } from '../bson/collation.ts';
import { toDouble } from '../bson/numbers.ts';
import type { QueryContext } from '../query/FilterNode.ts';

export interface Scope extends QueryContext {
  /** The document (or value) that `$field` paths start from. */
  readonly root: unknown;
}

/** An aggregation expression ready to run; undefined stands for a missing value. */
export type CompiledExpression = (scope: Scope) => unknown;
type CompileExpression = (expression: unknown) => CompiledExpression;

/** An operator reads its argument as it is written; `compile` is for the expressions inside. */
export type Operator = (argument: unknown, compile: CompileExpression, name: string) => CompiledExpression;

/** An operator on evaluated arguments: how many at least, at most, and what it makes of them. */
export function values(
  least: number,
  most: number,
  run: (given: readonly unknown[], name: string, collation: Collation) => unknown,
): Operator {
  return (argument, compile, name) => {
    const given = isArray(argument) ? argument : [argument];
    const takes = least === most ? `exactly ${least}` : `at least ${least} and at most ${most}`;
    if (given.length < least || given.length > most)
      fail(
        least === most ? 16020 : 28667,
        `Expression ${name} takes ${takes} arguments. ${given.length} were passed in.`,
      );
    const evaluators = given.map(compile);
    return (scope) =>
      run(
        evaluators.map((evaluate) => evaluate(scope)),
        name,
        scope.collation,
      );
  };
}

/** MongoDB's truth: false, null, missing and every zero are false; all else, NaN included, is true. */
export function isTrue(value: unknown): boolean {
  if (value === false || value === null || value === undefined) return false;
  return !(isNumber(value) && toDouble(value) === 0);
}

/** Checks an argument written as `{ input: …, as: … }`: required names present, no others. */
export function namedArguments(
  operator: string,
  argument: unknown,
  required: readonly string[],
  optional: readonly string[] = [],
): BsonDocument {
  if (!isDocument(argument)) return fail('FailedToParse', `${operator} only supports an object as its argument`);
  const unknown = Object.keys(argument).find((name) => !required.includes(name) && !optional.includes(name));
  if (unknown !== undefined) fail('FailedToParse', `Unrecognized parameter to ${operator}: ${unknown}`);
  const missing = required.find((name) => !(name in argument));
  return missing === undefined ? argument : fail('FailedToParse', `Missing '${missing}' parameter to ${operator}`);
}
