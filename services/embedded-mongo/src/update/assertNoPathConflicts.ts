import { CommandError } from '../errors/CommandError.ts';

/** Two operators may not touch one path, nor a path and one below it. */
export function assertNoPathConflicts(paths: readonly string[]): void {
  const sorted = paths.map((path) => `${path}.`).toSorted();
  for (const [i, path] of sorted.entries()) {
    const next = sorted[i + 1];
    if (next?.startsWith(path) === true)
      throw new CommandError(
        'ConflictingUpdateOperators',
        `Updating the path '${next.slice(0, -1)}' would create a conflict at '${path.slice(0, -1)}'`,
      );
  }
}
