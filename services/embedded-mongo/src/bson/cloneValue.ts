import { setField, type BsonDocument } from './BsonDocument.ts';
import { isArray, isDocument } from './valueGuards.ts';

/** A copy whose documents and arrays can be changed freely; leaf values are immutable by convention and shared. */
export function cloneValue(value: unknown): unknown {
  if (isArray(value)) return value.map(cloneValue);
  if (isDocument(value) && Object.getPrototypeOf(value) === Object.prototype) return cloneDocument(value);
  return value;
}

export function cloneDocument(document: BsonDocument): BsonDocument {
  const copy: BsonDocument = {};
  for (const [name, value] of Object.entries(document)) setField(copy, name, cloneValue(value));
  return copy;
}
