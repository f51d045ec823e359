import { setField, type BsonDocument } from '../bson/BsonDocument.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { CompiledExpression, ExpressionScope } from './CompiledExpression.ts';
import { expressionOperators } from './expressionOperators.ts';
import { fieldPathValue } from './fieldPathValue.ts';

/** Turns an aggregation expression as written into a function. Unknown operators are refused here, before any document. */
export function compileExpression(expression: unknown): CompiledExpression {
  if (typeof expression === 'string' && expression.startsWith('$')) return compilePath(expression);
  if (isArray(expression)) {
    const elements = expression.map(compileExpression);
    return (scope) => elements.map((element) => element(scope) ?? null);
  }
  if (isDocument(expression)) return compileObject(expression);
  return () => expression;
}

function compileObject(expression: BsonDocument): CompiledExpression {
  const names = Object.keys(expression);
  const [first] = names;
  if (first?.startsWith('$') === true) {
    if (names.length !== 1)
      throw new CommandError('Location15983', 'An object representing an expression must have exactly one field');
    return compileOperator(first, expression[first]);
  }
  const fields = Object.entries(expression).map(([name, value]) => [name, compileExpression(value)] as const);
  return (scope) => {
    const result: BsonDocument = {};
    for (const [name, evaluate] of fields) {
      const value = evaluate(scope);
      if (value !== undefined) setField(result, name, value);
    }
    return result;
  };
}

function compileOperator(name: string, argument: unknown): CompiledExpression {
  const operator = Object.hasOwn(expressionOperators, name) ? expressionOperators[name] : undefined;
  if (operator === undefined) throw new CommandError('InvalidPipelineOperator', `Unrecognized expression '${name}'`);
  return operator(argument, compileExpression);
}

function compilePath(text: string): CompiledExpression {
  if (!text.startsWith('$$')) return compileRoot(text.slice(1));
  const [name = '', ...parts] = text.slice(2).split('.');
  switch (name) {
    case 'ROOT':
    case 'CURRENT':
      return ({ root }) => fieldPathValue(root, parts);
    case 'REMOVE':
      return () => undefined;
    case 'NOW':
      return () => new Date();
    default:
      return (scope) => fieldPathValue(variable(name, scope), parts);
  }
}

function compileRoot(path: string): CompiledExpression {
  if (path === '' || path.split('.').includes(''))
    throw new CommandError('Location16410', `FieldPath '${path}' must not be empty or have empty parts.`);
  const parts = path.split('.');
  return ({ root }) => fieldPathValue(root, parts);
}

function variable(name: string, scope: ExpressionScope): unknown {
  if (Object.hasOwn(scope.variables, name)) return scope.variables[name];
  throw new CommandError('Location17276', `Use of undefined variable: ${name}`);
}
