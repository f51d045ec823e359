import { Int32 } from 'bson';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import { choosePlan } from '../plan/choosePlan.ts';
import { findRecords, type Query } from '../plan/findRecords.ts';
import type { QueryPlan } from '../plan/QueryPlan.ts';
import type { StoredRecord } from '../storage/RecordView.ts';
import { LatestView } from '../storage/LatestView.ts';
import type { CommandContext } from './CommandContext.ts';
import { indexKeyDocument } from './indexDescription.ts';

/** The plan of a query, and what running it read unless only the planner was asked. */
export function explainPlan(context: CommandContext, query: Query, verbosity: unknown, name?: string): BsonDocument {
  const { catalog } = context.server.storage;
  const collectionName = name ?? context.collectionName;
  const collection = catalog.find(context.database, collectionName);
  const { filter, sort = [], hint } = query;
  const plan =
    collection === undefined ? undefined : choosePlan(collection, { filter, sort, hint, canUse: () => true });
  const queryPlanner = {
    plannerVersion: new Int32(1),
    namespace: `${context.database}.${collectionName}`,
    indexFilterSet: false,
    winningPlan: plan === undefined ? { stage: 'EOF' } : describePlan(plan, sort.length > 0),
    rejectedPlans: [],
  };
  if (verbosity === 'queryPlanner') return { queryPlanner };
  const view = new CountingView(context.server.storage);
  const found = collection === undefined ? [] : findRecords(view, collection, query);
  const executionStats = {
    executionSuccess: true,
    nReturned: new Int32(found.length),
    totalKeysExamined: new Int32(view.keysRead),
    totalDocsExamined: new Int32(view.recordsRead),
  };
  return { queryPlanner, executionStats };
}

function describePlan(plan: QueryPlan, isSorted: boolean): BsonDocument {
  if (plan.kind === 'collectionScan') {
    const scan = { stage: 'COLLSCAN', direction: 'forward' };
    return isSorted ? { stage: 'SORT', inputStage: scan } : scan;
  }
  const { index, reverse, providesSort } = plan;
  const inputStage = {
    stage: 'IXSCAN',
    keyPattern: indexKeyDocument(index),
    indexName: index.name,
    isMultiKey: index.multikey,
    isUnique: index.unique,
    isSparse: index.sparse,
    isPartial: index.partialFilter !== undefined,
    direction: reverse ? 'backward' : 'forward',
  };
  const fetch = { stage: 'FETCH', inputStage };
  return isSorted && !providesSort ? { stage: 'SORT', inputStage: fetch } : fetch;
}

class CountingView extends LatestView {
  keysRead = 0;
  recordsRead = 0;

  override *scan(...given: Parameters<LatestView['scan']>): Generator<StoredRecord> {
    for (const record of super.scan(...given)) {
      this.recordsRead += 1;
      yield record;
    }
  }

  override *scanIndex(...given: Parameters<LatestView['scanIndex']>): Generator<StoredRecord> {
    for (const record of super.scanIndex(...given)) {
      this.recordsRead += 1;
      yield record;
    }
  }

  override *recordIds(...given: Parameters<LatestView['recordIds']>): Generator<number> {
    for (const recordId of super.recordIds(...given)) {
      this.keysRead += 1;
      yield recordId;
    }
  }
}
