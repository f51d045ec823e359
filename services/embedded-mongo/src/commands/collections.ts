import { Int32 } from 'bson';
import { fail } from '../CommandError.ts';
import type { BsonDocument } from '../bson/bsonType.ts';
import { toDouble } from '../bson/numbers.ts';
import { compileFilter } from '../query/compileFilter.ts';
import { parseFilter } from '../query/parseFilter.ts';
import type { CollectionDefinition } from '../storage/Catalog.ts';
import { dropCollection } from '../storage/writeRecord.ts';
import type { CommandContext } from './CommandContext.ts';
import { describeIndex } from './indexes.ts';
import { listSource } from './listSource.ts';

export function create(context: CommandContext): Promise<BsonDocument> {
  if (context.query().collation !== undefined)
    fail('CommandNotSupported', 'a default collation is not supported by the embedded server');
  return context.write(() => {
    if (context.collection() !== undefined) fail('NamespaceExists', `Collection ${context.namespace} already exists.`);
    context.createIfMissing();
    return {};
  });
}

export function drop(context: CommandContext): Promise<BsonDocument> {
  return context.write(() => {
    const collection = context.collection();
    if (collection === undefined) return {};
    dropCollection(context.server.storage, collection);
    return { nIndexesWas: new Int32(collection.indexes.length), ns: context.namespace };
  });
}

export function dropDatabase(context: CommandContext): Promise<BsonDocument> {
  return context.write(() => {
    const { storage } = context.server;
    const collections = collectionsOf(context);
    for (const collection of collections) dropCollection(storage, collection);
    if (collections.length > 0) storage.changes.append({ op: 'dropDatabase', db: context.database });
    return collections.length === 0 ? {} : { dropped: context.database };
  });
}

export function listCollections(context: CommandContext): Buffer {
  const matches = compileFilter(parseFilter(context.document('filter')));
  const described = collectionsOf(context).map(describe).filter(matches);
  const shown = context.flag('nameOnly') ? described.map(({ name, type }) => ({ name, type })) : described;
  const batchSize = toDouble(context.document('cursor')['batchSize'] ?? Infinity);
  return context.startCursor(listSource(shown), batchSize, `${context.database}.$cmd.listCollections`);
}

export function listDatabases(context: CommandContext): BsonDocument {
  const matches = compileFilter(parseFilter(context.document('filter')));
  const { catalog } = context.server.storage;
  const names = [...new Set(catalog.all().map(({ database }) => database))].toSorted();
  return { databases: names.map((name) => ({ name, empty: false })).filter(matches) };
}

function collectionsOf({ server, database }: CommandContext): CollectionDefinition[] {
  return server.storage.catalog.all().filter((collection) => collection.database === database);
}

function describe({ name, uuid, indexes }: CollectionDefinition): BsonDocument {
  const [idIndex] = indexes.map(describeIndex);
  return { name, type: 'collection', options: {}, info: { readOnly: false, uuid }, idIndex };
}
