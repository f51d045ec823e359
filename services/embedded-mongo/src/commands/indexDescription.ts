import { Double, Int32 } from 'bson';
import { setField, type BsonDocument } from '../bson/BsonDocument.ts';
import type { IndexDefinition } from '../storage/CollectionDefinition.ts';

export function indexKeyDocument(index: Pick<IndexDefinition, 'key'>): BsonDocument {
  const key: BsonDocument = {};
  for (const { path, direction } of index.key) setField(key, path, new Int32(direction));
  return key;
}

/** An index as listIndexes shows it. */
export function indexDescription(index: IndexDefinition): BsonDocument {
  return {
    v: new Int32(2),
    key: indexKeyDocument(index),
    name: index.name,
    ...(index.unique && index.name !== '_id_' ? { unique: true } : {}),
    ...(index.sparse ? { sparse: true } : {}),
    ...(index.hidden ? { hidden: true } : {}),
    ...(index.partialFilter === undefined ? {} : { partialFilterExpression: index.partialFilter }),
    ...(index.expireAfterSeconds === undefined ? {} : { expireAfterSeconds: wholeNumber(index.expireAfterSeconds) }),
  };
}

function wholeNumber(value: number): Int32 | Double {
  return Number.isInteger(value) && value < 2 ** 31 ? new Int32(value) : new Double(value);
}
