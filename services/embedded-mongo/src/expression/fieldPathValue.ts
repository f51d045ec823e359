import { getField } from '../bson/BsonDocument.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';

/** `$a.b` in an expression: arrays on the way are mapped over, elements without the field dropped; no array indexes. */
export function fieldPathValue(value: unknown, parts: readonly string[], position = 0): unknown {
  const part = parts[position];
  if (part === undefined) return value;
  if (isDocument(value)) return fieldPathValue(getField(value, part), parts, position + 1);
  if (!isArray(value)) return undefined;
  return value
    .map((element) => (isArray(element) && position === 0 ? undefined : fieldPathValue(element, parts, position)))
    .filter((found) => found !== undefined);
}
