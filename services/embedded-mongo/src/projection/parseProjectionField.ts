import { toDouble } from '../bson/exactNumber.ts';
import { isNumber } from '../bson/numericType.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import { unsupported } from '../errors/unsupported.ts';
import { compileExpression } from '../expression/compileExpression.ts';
import type { CompiledExpression } from '../expression/CompiledExpression.ts';
import { compileElementFilter, compileFilter } from '../query/compileFilter.ts';
import { parseFilter } from '../query/parseFilter.ts';

export type ProjectionField =
  | { readonly path: string; readonly kind: 'include' | 'exclude' | 'positional' }
  | { readonly path: string; readonly kind: 'compute'; readonly evaluate: CompiledExpression }
  | { readonly path: string; readonly kind: 'slice'; readonly skip: number | undefined; readonly limit: number }
  | { readonly path: string; readonly kind: 'elemMatch'; readonly matches: (element: unknown) => boolean };

export function parseProjectionField(path: string, value: unknown, command: 'find' | 'aggregate'): ProjectionField[] {
  if (path.endsWith('.$')) return [positional(path.slice(0, -2), command)];
  if (path === '' || path.split('.').some((part) => part === '' || part.startsWith('$')))
    throw new CommandError('Location16410', `FieldPath '${path}' is not a valid projection path`);
  if (typeof value === 'boolean' || isNumber(value)) {
    const included = value === true || (isNumber(value) && toDouble(value) !== 0);
    return [{ path, kind: included ? 'include' : 'exclude' }];
  }
  if (!isDocument(value)) return [{ path, kind: 'compute', evaluate: compileExpression(value) }];
  const [operator] = Object.keys(value);
  if (operator === undefined) throw new CommandError('Location51270', 'An empty sub-projection is not a valid value.');
  if (!operator.startsWith('$'))
    return Object.entries(value).flatMap(([name, part]) => parseProjectionField(`${path}.${name}`, part, command));
  return [
    operatorField(path, operator, value[operator], command) ?? {
      path,
      kind: 'compute',
      evaluate: compileExpression(value),
    },
  ];
}

function operatorField(
  path: string,
  operator: string,
  argument: unknown,
  command: 'find' | 'aggregate',
): ProjectionField | undefined {
  if (operator === '$meta') throw unsupported('the projection operator $meta');
  if (command === 'aggregate') return undefined;
  if (operator === '$slice') return slice(path, argument);
  if (operator !== '$elemMatch') return undefined;
  return { path, kind: 'elemMatch', matches: elementMatcher(argument) };
}

function slice(path: string, argument: unknown): ProjectionField | undefined {
  const parts = isArray(argument) ? argument : [argument];
  if (!parts.every(isNumber)) return undefined;
  const [first, second] = parts.map(toDouble);
  if (first === undefined || parts.length > 2)
    throw new CommandError('Location28724', '$slice takes one or two numbers');
  if (second === undefined) return { path, kind: 'slice', skip: undefined, limit: first };
  if (second <= 0) throw new CommandError('Location28724', 'Third argument to $slice must be positive');
  return { path, kind: 'slice', skip: first, limit: second };
}

/** The projection asks the same of an element as the query operator does of the array around it. */
function elementMatcher(argument: unknown): (element: unknown) => boolean {
  const node = parseFilter({ element: { $elemMatch: argument } });
  if (node.kind !== 'predicate') throw new CommandError('BadValue', '$elemMatch needs an Object');
  if (node.test.op === 'elemMatchValue') return compileElementFilter(node.test.filter);
  const matches = compileFilter(node);
  return (element) => matches({ element: [element] });
}

function positional(path: string, command: 'find' | 'aggregate'): ProjectionField {
  if (command === 'find' && path !== '') return { path, kind: 'positional' };
  throw new CommandError('Location31324', 'The positional projection operator is not allowed here');
}
