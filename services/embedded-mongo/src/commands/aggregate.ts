import type { BsonDocument } from '../bson/BsonDocument.ts';
import { encodeDocument } from '../bson/bsonCodec.ts';
import { toDouble } from '../bson/exactNumber.ts';
import { isNumber } from '../bson/numericType.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { compilePipeline } from '../aggregate/compilePipeline.ts';
import type { StageContext } from '../aggregate/Stage.ts';
import { CommandError } from '../errors/CommandError.ts';
import { findRecords, type Query } from '../plan/findRecords.ts';
import { parseFilter } from '../query/parseFilter.ts';
import { parseSort } from '../query/parseSort.ts';
import type { Command } from './Command.ts';
import type { CommandContext } from './CommandContext.ts';
import { explainPlan } from './explainPlan.ts';
import { startCursor } from './startCursor.ts';

export const aggregate: Command = {
  fields: ['pipeline', 'cursor', 'explain', 'allowDiskUse', 'hint', 'let', 'collation', 'bypassDocumentValidation'],
  transaction: 'allowed',
  run: (context) => {
    const { query, run } = preparePipeline(context);
    if (context.flag('explain')) return explainPlan(context, query, 'queryPlanner');
    if (!isDocument(context.body['cursor']))
      throw new CommandError(
        'FailedToParse',
        "The 'cursor' option is required, except for aggregate with the explain argument",
      );
    const collection = context.collection();
    const found = collection === undefined ? [] : findRecords(context.view(), collection, query);
    const documents = run(found.map(({ document }) => document)).map(encodeDocument);
    const batchSize = context.body['cursor']['batchSize'];
    return startCursor(context, documents, isNumber(batchSize) ? toDouble(batchSize) : 101);
  },
};

interface PreparedPipeline {
  /** What the leading $match, $sort, $skip and $limit ask: answered by an index where there is one. */
  readonly query: Query;
  readonly run: (documents: readonly BsonDocument[]) => readonly BsonDocument[];
}

export function preparePipeline(context: CommandContext): PreparedPipeline {
  const pipeline = context.body['pipeline'];
  const stageContext = stageContextOf(context);
  compilePipeline(pipeline, stageContext);
  if (isNumber(context.body['aggregate']))
    throw new CommandError('InvalidNamespace', '{aggregate: 1} is not supported; a collection is required');
  const rest = isArray(pipeline) ? pipeline.filter(isDocument) : [];
  const take = (name: string): unknown => (rest[0] !== undefined && name in rest[0] ? rest.shift()?.[name] : undefined);
  const match = take('$match') ?? {};
  const sort = take('$sort');
  const skip = take('$skip');
  const limit = take('$limit');
  const query = {
    filter: parseFilter(match, context.variables),
    sort: sort === undefined ? [] : parseSort(sort),
    skip: skip === undefined ? 0 : toDouble(skip),
    limit: limit === undefined ? 0 : toDouble(limit),
    hint: context.body['hint'],
  };
  return { query, run: compilePipeline(rest, stageContext) };
}

function stageContextOf(context: CommandContext): StageContext {
  const { catalog } = context.server.storage;
  return {
    variables: context.variables,
    readCollection: (name, filter) => {
      const collection = catalog.find(context.database, name);
      if (collection === undefined) return [];
      return findRecords(context.view(), collection, { filter: parseFilter(filter) }).map(({ document }) => document);
    },
  };
}
