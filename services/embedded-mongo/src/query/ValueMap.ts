import { ObjectId } from 'bson';
import type { Collation } from '../bson/collation.ts';
import { compareValues } from '../bson/compareValues.ts';
import { keyOfValue } from '../bson/indexKey.ts';

/** A map whose keys are BSON values under MongoDB's equality: 1 and 1.0 are one key, and under a collation "a" and "A". */
export class ValueMap<T> {
  private readonly byKey = new Map<string, { readonly value: unknown; item: T }>();
  /** Under a collation: sorted, since equal text has no equal bytes. */
  private readonly sorted: { readonly value: unknown; item: T }[] = [];
  private readonly collation: Collation;

  constructor(collation?: Collation) {
    this.collation = collation;
  }

  static of(values: readonly unknown[], collation?: Collation): ValueMap<true> {
    const map = new ValueMap<true>(collation);
    for (const value of values) map.getOrAdd(value, () => true);
    return map;
  }

  has(value: unknown): boolean {
    if (this.collation === undefined) return this.byKey.has(textKey(value));
    return this.search(value).isFound;
  }

  getOrAdd(value: unknown, create: () => T): T {
    if (this.collation !== undefined) {
      const { at, isFound } = this.search(value);
      if (!isFound) this.sorted.splice(at, 0, { value, item: create() });
      return (this.sorted[at] as { item: T }).item;
    }
    const key = textKey(value);
    const found = this.byKey.get(key);
    if (found !== undefined) return found.item;
    const item = create();
    this.byKey.set(key, { value, item });
    return item;
  }

  get size(): number {
    return this.byKey.size + this.sorted.length;
  }

  entries(): readonly { readonly value: unknown; readonly item: T }[] {
    return this.collation === undefined ? [...this.byKey.values()] : this.sorted;
  }

  /** The keys, each as it was first met. */
  values(): unknown[] {
    return this.entries().map(({ value }) => value);
  }

  sortedValues(): unknown[] {
    return this.values().toSorted(compareValues);
  }

  private search(value: unknown): { at: number; isFound: boolean } {
    let [low, high] = [0, this.sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = compareValues(this.sorted[middle]?.value, value, this.collation);
      if (order === 0) return { at: middle, isFound: true };
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return { at: low, isFound: false };
  }
}

function textKey(value: unknown): string {
  if (typeof value === 'string') return `s${value}`;
  return value instanceof ObjectId ? `o${value.toHexString()}` : `k${keyOfValue(value).toString('latin1')}`;
}
