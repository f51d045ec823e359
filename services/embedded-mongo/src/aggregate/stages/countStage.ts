import { Int32 } from 'bson';
import { CommandError } from '../../errors/CommandError.ts';
import type { StageCompiler } from '../Stage.ts';

export const countStage: StageCompiler = (argument) => {
  if (typeof argument !== 'string' || argument === '')
    throw new CommandError('Location40156', 'the count field must be a non-empty string');
  if (argument.startsWith('$') || argument.includes('.'))
    throw new CommandError('Location40158', "the count field cannot be a $-prefixed path nor contain '.'");
  return (documents) => (documents.length === 0 ? [] : [{ [argument]: new Int32(documents.length) }]);
};
