import type { IndexDefinition } from '../storage/CollectionDefinition.ts';
import type { KeyInterval } from '../storage/KeyInterval.ts';

/** How a query reads its collection. */
export type QueryPlan = { readonly kind: 'collectionScan' } | IndexPlan;

export interface IndexPlan {
  readonly kind: 'indexScan';
  readonly index: IndexDefinition;
  readonly intervals: readonly KeyInterval[];
  readonly reverse: boolean;
  /** The index hands out records in the order asked for. */
  readonly providesSort: boolean;
}
