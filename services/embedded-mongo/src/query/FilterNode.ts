import type { BsonType } from '../bson/bsonTypeOf.ts';
import type { CompiledExpression } from '../expression/CompiledExpression.ts';

/** A parsed filter. Everything MongoDB calls a match expression is one of these. */
export type FilterNode =
  | { readonly kind: 'and' | 'or' | 'nor'; readonly clauses: readonly FilterNode[] }
  | { readonly kind: 'not'; readonly clause: FilterNode }
  | { readonly kind: 'expression'; readonly evaluate: CompiledExpression }
  | { readonly kind: 'never' }
  | PredicateNode;

export interface PredicateNode {
  readonly kind: 'predicate';
  readonly path: string;
  readonly test: ValueTest;
}

export type RangeOperator = 'lt' | 'lte' | 'gt' | 'gte';

/** What is asked of one value at a path. */
export type ValueTest =
  | { readonly op: 'eq'; readonly value: unknown }
  | { readonly op: RangeOperator; readonly value: unknown }
  | { readonly op: 'in'; readonly values: readonly unknown[]; readonly patterns: readonly RegExp[] }
  | { readonly op: 'exists' }
  | { readonly op: 'type'; readonly types: ReadonlySet<BsonType> }
  | { readonly op: 'regex'; readonly pattern: RegExp; readonly source: unknown }
  | { readonly op: 'size'; readonly size: number }
  | { readonly op: 'mod'; readonly divisor: bigint; readonly remainder: bigint }
  | { readonly op: 'elemMatchObject'; readonly filter: FilterNode }
  | { readonly op: 'elemMatchValue'; readonly filter: FilterNode };
