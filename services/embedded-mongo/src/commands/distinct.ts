import { compareValues } from '../bson/compareValues.ts';
import { isArray } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import { findRecords } from '../plan/findRecords.ts';
import { parseFilter } from '../query/parseFilter.ts';
import { visitPath } from '../query/visitPath.ts';
import type { Command } from './Command.ts';

export const distinct: Command = {
  fields: ['key', 'query', 'collation', 'hint'],
  transaction: 'allowed',
  run: (context) => {
    const key = context.body['key'];
    if (typeof key !== 'string' || key === '')
      throw new CommandError('TypeMismatch', "BSON field 'distinct.key' must be a non-empty string");
    const filter = parseFilter(context.documentArgument('query'));
    const collection = context.collection();
    const hint = context.body['hint'];
    const found = collection === undefined ? [] : findRecords(context.view(), collection, { filter, hint });
    const values: unknown[] = [];
    for (const { document } of found)
      visitPath(document, key.split('.'), (value, spread) => {
        if (spread && isArray(value)) values.push(...value);
        else if (value !== undefined) values.push(value);
        return false;
      });
    const sorted = values.toSorted(compareValues);
    return { values: sorted.filter((value, i) => i === 0 || compareValues(sorted[i - 1], value) !== 0) };
  },
};
