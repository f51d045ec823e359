import { toDouble } from '../../bson/exactNumber.ts';
import { isNumber } from '../../bson/numericType.ts';
import { CommandError } from '../../errors/CommandError.ts';
import type { StageCompiler } from '../Stage.ts';

export const limitStage: StageCompiler = (argument) => {
  const limit = wholeNumber('$limit', argument);
  if (limit <= 0) throw new CommandError('Location15958', 'the limit must be positive');
  return (documents) => documents.slice(0, limit);
};

export const skipStage: StageCompiler = (argument) => {
  const skip = wholeNumber('$skip', argument);
  if (skip < 0)
    throw new CommandError('Location5107200', 'invalid argument to $skip stage: Expected a non-negative number');
  return (documents) => documents.slice(skip);
};

function wholeNumber(stage: string, argument: unknown): number {
  const number = toDouble(argument);
  if (isNumber(argument) && Number.isInteger(number)) return number;
  throw new CommandError(
    stage === '$limit' ? 'Location5107201' : 'Location5107200',
    `invalid argument to ${stage} stage: Expected an integer`,
  );
}
