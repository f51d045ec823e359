import { Int32 } from 'bson';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { compareValues } from '../bson/compareValues.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { NewIndex } from '../storage/Catalog.ts';
import type { CollectionDefinition } from '../storage/CollectionDefinition.ts';
import { buildIndex } from '../storage/buildIndex.ts';
import type { Command } from './Command.ts';
import { indexKeyDocument } from './indexDescription.ts';
import { parseIndex } from './parseIndex.ts';
import { createIfMissing } from './writableCollection.ts';

export const createIndexes: Command = {
  fields: ['indexes', 'commitQuorum'],
  transaction: 'refused',
  run: (context) => {
    const specifications = context.body['indexes'];
    if (!isArray(specifications) || specifications.length === 0 || !specifications.every(isDocument))
      throw new CommandError('BadValue', 'Must specify at least one index to create');
    const wanted = specifications.map(parseIndex);
    return context.write(() => {
      const createdCollectionAutomatically = context.collection() === undefined;
      const collection = createIfMissing(context);
      const missing = wanted.filter((index) => !isPresent(collection, index));
      const changed = buildIndex(context.server.storage, collection, missing);
      return {
        numIndexesBefore: new Int32(collection.indexes.length),
        numIndexesAfter: new Int32(changed.indexes.length),
        createdCollectionAutomatically,
        ...(missing.length === 0 ? { note: 'all indexes already exist' } : {}),
      };
    });
  },
};

/** The same index again is fine; the same name or key with something else is a conflict. */
function isPresent(collection: CollectionDefinition, wanted: NewIndex): boolean {
  const sameKey = (index: NewIndex): boolean => compareValues(indexKeyDocument(index), indexKeyDocument(wanted)) === 0;
  if (sameKey({ ...wanted, key: [{ path: '_id', direction: 1 }] })) return true;
  for (const index of collection.indexes) {
    const isSameName = index.name === wanted.name;
    if (!isSameName && !(sameKey(index) && samePartialFilter(index, wanted))) continue;
    if (isSameName && !(sameKey(index) && sameOptions(index, wanted)))
      throw new CommandError(
        'IndexKeySpecsConflict',
        `An existing index has the same name as the requested index but a different specification. Requested index: ${wanted.name}`,
      );
    if (!isSameName)
      throw new CommandError('IndexOptionsConflict', `Index already exists with a different name: ${index.name}`);
    return true;
  }
  return false;
}

function sameOptions(a: NewIndex, b: NewIndex): boolean {
  return (
    a.unique === b.unique &&
    a.sparse === b.sparse &&
    a.expireAfterSeconds === b.expireAfterSeconds &&
    samePartialFilter(a, b)
  );
}

function samePartialFilter(a: NewIndex, b: NewIndex): boolean {
  return compareValues(a.partialFilter, b.partialFilter) === 0;
}
