import { toDouble } from '../bson/exactNumber.ts';
import { isDocument, isNullish } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { FilterNode } from '../query/FilterNode.ts';
import type { SortSpecification } from '../query/parseSort.ts';
import type { CollectionDefinition, IndexDefinition } from '../storage/CollectionDefinition.ts';
import { pathTests } from './PathTests.ts';
import { planIndex } from './planIndex.ts';
import type { QueryPlan } from './QueryPlan.ts';

interface PlanRequest {
  readonly filter: FilterNode;
  readonly sort: SortSpecification;
  readonly hint: unknown;
  readonly canUse: (index: IndexDefinition) => boolean;
}

/** Picks the index with the best score, or the scan of the whole collection. */
export function choosePlan(collection: CollectionDefinition, request: PlanRequest): QueryPlan {
  const { filter, sort, hint, canUse } = request;
  const tests = pathTests(filter);
  if (!isNullish(hint)) {
    if (isDocument(hint) && '$natural' in hint) return { kind: 'collectionScan' };
    const planned = planIndex(hintedIndex(collection, hint), tests, sort, true);
    if (planned !== undefined) return planned.plan;
  }
  const plans = collection.indexes
    .filter(canUse)
    .map((index) => planIndex(index, tests, sort))
    .filter((plan) => plan !== undefined);
  const [first, ...others] = plans;
  if (first === undefined) return { kind: 'collectionScan' };
  return others.reduce((best, next) => (next.score > best.score ? next : best), first).plan;
}

export function hintedIndex(collection: CollectionDefinition, hint: unknown): IndexDefinition {
  const found = collection.indexes.find((index) => (isDocument(hint) ? hasKey(index, hint) : index.name === hint));
  if (found !== undefined) return found;
  throw new CommandError(
    'BadValue',
    'error processing query: planner returned error :: caused by :: hint provided does not correspond to an existing index',
  );
}

function hasKey(index: IndexDefinition, key: Record<string, unknown>): boolean {
  const fields = Object.entries(key);
  return (
    fields.length === index.key.length &&
    index.key.every(({ path, direction }, i) => fields[i]?.[0] === path && toDouble(fields[i][1]) === direction)
  );
}
