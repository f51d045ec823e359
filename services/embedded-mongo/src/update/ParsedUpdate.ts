import type { BsonDocument } from '../bson/BsonDocument.ts';
import type { FieldChange } from './UpdateOperator.ts';

export interface PathChange {
  readonly path: string;
  readonly parts: readonly string[];
  readonly change: FieldChange;
  /** Operators that remove or leave alone do not create the documents on the way. */
  readonly createsPath: boolean;
}

export interface Rename {
  readonly from: string;
  readonly to: string;
}

export type ParsedUpdate =
  | { readonly kind: 'replacement'; readonly replacement: BsonDocument }
  | {
      readonly kind: 'operators';
      readonly changes: readonly PathChange[];
      readonly renames: readonly Rename[];
      readonly arrayFilters: ReadonlyMap<string, (element: unknown) => boolean>;
    }
  | { readonly kind: 'pipeline'; readonly apply: (document: BsonDocument) => BsonDocument };
