import type { Transaction as ReadTransaction } from 'lmdb';
import { fail } from '../CommandError.ts';
import { decodeDocument, decodeFields } from '../bson/codec.ts';
import type { Collation } from '../bson/collation.ts';
import { compileFilter, fieldsOf } from '../query/compileFilter.ts';
import { sortItems } from '../query/sort.ts';
import { MemoryMeter, type Query } from '../aggregate/Stage.ts';
import { taken } from '../aggregate/stageCompilers.ts';
import type { CollectionDefinition, IndexDefinition } from './Catalog.ts';
import { choosePlan, type QueryPlan } from './choosePlan.ts';
import { prefixOf, prefixRange, recordIdOf, withRecordId, type KeyInterval } from './keys.ts';
import type { Storage } from './Storage.ts';

export interface StoredRecord {
  readonly recordId: number;
  readonly bytes: Buffer;
}

export interface PendingRecord {
  /** Undefined when it was removed. */
  readonly after?: { readonly bytes: Buffer } | undefined;
}

const nothingPending: ReadonlyMap<number, PendingRecord> = new Map();

/** What a command can read: the latest commit, or the snapshot of a read transaction. */
export class RecordView {
  /** For explain. */
  keysRead = 0;
  recordsRead = 0;
  /** When the command has to be done (maxTimeMS). */
  deadline = Infinity;
  protected readonly storage: Storage;
  private readonly at: { transaction?: ReadTransaction };

  constructor(storage: Storage, snapshot?: ReadTransaction) {
    this.storage = storage;
    this.at = snapshot === undefined ? {} : { transaction: snapshot };
  }

  /** An index made after the snapshot lists what the snapshot does not have. */
  canUse(_index: IndexDefinition): boolean {
    return true;
  }

  /** Own uncommitted writes, which no index lists, by record. */
  pending(_collection: CollectionDefinition): ReadonlyMap<number, PendingRecord> {
    return nothingPending;
  }

  /** Those of them that a plan might find. */
  pendingCandidates(collection: CollectionDefinition, _plan: QueryPlan): Iterable<[number, PendingRecord]> {
    return this.pending(collection);
  }

  plan(collection: CollectionDefinition, query: Query, collation: Collation): QueryPlan {
    return choosePlan(collection, query, collation, (index) => this.canUse(index));
  }

  /** The records a query asks for, in its order, one by one where the order allows. */
  find(collection: CollectionDefinition, query: Query, collation: Collation): Iterable<StoredRecord> {
    const { sort = [], skip = 0, limit = 0 } = query;
    const plan = this.plan(collection, query, collation);
    const pending = this.pending(collection);
    const matching = this.matching(collection, query, plan, collation);
    const most = limit > 0 ? limit : Infinity;
    if (pending.size === 0 && plan.providesSort) return taken(matching, skip, most);
    const meter = new MemoryMeter();
    const found: StoredRecord[] = [];
    for (const record of matching) {
      meter.add(record.bytes.length);
      found.push(record);
    }
    if (pending.size > 0) found.sort((a, b) => a.recordId - b.recordId);
    const read = decoder(new Set(sort.map(({ path }) => path.split('.', 1)[0] ?? '')));
    const keyed = found.map((record) => ({ record, document: read(record.bytes) }));
    const sorted = sortItems(keyed, sort, ({ document }) => document, collation);
    return taken(
      sorted.map(({ record }) => record),
      skip,
      most,
    );
  }

  /** How many records a query finds; from the keys alone where they say it all. */
  count(collection: CollectionDefinition, query: Query, collation: Collation): number {
    const { skip = 0, limit = 0 } = query;
    const plan = this.plan(collection, { ...query, sort: [] }, collation);
    let n = 0;
    if (!plan.isExact || this.pending(collection).size > 0)
      for (const _record of this.matching(collection, query, plan, collation)) n += 1;
    else if (plan.index === undefined)
      n = this.storage.records.getKeysCount({ ...prefixRange(collection.id), ...this.at });
    else
      for (const { lower, upper } of plan.intervals)
        n += this.storage.entries.getKeysCount({ start: lower, end: upper, ...this.at });
    return Math.min(Math.max(0, n - skip), limit > 0 ? limit : Infinity);
  }

  /** Candidates of the plan that pass the whole filter; only the fields it reads are decoded. */
  private *matching(
    collection: CollectionDefinition,
    { filter }: Query,
    plan: QueryPlan,
    collation: Collation,
  ): Generator<StoredRecord> {
    const pending = this.pending(collection);
    const read = decoder(fieldsOf(filter));
    const matches = compileFilter(filter, collation);
    for (const record of this.candidates(collection, plan))
      if (!pending.has(record.recordId) && (plan.isExact || matches(read(record.bytes)))) yield record;
    for (const [recordId, { after }] of this.pendingCandidates(collection, plan))
      if (after !== undefined && matches(read(after.bytes))) yield { recordId, bytes: after.bytes };
  }

  private *candidates({ id }: CollectionDefinition, { index, intervals, reverse }: QueryPlan): Generator<StoredRecord> {
    const { records } = this.storage;
    if (index === undefined) {
      const { start, end } = prefixRange(id);
      const range = reverse ? { start: end, end: start, reverse } : { start, end };
      for (const { key, value } of records.getRange({ ...range, ...this.at })) {
        this.noteRecord();
        yield { recordId: recordIdOf(key), bytes: value };
      }
      return;
    }
    const seen = index.multikey || intervals.length > 1 ? new Set<number>() : undefined;
    for (const interval of reverse ? intervals.toReversed() : intervals)
      for (const recordId of this.recordIds(interval, reverse)) {
        this.keysRead += 1;
        if (seen?.has(recordId) === true) continue;
        seen?.add(recordId);
        const bytes = records.get(withRecordId(prefixOf(id), recordId), this.at);
        this.noteRecord();
        if (bytes !== undefined) yield { recordId, bytes };
      }
  }

  private noteRecord(): void {
    this.recordsRead += 1;
    if (this.recordsRead % 256 === 0 && Date.now() > this.deadline)
      fail('MaxTimeMSExpired', 'operation exceeded time limit');
  }

  /** Record ids of the entries in one interval, in key order. */
  *recordIds({ lower, upper }: KeyInterval, reverse = false): Generator<number> {
    const bounds = reverse ? { start: upper, end: lower, reverse } : { start: lower, end: upper };
    for (const key of this.storage.entries.getKeys({ ...bounds, ...this.at })) yield recordIdOf(key);
  }
}

function decoder(fields: ReadonlySet<string> | undefined): (bytes: Buffer) => Record<string, unknown> {
  if (fields === undefined) return decodeDocument;
  return fields.size === 0 ? () => ({}) : (bytes) => decodeFields(bytes, fields);
}
