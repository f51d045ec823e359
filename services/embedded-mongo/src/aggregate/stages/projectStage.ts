import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { isArray, isDocument } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { compileProjection } from '../../projection/compileProjection.ts';
import type { StageCompiler } from '../Stage.ts';

export const projectStage: StageCompiler = (argument, context) => {
  if (!isDocument(argument))
    throw new CommandError('Location15969', `$project specification must be an object, not ${bsonTypeOf(argument)}`);
  if (Object.keys(argument).length === 0)
    throw new CommandError(
      'Location51272',
      'Invalid $project :: caused by :: projection specification must have at least one field',
    );
  const project = compileProjection(argument, { command: 'aggregate', variables: context.variables });
  return (documents) => documents.map(project);
};

export const unsetStage: StageCompiler = (argument, context) => {
  const paths = isArray(argument) ? argument : [argument];
  if (paths.length === 0 || !paths.every((path) => typeof path === 'string'))
    throw new CommandError('Location31002', '$unset specification must be a string or an array of strings');
  return projectStage(Object.fromEntries(paths.map((path) => [path, false])), context);
};
