import { EJSON } from 'bson';
import { setField, type BsonDocument } from '../bson/BsonDocument.ts';
import { CommandError } from '../errors/CommandError.ts';
import { namespaceOf, type CollectionDefinition, type IndexDefinition } from './CollectionDefinition.ts';

/** Error 11000 with the index and the values that clash. */
export function duplicateKey(
  collection: CollectionDefinition,
  index: IndexDefinition,
  values: readonly unknown[],
): CommandError {
  const keyPattern: BsonDocument = {};
  const keyValue: BsonDocument = {};
  for (const [i, { path, direction }] of index.key.entries()) {
    setField(keyPattern, path, direction);
    setField(keyValue, path, values[i] ?? null);
  }
  const shown = Object.entries(keyValue).map(([path, value]) => `${path}: ${EJSON.stringify(value)}`);
  return new CommandError(
    'DuplicateKey',
    `E11000 duplicate key error collection: ${namespaceOf(collection)} index: ${index.name} dup key: { ${shown.join(', ')} }`,
    { details: { keyPattern, keyValue } },
  );
}
