import { Int32, Long } from 'bson';
import { planPipeline } from '../aggregate/compilePipeline.ts';
import type { Query, StageContext } from '../aggregate/Stage.ts';
import { fail, unsupported } from '../CommandError.ts';
import { isArray, isDocument, isNumber, isText, type BsonDocument } from '../bson/bsonType.ts';
import { decodeDocument, encodeDocument } from '../bson/codec.ts';
import { toDouble, toInteger } from '../bson/numbers.ts';
import type { QueryContext } from '../query/FilterNode.ts';
import { parseFilter } from '../query/parseFilter.ts';
import { compileProjection } from '../query/projection.ts';
import { parseSort } from '../query/sort.ts';
import { ValueMap } from '../query/ValueMap.ts';
import { visitPath } from '../query/visitPath.ts';
import { cursorReply } from '../server/cursorReply.ts';
import type { QueryPlan } from '../storage/choosePlan.ts';
import type { RecordView, StoredRecord } from '../storage/RecordView.ts';
import { openChangeStream } from './changeStream.ts';
import { CommandContext } from './CommandContext.ts';
import { indexKey } from './indexes.ts';
import { sourceOf } from './listSource.ts';

const firstBatchSize = 101;

export function find(context: CommandContext): Buffer {
  const query = context.query();
  const asked = findQuery(context, 'filter', query);
  const projection = context.document('projection');
  const project = compileProjection(projection, query, asked.filter);
  const isWhole = Object.keys(projection).length === 0;
  const encode = ({ bytes }: StoredRecord): Buffer =>
    isWhole ? bytes : encodeDocument(project(decodeDocument(bytes)));
  return opening(context, (view, release) =>
    context.startCursor(
      sourceOf(recordsOf(context, view, asked, query), release, encode),
      context.count('batchSize', firstBatchSize),
    ),
  );
}

export function aggregate(context: CommandContext): Buffer | BsonDocument | Promise<Buffer> {
  const { cursor, pipeline } = context.body;
  const [first] = isArray(pipeline) ? pipeline : [];
  if (context.flag('explain')) return explainQuery(context, 'queryPlanner');
  if (!isDocument(cursor))
    return fail('FailedToParse', "The 'cursor' option is required, except for aggregate with the explain argument");
  const batchSize = isNumber(cursor['batchSize']) ? toDouble(cursor['batchSize']) : firstBatchSize;
  if (isDocument(first) && '$changeStream' in first) return openChangeStream(context, batchSize);
  return opening(context, (view, release) => {
    const stages = stageContext(context, view);
    const { query, run, countField } = planPipeline(pipeline, stages, context.body['hint']);
    const collection = context.collection();
    if (countField !== undefined) {
      const n = collection === undefined ? 0 : view.count(collection, query, stages.query.collation);
      const counted = n === 0 ? [] : [{ _id: new Int32(1), [countField]: new Int32(n) }];
      return context.startCursor(sourceOf(counted, release, encodeDocument), batchSize);
    }
    const documents = run(stages.read(context.collectionName, query));
    return context.startCursor(sourceOf(documents, release, encodeDocument), batchSize);
  });
}

export function count(context: CommandContext): BsonDocument {
  const { filter, hint } = findQuery(context, 'query', context.query());
  const limit = Math.abs(toDouble(context.body['limit'] ?? 0));
  return reading(context, (view, { collation }) => {
    const collection = context.collection();
    const query = { filter, hint, limit, skip: context.count('skip', 0) };
    return { n: new Int32(collection === undefined ? 0 : view.count(collection, query, collation)) };
  });
}

export function distinct(context: CommandContext): BsonDocument {
  const key = context.body['key'];
  if (!isText(key) || key === '') return fail('TypeMismatch', "BSON field 'distinct.key' must be a non-empty string");
  return reading(context, (view, query) => {
    const values = new ValueMap<true>(query.collation);
    const add = (value: unknown): unknown => value === undefined || values.getOrAdd(value, () => true);
    for (const { bytes } of recordsOf(context, view, findQuery(context, 'query', query), query))
      visitPath(decodeDocument(bytes), key.split('.'), (value, spread) => {
        for (const one of spread && isArray(value) ? value : [value]) add(one);
        return false;
      });
    return { values: values.sortedValues() };
  });
}

/** The plan of a command, and what running it read unless only the planner was asked; a write is never done. */
export function explain(context: CommandContext): BsonDocument {
  const { explain: inner, verbosity = 'allPlansExecution' } = context.body;
  if (!isDocument(inner)) return fail('TypeMismatch', 'explain needs a command document');
  if (!['queryPlanner', 'executionStats', 'allPlansExecution'].some((known) => known === verbosity))
    fail('FailedToParse', 'verbosity string must be one of the three known ones');
  const request = { ...context.request, body: inner };
  return explainQuery(new CommandContext(context.server, request, context.session, context.connectionId), verbosity);
}

export async function getMore(context: CommandContext): Promise<Buffer> {
  const { getMore: id, collection } = context.body;
  if (!isText(collection)) return fail('TypeMismatch', "BSON field 'getMore.collection' must be a string");
  const namespace = `${context.database}.${collection}`;
  const batchSize = context.count('batchSize', 0) || Infinity;
  const batch = await context.server.cursors.next(
    toInteger(id),
    namespace,
    batchSize,
    context.count('maxTimeMS', 1000),
  );
  return cursorReply('nextBatch', namespace, batch);
}

export function killCursors(context: CommandContext): BsonDocument {
  const { cursors } = context.body;
  if (!isArray(cursors) || !cursors.every(isNumber))
    return fail('TypeMismatch', "BSON field 'killCursors.cursors' must be an array of numbers");
  const ids = cursors.map(toInteger);
  const killed = ids.filter((id) => context.server.cursors.kill(id));
  const long = (id: bigint): Long => Long.fromBigInt(id);
  const missing = ids.filter((id) => !killed.includes(id));
  return { cursorsKilled: killed.map(long), cursorsNotFound: missing.map(long), cursorsAlive: [], cursorsUnknown: [] };
}

function findQuery(context: CommandContext, filterName: string, query: QueryContext): Query {
  return {
    filter: parseFilter(context.document(filterName), query),
    sort: parseSort(context.body['sort']),
    skip: context.count('skip', 0),
    limit: Math.abs(toDouble(context.body['limit'] ?? 0)),
    hint: context.body['hint'],
  };
}

function recordsOf(
  context: CommandContext,
  view: RecordView,
  asked: Query,
  { collation }: QueryContext,
): Iterable<StoredRecord> {
  const collection = context.collection();
  return collection === undefined ? [] : view.find(collection, asked, collation);
}

function stageContext(context: CommandContext, view: RecordView): StageContext {
  const query = context.query();
  return {
    query,
    *read(name, asked) {
      const collection = context.server.storage.catalog.find(context.database, name);
      if (collection === undefined) return;
      for (const { bytes } of view.find(collection, asked, query.collation)) yield decodeDocument(bytes);
    },
  };
}

/** A view that goes on in a cursor; released when it does not come to that. */
function opening<T>(context: CommandContext, open: (view: RecordView, release: () => void) => T): T {
  const { view, release } = context.view();
  try {
    return open(view, release);
  } catch (error) {
    release();
    throw error;
  }
}

function reading<T>(context: CommandContext, read: (view: RecordView, query: QueryContext) => T): T {
  return opening(context, (view, release) => {
    const result = read(view, context.query());
    release();
    return result;
  });
}

function explainQuery(context: CommandContext, verbosity: unknown): BsonDocument {
  return reading(context, (view, query) => {
    const asked = explainedQuery(context, view, query);
    const collection = context.collection();
    const plan = collection === undefined ? undefined : view.plan(collection, asked, query.collation);
    const winningPlan = plan === undefined ? { stage: 'EOF' } : describePlan(plan);
    const queryPlanner = {
      plannerVersion: new Int32(1),
      namespace: context.namespace,
      indexFilterSet: false,
      winningPlan,
      rejectedPlans: [],
    };
    if (verbosity === 'queryPlanner') return { queryPlanner };
    let returned = 0;
    for (const _record of recordsOf(context, view, asked, query)) returned += 1;
    const [nReturned, totalKeysExamined, totalDocsExamined] = [returned, view.keysRead, view.recordsRead].map(
      (n) => new Int32(n),
    );
    return {
      queryPlanner,
      executionStats: { executionSuccess: true, nReturned, totalKeysExamined, totalDocsExamined },
    };
  });
}

function explainedQuery(context: CommandContext, view: RecordView, query: QueryContext): Query {
  const { commandName, body } = context;
  if (commandName === 'find') return findQuery(context, 'filter', query);
  if (commandName === 'aggregate')
    return planPipeline(body['pipeline'], stageContext(context, view), body['hint']).query;
  if (['count', 'distinct', 'findAndModify'].includes(commandName)) return findQuery(context, 'query', query);
  const statements = body[commandName === 'update' ? 'updates' : 'deletes'];
  const [first] = isArray(statements) ? statements : [];
  if (!isDocument(first)) return unsupported(`explain of ${commandName}`);
  return { filter: parseFilter(first['q'], query), hint: first['hint'] };
}

function describePlan({ index, reverse, providesSort }: QueryPlan): BsonDocument {
  const direction = reverse ? 'backward' : 'forward';
  const scan = { stage: 'COLLSCAN', direction };
  const fetch = index && {
    stage: 'FETCH',
    inputStage: {
      stage: 'IXSCAN',
      keyPattern: indexKey(index),
      indexName: index.name,
      isMultiKey: index.multikey,
      isUnique: index.unique,
      isSparse: index.sparse,
      isPartial: index.partialFilter !== undefined,
      direction,
    },
  };
  return providesSort ? (fetch ?? scan) : { stage: 'SORT', inputStage: fetch ?? scan };
}
