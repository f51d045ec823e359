import { Int32 } from 'bson';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import { encodeDocument } from '../bson/bsonCodec.ts';
import { toDouble } from '../bson/exactNumber.ts';
import { CommandError } from '../errors/CommandError.ts';
import { compileFilter } from '../query/compileFilter.ts';
import { parseFilter } from '../query/parseFilter.ts';
import type { CollectionDefinition } from '../storage/CollectionDefinition.ts';
import { dropCollection } from '../storage/dropCollection.ts';
import { assertDatabaseName } from './assertNamespace.ts';
import type { Command } from './Command.ts';
import { indexDescription } from './indexDescription.ts';
import { startCursor } from './startCursor.ts';
import { createIfMissing } from './writableCollection.ts';

/** Capped, clustered, time series and validated collections and views are refused as unknown fields. */
export const create: Command = {
  fields: ['autoIndexId', 'collation'],
  transaction: 'refused',
  run: (context) =>
    context.write(() => {
      if (context.collection() !== undefined)
        throw new CommandError('NamespaceExists', `Collection ${context.namespace} already exists.`);
      createIfMissing(context);
      return {};
    }),
};

export const drop: Command = {
  fields: [],
  transaction: 'refused',
  run: (context) =>
    context.write(() => {
      const collection = context.collection();
      if (collection === undefined) return {};
      dropCollection(context.server.storage, collection);
      return { nIndexesWas: new Int32(collection.indexes.length), ns: context.namespace };
    }),
};

export const dropDatabase: Command = {
  fields: [],
  transaction: 'refused',
  run: (context) =>
    context.write(() => {
      const { storage } = context.server;
      const collections = storage.catalog.inDatabase(context.database);
      for (const collection of collections) dropCollection(storage, collection);
      return collections.length === 0 ? {} : { dropped: context.database };
    }),
};

export const listCollections: Command = {
  fields: ['filter', 'cursor', 'nameOnly', 'authorizedCollections'],
  transaction: 'refused',
  run: (context) => {
    assertDatabaseName(context.database);
    const matches = compileFilter(parseFilter(context.documentArgument('filter')));
    const collections = context.server.storage.catalog.inDatabase(context.database);
    const described = collections.map(describe).filter(matches);
    const shown = context.flag('nameOnly') ? described.map(({ name, type }) => ({ name, type })) : described;
    const batchSize = toDouble(context.documentArgument('cursor')['batchSize'] ?? Infinity);
    const namespace = `${context.database}.$cmd.listCollections`;
    return startCursor(context, shown.map(encodeDocument), batchSize, false, namespace);
  },
};

function describe(collection: CollectionDefinition): BsonDocument {
  const [idIndex] = collection.indexes;
  return {
    name: collection.name,
    type: 'collection',
    options: {},
    info: { readOnly: false, uuid: collection.uuid },
    ...(idIndex === undefined ? {} : { idIndex: indexDescription(idIndex) }),
  };
}

export const listDatabases: Command = {
  fields: ['filter', 'nameOnly', 'authorizedDatabases'],
  transaction: 'refused',
  run: (context) => {
    const matches = compileFilter(parseFilter(context.documentArgument('filter')));
    const names = new Set(context.server.storage.catalog.all().map(({ database }) => database));
    const databases = [...names].toSorted().map((name) => ({ name, empty: false }));
    return { databases: databases.filter(matches) };
  },
};
