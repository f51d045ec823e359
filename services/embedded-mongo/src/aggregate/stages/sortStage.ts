import { isDocument } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { parseSort, sortBySpecification } from '../../query/parseSort.ts';
import type { StageCompiler } from '../Stage.ts';

export const sortStage: StageCompiler = (argument) => {
  if (!isDocument(argument)) throw new CommandError('Location15973', 'the $sort key specification must be an object');
  const specification = parseSort(argument);
  if (specification.length === 0)
    throw new CommandError('Location15976', '$sort stage must have at least one sort key');
  return (documents) => sortBySpecification(documents, specification, (document) => document);
};
