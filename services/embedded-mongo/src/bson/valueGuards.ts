import type { BsonDocument } from './BsonDocument.ts';
import { bsonTypeOf } from './bsonTypeOf.ts';

export function isDocument(value: unknown): value is BsonDocument {
  return bsonTypeOf(value) === 'object';
}

export function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function isNullish(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
