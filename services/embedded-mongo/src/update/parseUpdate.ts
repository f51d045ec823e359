import { fail } from '../CommandError.ts';
import { compileUpdatePipeline } from '../aggregate/compilePipeline.ts';
import { bsonTypeOf, isArray, isDocument, isNullish, isText, type BsonDocument } from '../bson/bsonType.ts';
import { compileFilter } from '../query/compileFilter.ts';
import type { QueryContext } from '../query/FilterNode.ts';
import { parseFilter } from '../query/parseFilter.ts';
import { updateOperators, type FieldChange } from './updateOperators.ts';

interface PathChange {
  readonly path: string;
  readonly change: FieldChange;
  /** Operators that remove or leave alone do not create the documents on the way. */
  readonly createsPath: boolean;
}

export type ParsedUpdate =
  | { readonly kind: 'replacement'; readonly replacement: BsonDocument }
  | { readonly kind: 'pipeline'; readonly apply: (document: BsonDocument) => BsonDocument }
  | {
      readonly kind: 'operators';
      readonly changes: readonly PathChange[];
      readonly renames: readonly { readonly from: string; readonly to: string }[];
      readonly arrayFilters: ReadonlyMap<string, (element: unknown) => boolean>;
    };

const removers = ['$unset', '$pull', '$pullAll', '$pop'];

/** Parses operators, a replacement or a pipeline; refuses what MongoDB refuses before any document is touched. */
export function parseUpdate(update: unknown, arrayFilters: unknown, context: QueryContext): ParsedUpdate {
  if (isArray(update)) return { kind: 'pipeline', apply: compileUpdatePipeline(update, context) };
  if (!isDocument(update)) return fail('FailedToParse', 'Update argument must be either an object or an array');
  const names = Object.keys(update);
  if (names[0]?.startsWith('$') === true) return parseOperators(update, arrayFilters, context);
  if (isArray(arrayFilters)) fail('FailedToParse', 'Cannot specify arrayFilters and a replacement');
  const operator = names.find((name) => name.startsWith('$'));
  if (operator !== undefined)
    fail('DollarPrefixedFieldName', `The dollar ($) prefixed field '${operator}' is not allowed in a replacement`);
  return { kind: 'replacement', replacement: update };
}

function parseOperators(update: BsonDocument, arrayFilters: unknown, context: QueryContext): ParsedUpdate {
  const changes: PathChange[] = [];
  const renames: { from: string; to: string }[] = [];
  for (const [operator, fields] of Object.entries(update)) {
    const parse = Object.hasOwn(updateOperators, operator) ? updateOperators[operator] : undefined;
    if (parse === undefined && operator !== '$rename')
      fail(
        'FailedToParse',
        `Unknown modifier: ${operator}. Expected a valid update modifier or pipeline-style update specified as an array`,
      );
    if (!isDocument(fields))
      return fail(
        'FailedToParse',
        `Modifiers operate on fields but we found type ${bsonTypeOf(fields)} instead in ${operator}`,
      );
    for (const [path, argument] of Object.entries(fields)) {
      assertPath(path);
      if (parse === undefined) renames.push(parseRename(path, argument));
      else
        changes.push({
          path,
          change: parse(argument, path, context.collation),
          createsPath: !removers.includes(operator),
        });
    }
  }
  assertNoConflicts([...changes.map(({ path }) => path), ...renames.flatMap(({ from, to }) => [from, to])]);
  // New fields appear in the order of their names, numbers by value (MongoDB manual, "Update Operators Behavior").
  changes.sort((a, b) => byName.compare(a.path, b.path));
  return { kind: 'operators', changes, renames, arrayFilters: parseArrayFilters(arrayFilters, changes, context) };
}

const byName = {
  compare(a: string, b: string): number {
    const [left, right] = [a.split('.'), b.split('.')];
    for (const [i, part] of left.entries()) {
      const other = right[i];
      if (other === undefined) return 1;
      if (part === other) continue;
      const difference = Number(part) - Number(other);
      return Number.isNaN(difference) ? (part < other ? -1 : 1) : difference;
    }
    return -1;
  },
};

function parseRename(from: string, to: unknown): { from: string; to: string } {
  if (!isText(to)) return fail('BadValue', `The 'to' field for $rename must be a string: ${from}`);
  assertPath(to);
  if (from === to) fail('BadValue', `The source and target field for $rename must differ: ${from}`);
  if (`${from}.${to}`.includes('$'))
    fail('BadValue', `The source and target field for $rename may not be dynamic: ${from}`);
  return { from, to };
}

function assertPath(path: string): void {
  if (path.split('.').includes(''))
    fail('EmptyFieldName', `The update path '${path}' contains an empty field name, which is not allowed.`);
}

/** Two operators may not touch one path, nor a path and one below it. */
function assertNoConflicts(paths: readonly string[]): void {
  const sorted = paths.map((path) => `${path}.`).toSorted();
  for (const [i, path] of sorted.entries())
    if (sorted[i + 1]?.startsWith(path) === true)
      fail(
        'ConflictingUpdateOperators',
        `Updating the path '${sorted[i + 1]?.slice(0, -1) ?? ''}' would create a conflict at '${path.slice(0, -1)}'`,
      );
}

/** One filter per identifier of `$[identifier]`; each must be used, and each identifier must have one. */
function parseArrayFilters(
  given: unknown,
  changes: readonly PathChange[],
  { collation }: QueryContext,
): ReadonlyMap<string, (element: unknown) => boolean> {
  if (!isNullish(given) && !isArray(given)) fail('TypeMismatch', 'arrayFilters must be an array');
  const filters = new Map<string, (element: unknown) => boolean>();
  for (const filter of isArray(given) ? given : []) {
    const identifier = identifierOf(filter);
    if (filters.has(identifier))
      fail('FailedToParse', `Found multiple array filters with the same top-level field name ${identifier}`);
    const matches = compileFilter(parseFilter(filter), collation);
    filters.set(identifier, (element) => matches({ [identifier]: element }));
  }
  const used = new Set(
    changes.flatMap(({ path }) => [...path.matchAll(/\$\[([^\]]+)\]/g)].map((found) => found[1] ?? '')),
  );
  for (const identifier of used)
    if (!filters.has(identifier)) fail('BadValue', `No array filter found for identifier '${identifier}'`);
  for (const identifier of filters.keys())
    if (!used.has(identifier))
      fail('FailedToParse', `The array filter for identifier '${identifier}' was not used in the update`);
  return filters;
}

function identifierOf(filter: unknown): string {
  const names = new Set(isDocument(filter) ? Object.keys(filter).map((path) => path.split('.')[0]) : []);
  const [identifier = ''] = names;
  if (names.size === 1 && /^[a-z][a-zA-Z0-9]*$/.test(identifier)) return identifier;
  return fail(
    'FailedToParse',
    'Error parsing array filter: each needs exactly one top-level field name, beginning with a lowercase letter',
  );
}
