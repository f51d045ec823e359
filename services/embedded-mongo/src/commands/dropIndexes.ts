import { Int32 } from 'bson';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { compareValues } from '../bson/compareValues.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { CollectionDefinition, IndexDefinition } from '../storage/CollectionDefinition.ts';
import { dropIndexes as removeIndexes } from '../storage/dropCollection.ts';
import type { Command } from './Command.ts';
import { indexKeyDocument } from './indexDescription.ts';

export const dropIndexes: Command = {
  fields: ['index'],
  transaction: 'refused',
  run: (context) =>
    context.write(() => {
      const collection = context.collection();
      if (collection === undefined) throw new CommandError('NamespaceNotFound', `ns not found ${context.namespace}`);
      removeIndexes(context.server.storage, collection, chosen(collection, context.body['index']));
      return { nIndexesWas: new Int32(collection.indexes.length) };
    }),
};

function chosen(collection: CollectionDefinition, which: unknown): IndexDefinition[] {
  if (which === '*') return collection.indexes.slice(1);
  const found = (isArray(which) ? which : [which]).map((one) => {
    const index = collection.indexes.find((candidate) =>
      isDocument(one) ? compareValues(indexKeyDocument(candidate), one) === 0 : candidate.name === one,
    );
    if (index === undefined) throw new CommandError('IndexNotFound', `index not found with name [${String(one)}]`);
    return index;
  });
  if (found.some(({ name }) => name === '_id_')) throw new CommandError('InvalidOptions', 'cannot drop _id index');
  return found;
}
