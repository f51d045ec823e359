import type { BsonDocument } from '../../bson/BsonDocument.ts';
import { cloneDocument } from '../../bson/cloneValue.ts';
import { isArray, isDocument } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { unsupported } from '../../errors/unsupported.ts';
import { fieldPathValue } from '../../expression/fieldPathValue.ts';
import { changePath } from '../../update/changePath.ts';
import type { StageCompiler } from '../Stage.ts';

const simple = ['from', 'localField', 'foreignField', 'as'] as const;

/** `$lookup` by equality; an array on the local side matches any of its elements, a missing field matches null. */
export const lookupStage: StageCompiler = (argument, { readCollection }) => {
  if (!isDocument(argument)) throw new CommandError('FailedToParse', 'the $lookup specification must be an Object');
  if ('pipeline' in argument || 'let' in argument) throw unsupported('$lookup with a pipeline');
  const unknown = Object.keys(argument).find((name) => !simple.some((known) => known === name));
  if (unknown !== undefined) throw new CommandError('FailedToParse', `unknown argument to $lookup: ${unknown}`);
  const [from, localField, foreignField, as] = simple.map((name) => text(argument, name));
  return (documents) =>
    documents.map((document) => {
      const value = fieldPathValue(document, (localField ?? '').split('.'));
      const condition = isArray(value) ? { $in: value } : { $eq: value ?? null };
      const joined = readCollection(from ?? '', { [foreignField ?? '']: condition });
      const copy = cloneDocument(document);
      changePath(copy, (as ?? '').split('.'), true, () => [...joined]);
      return copy;
    });
};

function text(argument: BsonDocument, name: string): string {
  const value = argument[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new CommandError('FailedToParse', `$lookup argument '${name}' must be a non-empty string`);
}
