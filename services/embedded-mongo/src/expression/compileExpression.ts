import { fail } from '../CommandError.ts';
import { getField, isArray, isDocument, isText, setField, type BsonDocument } from '../bson/bsonType.ts';
import { delegatedOperators } from './delegatedOperators.ts';
import type { CompiledExpression, Operator, Scope } from './Expression.ts';
import { lazyOperators } from './lazyOperators.ts';
import { valueOperators } from './valueOperators.ts';

const operators: Readonly<Record<string, Operator>> = { ...valueOperators, ...lazyOperators, ...delegatedOperators };

/** Turns an aggregation expression as written into a function. Unknown operators are refused here, before any document. */
export function compileExpression(expression: unknown): CompiledExpression {
  if (isText(expression) && expression.startsWith('$')) return compilePath(expression);
  if (isArray(expression)) {
    const elements = expression.map(compileExpression);
    return (scope) => elements.map((element) => element(scope) ?? null);
  }
  return isDocument(expression) ? compileObject(expression) : () => expression;
}

function compileObject(expression: BsonDocument): CompiledExpression {
  const names = Object.keys(expression);
  const [first = ''] = names;
  if (first.startsWith('$')) {
    if (names.length !== 1) fail(15983, 'An object representing an expression must have exactly one field');
    const operator = Object.hasOwn(operators, first) ? operators[first] : undefined;
    if (operator === undefined) return fail('InvalidPipelineOperator', `Unrecognized expression '${first}'`);
    return operator(expression[first], compileExpression, first);
  }
  if (names.some((name) => name.includes('.'))) fail(16412, "FieldPath field names may not contain '.'.");
  const fields = names.map((name) => [name, compileExpression(expression[name])] as const);
  return (scope) => {
    const result: BsonDocument = {};
    for (const [name, evaluate] of fields) {
      const value = evaluate(scope);
      if (value !== undefined) setField(result, name, value);
    }
    return result;
  };
}

function compilePath(text: string): CompiledExpression {
  const [name = '', ...rest] = text.slice(text.startsWith('$$') ? 2 : 1).split('.');
  if ([name, ...rest].includes('')) fail(40353, `FieldPath '${text}' must not be empty or have empty parts.`);
  if (!text.startsWith('$$')) return ({ root }) => valueAtPath(root, [name, ...rest]);
  if (name === 'ROOT' || name === 'CURRENT') return ({ root }) => valueAtPath(root, rest);
  if (name === 'REMOVE') return () => undefined;
  return (scope) => valueAtPath(variable(name, scope), rest);
}

function variable(name: string, { variables }: Scope): unknown {
  return Object.hasOwn(variables, name) ? variables[name] : fail(17276, `Use of undefined variable: ${name}`);
}

/** `$a.b` in an expression: documents in an array on the way are mapped over, those without the field dropped. */
export function valueAtPath(value: unknown, parts: readonly string[], position = 0): unknown {
  const part = parts[position];
  if (part === undefined) return value;
  if (isDocument(value)) return valueAtPath(getField(value, part), parts, position + 1);
  if (!isArray(value)) return undefined;
  return value
    .filter(isDocument)
    .map((element) => valueAtPath(element, parts, position))
    .filter((found) => found !== undefined);
}
