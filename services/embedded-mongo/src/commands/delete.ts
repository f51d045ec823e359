import { Int32 } from 'bson';
import { toDouble } from '../bson/exactNumber.ts';
import { CommandError } from '../errors/CommandError.ts';
import { findRecords } from '../plan/findRecords.ts';
import { parseFilter } from '../query/parseFilter.ts';
import { assertStatementFields } from './assertKnownFields.ts';
import type { Command } from './Command.ts';
import { runStatements } from './runStatements.ts';
import { sum } from './update.ts';

export const deleteDocuments: Command = {
  fields: ['deletes', 'ordered', 'let'],
  transaction: 'allowed',
  run: async (context) => {
    const statements = context.payload('deletes').map(({ document }) => document);
    for (const statement of statements)
      assertStatementFields('delete.deletes', statement, ['q', 'limit', 'collation', 'hint']);
    const { results, writeErrors } = await runStatements(context, statements, (writer, collection, statement) => {
      const limit = toDouble(statement['limit']);
      if (limit !== 0 && limit !== 1)
        throw new CommandError('FailedToParse', 'The limit field in delete objects must be 0 or 1.');
      const filter = parseFilter(statement['q'], context.variables);
      const found = findRecords(writer, collection, { filter, limit, hint: statement['hint'] });
      writer.claim(
        collection,
        found.map(({ recordId }) => recordId),
      );
      for (const { recordId, document } of found) writer.remove(collection, recordId, document);
      return { n: new Int32(found.length) };
    });
    return { n: sum(results, 'n'), ...(writeErrors.length === 0 ? {} : { writeErrors }) };
  },
};
