import { getField, setField, type BsonDocument } from '../../bson/BsonDocument.ts';
import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { isArray, isDocument } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { compileExpression } from '../../expression/compileExpression.ts';
import type { CompiledExpression } from '../../expression/CompiledExpression.ts';
import type { StageCompiler } from '../Stage.ts';

interface AddedField {
  readonly parts: readonly string[];
  readonly evaluate: CompiledExpression;
}

export const addFieldsStage: StageCompiler = (argument, { variables }) => {
  if (!isDocument(argument))
    throw new CommandError(
      'Location40272',
      `$addFields specification stage must be an object, got ${bsonTypeOf(argument)}`,
    );
  const fields = Object.entries(argument).flatMap(([path, value]) => addedFields(path, value));
  return (documents) =>
    documents.map((document) =>
      fields.reduce((result, { parts, evaluate }) => {
        const value = evaluate({ root: document, variables });
        return withField(result, parts, value) as BsonDocument;
      }, document),
    );
};

/** A nested document of plain names means the same as dotted paths. */
function addedFields(path: string, value: unknown): AddedField[] {
  if (path.startsWith('$') || path.split('.').includes(''))
    throw new CommandError('Location16410', `FieldPath '${path}' is not a valid field name`);
  if (isDocument(value) && Object.keys(value).length > 0 && !(Object.keys(value)[0] ?? '').startsWith('$'))
    return Object.entries(value).flatMap(([name, part]) => addedFields(`${path}.${name}`, part));
  return [{ parts: path.split('.'), evaluate: compileExpression(value) }];
}

/** Arrays on the way get the field in every element; anything that is no document is replaced by one. */
function withField(target: unknown, parts: readonly string[], value: unknown): unknown {
  const [part, ...rest] = parts;
  if (part === undefined) return value;
  if (isArray(target)) return target.map((element) => withField(element, parts, value));
  const copy: BsonDocument = {};
  if (isDocument(target)) for (const [name, field] of Object.entries(target)) setField(copy, name, field);
  const result = withField(getField(copy, part), rest, value);
  if (result === undefined) Reflect.deleteProperty(copy, part);
  else setField(copy, part, result);
  return copy;
}
