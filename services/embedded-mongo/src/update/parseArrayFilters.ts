import { isArray, isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import { compileFilter } from '../query/compileFilter.ts';
import { parseFilter } from '../query/parseFilter.ts';
import type { PathChange } from './ParsedUpdate.ts';

/** One filter per identifier of `$[identifier]`; each must be used, and each identifier must have one. */
export function parseArrayFilters(
  arrayFilters: unknown,
  changes: readonly PathChange[],
): ReadonlyMap<string, (element: unknown) => boolean> {
  const filters = new Map<string, (element: unknown) => boolean>();
  for (const filter of isArray(arrayFilters) ? arrayFilters : []) {
    const identifier = identifierOf(filter);
    if (filters.has(identifier))
      throw new CommandError(
        'FailedToParse',
        `Found multiple array filters with the same top-level field name ${identifier}`,
      );
    const matches = compileFilter(parseFilter(filter));
    filters.set(identifier, (element) => matches({ [identifier]: element }));
  }
  const used = new Set(changes.flatMap(({ parts }) => parts.flatMap((part) => /^\$\[(.+)\]$/.exec(part)?.[1] ?? [])));
  for (const identifier of used)
    if (!filters.has(identifier))
      throw new CommandError('BadValue', `No array filter found for identifier '${identifier}'`);
  for (const identifier of filters.keys())
    if (!used.has(identifier))
      throw new CommandError(
        'FailedToParse',
        `The array filter for identifier '${identifier}' was not used in the update`,
      );
  return filters;
}

function identifierOf(filter: unknown): string {
  const names = new Set(isDocument(filter) ? Object.keys(filter).map((path) => path.split('.')[0]) : []);
  const [identifier] = names;
  if (names.size !== 1 || identifier === undefined || !/^[a-z][a-zA-Z0-9]*$/.test(identifier))
    throw new CommandError('FailedToParse', 'Error parsing array filter: each needs exactly one top-level field name');
  return identifier;
}
