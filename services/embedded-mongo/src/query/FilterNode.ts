import type { BsonType } from '../bson/bsonType.ts';
import type { Collation } from '../bson/collation.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** What a command sets for everything it evaluates: its `let` and system variables, and how text compares. */
export interface QueryContext {
  readonly variables: Variables;
  readonly collation: Collation;
}

export const plainContext: QueryContext = { variables: {}, collation: undefined };

/** A parsed filter. Everything MongoDB calls a match expression is one of these; `or` without clauses matches nothing. */
export type FilterNode =
  | { readonly kind: 'and' | 'or' | 'nor'; readonly clauses: readonly FilterNode[] }
  | { readonly kind: 'not'; readonly clause: FilterNode }
  | { readonly kind: 'expression'; readonly matches: (root: unknown) => boolean }
  | PredicateNode;

export interface PredicateNode {
  readonly kind: 'predicate';
  readonly path: string;
  readonly test: ValueTest;
}

export type RangeOperator = 'lt' | 'lte' | 'gt' | 'gte';

/** What is asked of one value at a path. */
export type ValueTest =
  | { readonly op: 'eq' | RangeOperator; readonly value: unknown }
  | { readonly op: 'in'; readonly values: readonly unknown[]; readonly patterns: readonly RegExp[] }
  | { readonly op: 'exists' }
  | { readonly op: 'type'; readonly types: ReadonlySet<BsonType> }
  | { readonly op: 'regex'; readonly pattern: RegExp; readonly source: unknown }
  | { readonly op: 'size'; readonly size: number }
  | { readonly op: 'mod'; readonly divisor: bigint; readonly remainder: bigint }
  | { readonly op: 'elemMatchObject' | 'elemMatchValue'; readonly filter: FilterNode };
