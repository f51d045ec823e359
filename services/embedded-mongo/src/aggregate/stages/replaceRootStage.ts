import type { BsonDocument } from '../../bson/BsonDocument.ts';
import { bsonTypeOf } from '../../bson/bsonTypeOf.ts';
import { isDocument } from '../../bson/valueGuards.ts';
import { CommandError } from '../../errors/CommandError.ts';
import { compileExpression } from '../../expression/compileExpression.ts';
import { namedArguments } from '../../expression/namedArguments.ts';
import type { StageCompiler } from '../Stage.ts';

export const replaceWithStage: StageCompiler = (argument, { variables }) => {
  const evaluate = compileExpression(argument);
  return (documents) => documents.map((root) => asDocument(evaluate({ root, variables })));
};

export const replaceRootStage: StageCompiler = (argument, context) =>
  replaceWithStage(namedArguments('$replaceRoot', argument, ['newRoot'])['newRoot'], context);

function asDocument(value: unknown): BsonDocument {
  if (isDocument(value)) return value;
  throw new CommandError(
    'Location40228',
    `'newRoot' expression must evaluate to an object, but resulting value was of type ${bsonTypeOf(value)}`,
  );
}
