import { isArray } from '../bson/valueGuards.ts';
import { findRecords } from '../plan/findRecords.ts';
import { visitPath } from '../query/visitPath.ts';
import type { CollectionDefinition, IndexDefinition } from '../storage/CollectionDefinition.ts';
import { DirectWriter } from '../storage/DirectWriter.ts';
import type { MongoServer } from './MongoServer.ts';

/** So many in one commit, so that other writers get their turn. */
const mostAtOnce = 500;

/** Removes documents whose date in a TTL index lies further back than the index allows. */
export async function expireDocuments(server: MongoServer, now: number): Promise<number> {
  let removed = 0;
  for (const collection of server.storage.catalog.all())
    for (const index of collection.indexes)
      if (index.expireAfterSeconds !== undefined) removed += await expireThrough(server, collection, index, now);
  return removed;
}

async function expireThrough(
  server: MongoServer,
  { database, name }: CollectionDefinition,
  index: IndexDefinition,
  now: number,
): Promise<number> {
  const [field] = index.key;
  const before = new Date(now - (index.expireAfterSeconds ?? 0) * 1000);
  let total = 0;
  for (;;) {
    const removed = await server.queue.write(() => {
      const collection = server.storage.catalog.find(database, name);
      if (collection === undefined || field === undefined) return 0;
      const writer = new DirectWriter(server.storage, server.conflicts);
      const filter = { kind: 'predicate', path: field.path, test: { op: 'lte', value: before } } as const;
      const found = findRecords(writer, collection, { filter, limit: mostAtOnce });
      const expired = found.filter(({ document }) => earliestDate(document, field.path) <= before.getTime());
      for (const { recordId, document } of expired) writer.remove(collection, recordId, document);
      return expired.length;
    });
    total += removed;
    if (removed < mostAtOnce) return total;
  }
}

/** In an array the earliest date counts. */
function earliestDate(document: Record<string, unknown>, path: string): number {
  let earliest = Infinity;
  visitPath(document, path.split('.'), (value, spread) => {
    for (const candidate of spread && isArray(value) ? value : [value])
      if (candidate instanceof Date) earliest = Math.min(earliest, candidate.getTime());
    return false;
  });
  return earliest;
}
