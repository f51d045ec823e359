import { isArray, isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { Stage, StageContext } from './Stage.ts';
import { stageCompilers } from './stageCompilers.ts';

/** Compiles a pipeline; unknown stages are refused before anything runs. */
export function compilePipeline(pipeline: unknown, context: StageContext): Stage {
  if (!isArray(pipeline)) throw new CommandError('TypeMismatch', "'pipeline' option must be specified as an array");
  const stages = pipeline.map((stage) => compileStage(stage, context));
  return (documents) => stages.reduce((current, stage) => stage(current), documents);
}

function compileStage(stage: unknown, context: StageContext): Stage {
  const names = isDocument(stage) ? Object.keys(stage) : [];
  const [name] = names;
  if (!isDocument(stage) || name === undefined || names.length !== 1)
    throw new CommandError('Location40323', 'A pipeline stage specification object must contain exactly one field.');
  if (name === '$changeStream')
    throw new CommandError('Location40573', 'The $changeStream stage is not supported by the embedded server');
  const compiler = Object.hasOwn(stageCompilers, name) ? stageCompilers[name] : undefined;
  if (compiler === undefined) throw new CommandError('Location40324', `Unrecognized pipeline stage name: '${name}'`);
  return compiler(stage[name], context);
}
