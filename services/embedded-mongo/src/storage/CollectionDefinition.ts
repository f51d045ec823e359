import type { UUID } from 'bson';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import type { SortSpecification } from '../query/parseSort.ts';

export interface IndexDefinition {
  readonly id: number;
  readonly name: string;
  readonly key: SortSpecification;
  readonly unique: boolean;
  readonly sparse: boolean;
  readonly hidden: boolean;
  readonly partialFilter: BsonDocument | undefined;
  readonly expireAfterSeconds: number | undefined;
  /** Some document has an array at an indexed path: one document may have several entries. */
  multikey: boolean;
  /** Some entry was too long and was cut: entries no longer give an exact order. */
  truncated: boolean;
  /** The commit after which the index exists; a transaction whose snapshot is older cannot read through it. */
  readonly createdAt: number;
}

export interface CollectionDefinition {
  readonly id: number;
  readonly database: string;
  name: string;
  readonly uuid: UUID;
  /** The first is always the one on `_id`. */
  readonly indexes: readonly IndexDefinition[];
}

export function namespaceOf(collection: { readonly database: string; readonly name: string }): string {
  return `${collection.database}.${collection.name}`;
}
