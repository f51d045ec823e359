import { encodeDocument } from '../bson/bsonCodec.ts';
import { isNullish } from '../bson/valueGuards.ts';
import { findRecords, type Query } from '../plan/findRecords.ts';
import { compileProjection } from '../projection/compileProjection.ts';
import { parseFilter } from '../query/parseFilter.ts';
import { parseSort } from '../query/parseSort.ts';
import type { Command } from './Command.ts';
import type { CommandContext } from './CommandContext.ts';
import { startCursor } from './startCursor.ts';

export const findFields = [
  'filter',
  'sort',
  'projection',
  'hint',
  'skip',
  'limit',
  'batchSize',
  'singleBatch',
  'noCursorTimeout',
  'allowDiskUse',
  'allowPartialResults',
  'collation',
  'let',
];

export const find: Command = {
  fields: findFields,
  transaction: 'allowed',
  run: (context) => {
    const query = findQuery(context);
    const projection = context.documentArgument('projection');
    const project = compileProjection(projection, {
      command: 'find',
      variables: context.variables,
      filter: query.filter,
    });
    const collection = context.collection();
    const found = collection === undefined ? [] : findRecords(context.view(), collection, query);
    const isWhole = Object.keys(projection).length === 0;
    const documents = found.map(({ document, bytes }) => (isWhole ? bytes : encodeDocument(project(document))));
    return startCursor(context, documents, context.count('batchSize', 101), context.flag('singleBatch'));
  },
};

export function findQuery(context: CommandContext): Query {
  const sort = context.body['sort'];
  return {
    filter: parseFilter(context.documentArgument('filter'), context.variables),
    sort: isNullish(sort) ? [] : parseSort(sort),
    skip: context.count('skip', 0),
    limit: context.count('limit', 0),
    hint: context.body['hint'],
  };
}
