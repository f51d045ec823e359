import type { Transaction as ReadTransaction } from 'lmdb';
import type { CollectionDefinition, IndexDefinition } from './CollectionDefinition.ts';
import type { KeyInterval } from './KeyInterval.ts';
import { prefixRange, recordIdOf, recordKey } from './recordKey.ts';
import type { RecordView, StoredRecord } from './RecordView.ts';
import type { Storage } from './Storage.ts';

/** Reads LMDB directly: the latest commit, or the snapshot of a read transaction when one is given. */
export class LatestView implements RecordView {
  protected readonly storage: Storage;
  private readonly options: { transaction?: ReadTransaction };

  constructor(storage: Storage, transaction?: ReadTransaction) {
    this.storage = storage;
    this.options = transaction === undefined ? {} : { transaction };
  }

  get(collection: CollectionDefinition, recordId: number): StoredRecord | undefined {
    const bytes = this.storage.environment.records.get(recordKey(collection.id, recordId), this.options);
    return bytes === undefined ? undefined : { recordId, bytes };
  }

  *scan(collection: CollectionDefinition): Generator<StoredRecord> {
    const range = { ...prefixRange(collection.id), ...this.options };
    for (const { key, value } of this.storage.environment.records.getRange(range))
      yield { recordId: recordIdOf(key), bytes: value };
  }

  *scanIndex(
    collection: CollectionDefinition,
    index: IndexDefinition,
    intervals: readonly KeyInterval[],
    reverse: boolean,
  ): Generator<StoredRecord> {
    const seen = index.multikey || intervals.length > 1 ? new Set<number>() : undefined;
    for (const interval of reverse ? intervals.toReversed() : intervals)
      for (const recordId of this.recordIds(interval, reverse)) {
        if (seen?.has(recordId) === true) continue;
        seen?.add(recordId);
        const record = this.get(collection, recordId);
        if (record !== undefined) yield record;
      }
  }

  /** Record ids of the entries in one interval, in key order. */
  *recordIds({ lower, upper }: KeyInterval, reverse = false): Generator<number> {
    const bounds = reverse ? { start: upper, end: lower, reverse } : { start: lower, end: upper };
    for (const key of this.storage.environment.entries.getKeys({ ...bounds, ...this.options })) yield recordIdOf(key);
  }

  canUse(_index: IndexDefinition): boolean {
    return true;
  }

  pending(_collection: CollectionDefinition): readonly StoredRecord[] {
    return [];
  }
}
