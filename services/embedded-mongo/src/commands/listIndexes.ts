import { encodeDocument } from '../bson/bsonCodec.ts';
import { toDouble } from '../bson/exactNumber.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { Command } from './Command.ts';
import { indexDescription } from './indexDescription.ts';
import { startCursor } from './startCursor.ts';

export const listIndexes: Command = {
  fields: ['cursor'],
  transaction: 'refused',
  run: (context) => {
    const collection = context.collection();
    if (collection === undefined)
      throw new CommandError('NamespaceNotFound', `ns does not exist: ${context.namespace}`);
    const documents = collection.indexes.map((index) => encodeDocument(indexDescription(index)));
    return startCursor(context, documents, toDouble(context.documentArgument('cursor')['batchSize'] ?? Infinity));
  },
};
