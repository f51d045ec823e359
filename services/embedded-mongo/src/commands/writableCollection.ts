import type { CollectionDefinition } from '../storage/CollectionDefinition.ts';
import type { CommandContext } from './CommandContext.ts';

/** A write to a collection that is not there creates it; before a transaction that is a commit of its own. */
export async function ensureCollection(context: CommandContext): Promise<void> {
  if (context.session.transaction === undefined || context.collection() !== undefined) return;
  await context.server.queue.write(() => createIfMissing(context));
}

/** Inside a write: the collection as it is now, created when missing. */
export function createIfMissing(context: CommandContext): CollectionDefinition {
  const { storage } = context.server;
  return (
    context.collection() ?? storage.catalog.create(context.database, context.collectionName, storage.nextSequence())
  );
}
