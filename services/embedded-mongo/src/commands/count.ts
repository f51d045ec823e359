import { Int32 } from 'bson';
import { toDouble } from '../bson/exactNumber.ts';
import { findRecords } from '../plan/findRecords.ts';
import { parseFilter } from '../query/parseFilter.ts';
import type { Command } from './Command.ts';

export const count: Command = {
  fields: ['query', 'limit', 'skip', 'hint', 'collation', 'fields'],
  transaction: 'refused',
  run: (context) => {
    const collection = context.collection();
    if (collection === undefined) return { n: new Int32(0) };
    const filter = parseFilter(context.documentArgument('query'));
    const limit = Math.abs(toDouble(context.body['limit'] ?? 0));
    const query = { filter, skip: context.count('skip', 0), limit, hint: context.body['hint'] };
    return { n: new Int32(findRecords(context.view(), collection, query).length) };
  },
};
