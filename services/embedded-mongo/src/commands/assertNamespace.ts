import { CommandError } from '../errors/CommandError.ts';

/** Refuses names MongoDB refuses. */
export function assertNamespace(database: string, collection: string): void {
  assertDatabaseName(database);
  if (collection === '' || collection.startsWith('.') || /[$\0]/.test(collection) || collection.startsWith('system.'))
    throw new CommandError('InvalidNamespace', `Invalid namespace specified '${database}.${collection}'`);
}

export function assertDatabaseName(database: string): void {
  if (database === '' || database.length > 63 || /[/\\. "$\0]/.test(database))
    throw new CommandError('InvalidNamespace', `Invalid database name: '${database}'`);
}
