import { Int32, ObjectId } from 'bson';
import { assertDocumentSize, encodeDocument } from '../bson/bsonCodec.ts';
import { bsonTypeOf } from '../bson/bsonTypeOf.ts';
import { CommandError } from '../errors/CommandError.ts';
import { withIdFirst } from '../update/applyUpdate.ts';
import type { Command } from './Command.ts';
import type { PayloadDocument } from './CommandContext.ts';
import { runStatements } from './runStatements.ts';

export const insert: Command = {
  fields: ['documents', 'ordered', 'bypassDocumentValidation'],
  transaction: 'allowed',
  run: async (context) => {
    const payload = context.payload('documents');
    if (payload.length === 0 || payload.length > 100_000)
      throw new CommandError(
        'InvalidLength',
        `Write batch sizes must be between 1 and 100000. Got ${String(payload.length)} operations.`,
      );
    const { results, writeErrors } = await runStatements(context, payload, (writer, collection, given) => {
      const { document, bytes } = withId(given);
      writer.insert(collection, document, bytes);
      return inserted;
    });
    return { n: new Int32(results.size), ...(writeErrors.length === 0 ? {} : { writeErrors }) };
  },
};

const inserted = { n: new Int32(1) };

/** Every document has an `_id`, and it comes first. */
export function withId({ document, bytes }: PayloadDocument): PayloadDocument {
  assertDocumentSize(bytes.length);
  const [first] = Object.keys(document);
  assertIdType(document['_id']);
  if (first === '_id') return { document, bytes };
  const complete = withIdFirst(document['_id'] ?? new ObjectId(), document);
  return { document: complete, bytes: encodeDocument(complete) };
}

export function assertIdType(id: unknown): void {
  const type = bsonTypeOf(id);
  if (type === 'array' || type === 'regex')
    throw new CommandError('InvalidIdField', `The '_id' value cannot be of type ${type}`);
}
