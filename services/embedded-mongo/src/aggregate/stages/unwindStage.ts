import { Long } from 'bson';
import type { BsonDocument } from '../../bson/BsonDocument.ts';
import { cloneDocument } from '../../bson/cloneValue.ts';
import { isArray, isDocument, isNullish } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { namedArguments } from '../../expression/namedArguments.ts';
import { changePath } from '../../update/changePath.ts';
import { absent } from '../../update/UpdateOperator.ts';
import type { StageCompiler } from '../Stage.ts';

export const unwindStage: StageCompiler = (argument) => {
  const options = isDocument(argument)
    ? namedArguments('$unwind', argument, ['path'], ['includeArrayIndex', 'preserveNullAndEmptyArrays'])
    : { path: argument };
  const { path, includeArrayIndex, preserveNullAndEmptyArrays } = options;
  if (typeof path !== 'string')
    throw new CommandError('Location28808', 'expected a string as the path for $unwind stage');
  if (!path.startsWith('$') || path.length < 2)
    throw new CommandError('Location28818', `path option to $unwind stage should be prefixed with a '$': ${path}`);
  const parts = path.slice(1).split('.');
  const indexName = typeof includeArrayIndex === 'string' ? includeArrayIndex : undefined;
  return (documents) => documents.flatMap((document) => unwind(document));

  function unwind(document: BsonDocument): BsonDocument[] {
    const value = valueAt(document, parts);
    if (isArray(value) && value.length > 0)
      return value.map((element, i) => withIndex(withValue(document, element), Long.fromNumber(i)));
    if (isArray(value) || isNullish(value)) {
      if (preserveNullAndEmptyArrays !== true) return [];
      return [withIndex(isArray(value) ? withValue(document, absent) : document, null)];
    }
    return [withIndex(document, null)];
  }

  function withValue(document: BsonDocument, value: unknown): BsonDocument {
    const copy = cloneDocument(document);
    changePath(copy, parts, true, () => value);
    return copy;
  }

  function withIndex(document: BsonDocument, index: Long | null): BsonDocument {
    if (indexName === undefined) return document;
    const copy = cloneDocument(document);
    changePath(copy, indexName.split('.'), true, () => index);
    return copy;
  }
};

function valueAt(document: BsonDocument, parts: readonly string[]): unknown {
  return parts.reduce<unknown>((value, part) => (isDocument(value) ? value[part] : undefined), document);
}
