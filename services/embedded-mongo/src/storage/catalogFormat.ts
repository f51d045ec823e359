import { UUID, type Binary } from 'bson';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import { toDouble } from '../bson/exactNumber.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import type { CollectionDefinition, IndexDefinition } from './CollectionDefinition.ts';

/** How a collection is written in the catalogue. Snapshots do not outlive the process, so `createdAt` is not kept. */
export function definitionToBson(collection: CollectionDefinition): BsonDocument {
  return {
    id: collection.id,
    database: collection.database,
    name: collection.name,
    uuid: collection.uuid,
    indexes: collection.indexes.map((index) => ({
      id: index.id,
      name: index.name,
      key: index.key.map(({ path, direction }) => ({ path, direction })),
      unique: index.unique,
      sparse: index.sparse,
      hidden: index.hidden,
      multikey: index.multikey,
      truncated: index.truncated,
      ...(index.partialFilter === undefined ? {} : { partialFilter: index.partialFilter }),
      ...(index.expireAfterSeconds === undefined ? {} : { expireAfterSeconds: index.expireAfterSeconds }),
    })),
  };
}

export function definitionFromBson(stored: BsonDocument): CollectionDefinition {
  const indexes = documentsOf(stored['indexes']).map((index): IndexDefinition => ({
    id: toDouble(index['id']),
    name: String(index['name']),
    key: documentsOf(index['key']).map(({ path, direction }) => ({
      path: String(path),
      direction: toDouble(direction) === -1 ? -1 : 1,
    })),
    unique: index['unique'] === true,
    sparse: index['sparse'] === true,
    hidden: index['hidden'] === true,
    multikey: index['multikey'] === true,
    truncated: index['truncated'] === true,
    partialFilter: isDocument(index['partialFilter']) ? index['partialFilter'] : undefined,
    expireAfterSeconds: index['expireAfterSeconds'] === undefined ? undefined : toDouble(index['expireAfterSeconds']),
    createdAt: 0,
  }));
  return {
    id: toDouble(stored['id']),
    database: String(stored['database']),
    name: String(stored['name']),
    uuid: new UUID((stored['uuid'] as Binary).value()),
    indexes,
  };
}

function documentsOf(value: unknown): BsonDocument[] {
  return isArray(value) ? value.filter(isDocument) : [];
}
