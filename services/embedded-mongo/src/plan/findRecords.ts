import type { BsonDocument } from '../bson/BsonDocument.ts';
import { decodeDocument } from '../bson/bsonCodec.ts';
import { compileFilter } from '../query/compileFilter.ts';
import type { FilterNode } from '../query/FilterNode.ts';
import { sortBySpecification, type SortSpecification } from '../query/parseSort.ts';
import type { CollectionDefinition } from '../storage/CollectionDefinition.ts';
import type { RecordView, StoredRecord } from '../storage/RecordView.ts';
import { choosePlan } from './choosePlan.ts';

export interface Query {
  readonly filter: FilterNode;
  readonly sort?: SortSpecification;
  readonly skip?: number;
  /** 0 or missing: no limit. */
  readonly limit?: number;
  readonly hint?: unknown;
}

export interface FoundRecord extends StoredRecord {
  readonly document: BsonDocument;
}

/** Finds the records a query asks for, in its order; the whole filter is checked on every candidate. */
export function findRecords(view: RecordView, collection: CollectionDefinition, query: Query): FoundRecord[] {
  const { filter, sort = [], skip = 0, limit = 0, hint } = query;
  const matches = compileFilter(filter);
  const pending = view.pending(collection);
  const plan = choosePlan(collection, { filter, sort, hint, canUse: (index) => view.canUse(index) });
  const isOrdered = pending.length === 0 && (sort.length === 0 || (plan.kind === 'indexScan' && plan.providesSort));
  const most = isOrdered && limit > 0 ? skip + limit : Infinity;
  const candidates =
    plan.kind === 'indexScan'
      ? view.scanIndex(collection, plan.index, plan.intervals, plan.reverse)
      : view.scan(collection);
  const found: FoundRecord[] = [];
  for (const records of [candidates, pending])
    for (const record of records) {
      const document = decodeDocument(record.bytes);
      if (!matches(document)) continue;
      found.push({ ...record, document });
      if (found.length >= most) break;
    }
  const ordered = isOrdered ? found : inOrder(found, sort);
  return limit > 0 ? ordered.slice(skip, skip + limit) : skip > 0 ? ordered.slice(skip) : ordered;
}

function inOrder(found: readonly FoundRecord[], sort: SortSpecification): FoundRecord[] {
  const natural = found.toSorted((a, b) => a.recordId - b.recordId);
  return sort.length === 0 ? natural : sortBySpecification(natural, sort, ({ document }) => document);
}
