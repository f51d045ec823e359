import { Int32 } from 'bson';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import { isNullish } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import { findRecords } from '../plan/findRecords.ts';
import { compileProjection } from '../projection/compileProjection.ts';
import type { FilterNode } from '../query/FilterNode.ts';
import { parseFilter } from '../query/parseFilter.ts';
import { parseSort } from '../query/parseSort.ts';
import type { CollectionDefinition } from '../storage/CollectionDefinition.ts';
import type { RecordWriter } from '../storage/RecordView.ts';
import { parseUpdate } from '../update/parseUpdate.ts';
import { changeRecords, insertUpsert } from './changeRecords.ts';
import type { Command } from './Command.ts';
import type { CommandContext } from './CommandContext.ts';
import { RetryLog } from './RetryLog.ts';
import { createIfMissing, ensureCollection } from './writableCollection.ts';

export const findAndModify: Command = {
  fields: [
    'query',
    'sort',
    'remove',
    'update',
    'new',
    'fields',
    'upsert',
    'bypassDocumentValidation',
    'collation',
    'arrayFilters',
    'hint',
    'let',
  ],
  transaction: 'allowed',
  run: async (context) => {
    assertOptions(context);
    await ensureCollection(context);
    return context.write((writer) => {
      const collection = createIfMissing(context);
      const log = new RetryLog(context);
      const result = log.earlierResult(0) ?? runOne(context, writer, collection);
      log.note(0, result);
      log.save();
      return result;
    });
  },
};

function assertOptions(context: CommandContext): void {
  const remove = context.flag('remove');
  const hasUpdate = context.body['update'] !== undefined;
  if (remove === hasUpdate)
    throw new CommandError('FailedToParse', 'Either an update or remove=true must be specified, and not both');
  if (remove && (context.flag('new') || context.flag('upsert')))
    throw new CommandError('FailedToParse', 'Cannot specify both remove=true and new or upsert');
}

function runOne(context: CommandContext, writer: RecordWriter, collection: CollectionDefinition): BsonDocument {
  const filter = parseFilter(context.documentArgument('query'), context.variables);
  const sort = isNullish(context.body['sort']) ? [] : parseSort(context.body['sort']);
  const found = findRecords(writer, collection, { filter, sort, limit: 1, hint: context.body['hint'] });
  const [first] = found;
  const project = projectionOf(context, filter);
  if (context.flag('remove')) {
    if (first === undefined) return outcome({ n: 0, value: null });
    writer.claim(collection, [first.recordId]);
    writer.remove(collection, first.recordId, first.document);
    return outcome({ n: 1, value: project(first.document) });
  }
  const update = parseUpdate(context.body['update'], context.body['arrayFilters'], context.variables);
  if (first === undefined) {
    if (!context.flag('upsert')) return outcome({ n: 0, updatedExisting: false, value: null });
    const document = insertUpsert(writer, collection, filter, update);
    const value = context.flag('new') ? project(document) : null;
    return outcome({ n: 1, updatedExisting: false, upserted: document['_id'], value });
  }
  const [change] = changeRecords(writer, collection, found, update, filter);
  const returned = context.flag('new') ? change?.after : first.document;
  return outcome({ n: 1, updatedExisting: true, value: returned === undefined ? null : project(returned) });
}

function projectionOf(context: CommandContext, filter: FilterNode): (document: BsonDocument) => BsonDocument {
  const projection = context.documentArgument('fields');
  return compileProjection(projection, { command: 'find', variables: context.variables, filter });
}

function outcome({ n, value, ...rest }: { n: number; value: BsonDocument | null } & BsonDocument): BsonDocument {
  return { lastErrorObject: { n: new Int32(n), ...rest }, value };
}
