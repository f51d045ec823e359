import type { BsonDocument } from '../bson/BsonDocument.ts';
import { bsonTypeOf } from '../bson/bsonTypeOf.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { compileUpdatePipeline } from '../aggregate/compileUpdatePipeline.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { Variables } from '../expression/CompiledExpression.ts';
import { assertNoPathConflicts } from './assertNoPathConflicts.ts';
import type { ParsedUpdate, PathChange, Rename } from './ParsedUpdate.ts';
import { parseArrayFilters } from './parseArrayFilters.ts';
import { updateOperators } from './updateOperators.ts';

const removers = new Set(['$unset', '$pull', '$pullAll', '$pop']);

/** Parses operators, a replacement or a pipeline; refuses what MongoDB refuses before any document is touched. */
export function parseUpdate(update: unknown, arrayFilters: unknown, variables: Variables): ParsedUpdate {
  if (isArray(update)) return { kind: 'pipeline', apply: compileUpdatePipeline(update, variables) };
  if (!isDocument(update))
    throw new CommandError('FailedToParse', 'Update argument must be either an object or an array');
  const [first] = Object.keys(update);
  if (first?.startsWith('$') !== true) return parseReplacement(update);
  return parseOperators(update, arrayFilters);
}

function parseReplacement(replacement: BsonDocument): ParsedUpdate {
  const operator = Object.keys(replacement).find((name) => name.startsWith('$'));
  if (operator !== undefined)
    throw new CommandError(
      'DollarPrefixedFieldName',
      `The dollar ($) prefixed field '${operator}' is not allowed in a replacement`,
    );
  return { kind: 'replacement', replacement };
}

function parseOperators(update: BsonDocument, arrayFilters: unknown): ParsedUpdate {
  const changes: PathChange[] = [];
  const renames: Rename[] = [];
  for (const [operator, fields] of Object.entries(update)) {
    if (!isDocument(fields))
      throw new CommandError(
        'FailedToParse',
        `Modifiers operate on fields but we found type ${bsonTypeOf(fields)} instead. For example: {$mod: {<field>: ...}} not {${operator}: ${String(fields)}}`,
      );
    for (const [path, argument] of Object.entries(fields)) {
      assertPath(path);
      if (operator === '$rename') renames.push(parseRename(path, argument));
      else changes.push(parseChange(operator, path, argument));
    }
    if (operator !== '$rename' && !Object.hasOwn(updateOperators, operator)) throw unknownModifier(operator);
  }
  assertNoPathConflicts([...changes.map(({ path }) => path), ...renames.flatMap(({ from, to }) => [from, to])]);
  return { kind: 'operators', changes, renames, arrayFilters: parseArrayFilters(arrayFilters, changes) };
}

function parseChange(operator: string, path: string, argument: unknown): PathChange {
  const parse = Object.hasOwn(updateOperators, operator) ? updateOperators[operator] : undefined;
  if (parse === undefined) throw unknownModifier(operator);
  return { path, parts: path.split('.'), change: parse(argument, path), createsPath: !removers.has(operator) };
}

function parseRename(from: string, to: unknown): Rename {
  if (typeof to !== 'string')
    throw new CommandError('BadValue', `The 'to' field for $rename must be a string: ${from}`);
  assertPath(to);
  if (from === to) throw new CommandError('BadValue', `The source and target field for $rename must differ: ${from}`);
  if (`${from}.${to}`.includes('$'))
    throw new CommandError('BadValue', `The source and target field for $rename may not be dynamic: ${from}`);
  return { from, to };
}

function assertPath(path: string): void {
  if (path === '' || path.split('.').includes(''))
    throw new CommandError(
      'EmptyFieldName',
      `The update path '${path}' contains an empty field name, which is not allowed.`,
    );
}

function unknownModifier(operator: string): CommandError {
  return new CommandError(
    'FailedToParse',
    `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
  );
}
