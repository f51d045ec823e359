import { setField, type BsonDocument } from '../../bson/BsonDocument.ts';
import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { isArray, isDocument, isNullish } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import type { ExpressionOperators } from '../CompiledExpression.ts';
import { withArguments } from '../withArguments.ts';

export const objectOperators: ExpressionOperators = {
  $mergeObjects: withArguments('$mergeObjects', 0, Number.MAX_SAFE_INTEGER, (values) => {
    const [only] = values;
    return mergeObjects(values.length === 1 && isArray(only) ? only : values);
  }),
  $objectToArray: withArguments('$objectToArray', 1, 1, ([value]) => {
    if (isNullish(value)) return null;
    if (!isDocument(value))
      throw new CommandError('Location40390', `$objectToArray requires a document input, found: ${bsonTypeOf(value)}`);
    return Object.entries(value).map(([k, v]) => ({ k, v }));
  }),
  $arrayToObject: withArguments('$arrayToObject', 1, 1, ([value]) => {
    if (isNullish(value)) return null;
    if (!isArray(value))
      throw new CommandError('Location40386', `$arrayToObject requires an array input, found: ${bsonTypeOf(value)}`);
    const result: BsonDocument = {};
    for (const element of value) setField(result, ...entryOf(element));
    return result;
  }),
};

export function mergeObjects(values: readonly unknown[]): BsonDocument {
  const merged: BsonDocument = {};
  for (const value of values) {
    if (isNullish(value)) continue;
    if (!isDocument(value))
      throw new CommandError(
        'Location40400',
        `$mergeObjects requires object inputs, but input is of type ${bsonTypeOf(value)}`,
      );
    for (const [name, field] of Object.entries(value)) setField(merged, name, field);
  }
  return merged;
}

function entryOf(element: unknown): [string, unknown] {
  const [key, value] = isArray(element) ? element : isDocument(element) ? [element['k'], element['v']] : [];
  if (typeof key !== 'string')
    throw new CommandError('Location40386', '$arrayToObject requires [key, value] pairs or { k, v } documents');
  return [key, value];
}
