import type { BsonDocument } from '../bson/BsonDocument.ts';
import type { CollectionDefinition, IndexDefinition } from './CollectionDefinition.ts';
import type { KeyInterval } from './KeyInterval.ts';

export interface StoredRecord {
  readonly recordId: number;
  readonly bytes: Uint8Array;
}

/** What a command can read: the latest commit, or a transaction's snapshot with its own writes on top. */
export interface RecordView {
  scan(collection: CollectionDefinition): Iterable<StoredRecord>;
  /** Records through an index, in index order; a record comes once. */
  scanIndex(
    collection: CollectionDefinition,
    index: IndexDefinition,
    intervals: readonly KeyInterval[],
    reverse: boolean,
  ): Iterable<StoredRecord>;
  canUse(index: IndexDefinition): boolean;
  /** Own uncommitted writes, which no index lists. */
  pending(collection: CollectionDefinition): readonly StoredRecord[];
}

/** What a command can change. Every method either does all of its work or throws before doing any. */
export interface RecordWriter extends RecordView {
  /** Throws when another transaction has claimed one of the records. */
  claim(collection: CollectionDefinition, recordIds: readonly number[]): void;
  insert(collection: CollectionDefinition, document: BsonDocument, bytes: Uint8Array): void;
  replace(collection: CollectionDefinition, change: RecordChange): void;
  remove(collection: CollectionDefinition, recordId: number, before: BsonDocument): void;
}

export interface RecordChange {
  readonly recordId: number;
  readonly before: BsonDocument;
  readonly after: BsonDocument;
  readonly bytes: Uint8Array;
}
