import { Int32 } from 'bson';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import { toDouble } from '../bson/exactNumber.ts';
import { isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { Variables } from '../expression/CompiledExpression.ts';
import { findRecords } from '../plan/findRecords.ts';
import { parseFilter } from '../query/parseFilter.ts';
import { parseSort } from '../query/parseSort.ts';
import type { CollectionDefinition } from '../storage/CollectionDefinition.ts';
import type { RecordWriter } from '../storage/RecordView.ts';
import { parseUpdate } from '../update/parseUpdate.ts';
import { assertStatementFields } from './assertKnownFields.ts';
import { changeRecords, insertUpsert } from './changeRecords.ts';
import type { Command } from './Command.ts';
import { runStatements } from './runStatements.ts';

const statementFields = ['q', 'u', 'c', 'multi', 'upsert', 'collation', 'arrayFilters', 'hint', 'sort'];

export const update: Command = {
  fields: ['updates', 'ordered', 'bypassDocumentValidation', 'let'],
  transaction: 'allowed',
  run: async (context) => {
    const statements = context.payload('updates').map(({ document }) => document);
    for (const statement of statements) assertStatementFields('update.updates', statement, statementFields);
    const { results, writeErrors } = await runStatements(context, statements, (writer, collection, statement) =>
      runUpdate(writer, collection, statement, context.variables),
    );
    const upserted = [...results].flatMap(([index, result]) =>
      'upserted' in result ? [{ index: new Int32(index), _id: result['upserted'] }] : [],
    );
    return {
      n: sum(results, 'n'),
      nModified: sum(results, 'nModified'),
      ...(upserted.length === 0 ? {} : { upserted }),
      ...(writeErrors.length === 0 ? {} : { writeErrors }),
    };
  },
};

export function sum(results: ReadonlyMap<number, BsonDocument>, name: string): Int32 {
  return new Int32([...results.values()].reduce((total, result) => total + toDouble(result[name]), 0));
}

function runUpdate(
  writer: RecordWriter,
  collection: CollectionDefinition,
  statement: BsonDocument,
  commandVariables: Variables,
): BsonDocument {
  const constants = isDocument(statement['c']) ? statement['c'] : {};
  const variables = { ...commandVariables, ...constants };
  const filter = parseFilter(statement['q'], variables);
  const parsed = parseUpdate(statement['u'], statement['arrayFilters'], variables);
  const multi = statement['multi'] === true;
  if (multi && parsed.kind === 'replacement')
    throw new CommandError('FailedToParse', 'multi update is not supported for replacement-style update');
  const sort = statement['sort'] === undefined ? [] : parseSort(statement['sort']);
  const found = findRecords(writer, collection, { filter, sort, limit: multi ? 0 : 1, hint: statement['hint'] });
  if (found.length === 0 && statement['upsert'] === true) {
    const document = insertUpsert(writer, collection, filter, parsed);
    return { n: new Int32(1), nModified: new Int32(0), upserted: document['_id'] };
  }
  const changes = changeRecords(writer, collection, found, parsed, filter);
  const modified = changes.filter(({ isChanged }) => isChanged).length;
  return { n: new Int32(changes.length), nModified: new Int32(modified) };
}
