import type { BsonDocument } from '../bson/BsonDocument.ts';
import { isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { Variables } from '../expression/CompiledExpression.ts';
import { compilePipeline } from './compilePipeline.ts';

const allowed = new Set(['$set', '$addFields', '$unset', '$project', '$replaceRoot', '$replaceWith']);

/** An update written as a pipeline: each document goes through it alone. */
export function compileUpdatePipeline(
  pipeline: readonly unknown[],
  variables: Variables,
): (document: BsonDocument) => BsonDocument {
  for (const stage of pipeline) {
    const [name = ''] = isDocument(stage) ? Object.keys(stage) : [];
    if (!allowed.has(name))
      throw new CommandError('InvalidOptions', `${name} is not allowed to be used within an update`);
  }
  const run = compilePipeline(pipeline, { variables, readCollection: () => [] });
  return (document) => run([document])[0] ?? {};
}
