import type { BsonDocument } from '../bson/BsonDocument.ts';
import { isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';

/** Checks an operator written as `{ $op: { input: …, as: … } }`: required names present, no others. */
export function namedArguments(
  operator: string,
  argument: unknown,
  required: readonly string[],
  optional: readonly string[] = [],
): BsonDocument {
  if (!isDocument(argument))
    throw new CommandError('FailedToParse', `${operator} only supports an object as its argument`);
  for (const name of Object.keys(argument))
    if (!required.includes(name) && !optional.includes(name))
      throw new CommandError('FailedToParse', `Unrecognized parameter to ${operator}: ${name}`);
  for (const name of required)
    if (!(name in argument)) throw new CommandError('FailedToParse', `Missing '${name}' parameter to ${operator}`);
  return argument;
}
