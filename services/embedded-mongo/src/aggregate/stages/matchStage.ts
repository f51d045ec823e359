import { isDocument } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { compileFilter } from '../../query/compileFilter.ts';
import { parseFilter } from '../../query/parseFilter.ts';
import type { StageCompiler } from '../Stage.ts';

export const matchStage: StageCompiler = (argument, context) => {
  if (!isDocument(argument))
    throw new CommandError('Location15959', 'the match filter must be an expression in an object');
  const matches = compileFilter(parseFilter(argument, context.variables));
  return (documents) => documents.filter(matches);
};
