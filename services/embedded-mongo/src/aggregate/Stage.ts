import { calculateObjectSize } from 'bson';
import { fail } from '../CommandError.ts';
import type { BsonDocument } from '../bson/bsonType.ts';
import type { FilterNode, QueryContext } from '../query/FilterNode.ts';
import type { SortSpecification } from '../query/sort.ts';

/** What a find, or the head of a pipeline, asks of one collection. */
export interface Query {
  readonly filter: FilterNode;
  readonly sort?: SortSpecification;
  readonly skip?: number;
  /** 0 or missing: no limit. */
  readonly limit?: number;
  readonly hint?: unknown;
}

export interface StageContext {
  readonly query: QueryContext;
  /** Documents of a collection of the same database; a filter may use an index. */
  readonly read: (collection: string, query: Query) => Iterable<BsonDocument>;
}

/** A compiled stage: documents in, documents out, one by one where it can. */
export type Stage = (documents: Iterable<BsonDocument>) => Iterable<BsonDocument>;

const mostBytes = 100 * 1024 * 1024;

/** Refuses to hold more than MongoDB does without disk use: 100 MiB a stage. */
export class MemoryMeter {
  private bytes = 0;

  add(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > mostBytes)
      fail(
        'QueryExceededMemoryLimitNoDiskUseAllowed',
        'This needs more than 100 MiB in memory. Use an index for the order, narrow the filter, or use a MongoDB server (MONGODB_URI).',
      );
  }

  /** Everything that comes, counted. */
  collect(documents: Iterable<BsonDocument>): BsonDocument[] {
    const all: BsonDocument[] = [];
    for (const document of documents) {
      this.add(calculateObjectSize(document));
      all.push(document);
    }
    return all;
  }
}
