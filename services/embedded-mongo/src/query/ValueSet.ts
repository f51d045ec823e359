import { ObjectId } from 'bson';
import { compareValues } from '../bson/compareValues.ts';
import { isNullish } from '../bson/valueGuards.ts';

/** A set of BSON values under MongoDB's equality; null also stands for missing. Strings and ObjectIds are hashed, the rest sorted. */
export class ValueSet {
  private readonly hashed = new Set<string>();
  private readonly sorted: unknown[] = [];
  private readonly hasNull: boolean;

  constructor(values: readonly unknown[]) {
    this.hasNull = values.some(isNullish);
    for (const value of values) {
      const hash = hashOf(value);
      if (hash !== undefined) this.hashed.add(hash);
      else if (!isNullish(value)) this.sorted.push(value);
    }
    this.sorted.sort(compareValues);
  }

  has(value: unknown): boolean {
    if (isNullish(value)) return this.hasNull;
    const hash = hashOf(value);
    return hash === undefined ? this.hasSorted(value) : this.hashed.has(hash);
  }

  private hasSorted(value: unknown): boolean {
    let low = 0;
    let high = this.sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = compareValues(this.sorted[middle], value);
      if (order === 0) return true;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  }
}

function hashOf(value: unknown): string | undefined {
  if (typeof value === 'string') return `s${value}`;
  return value instanceof ObjectId ? `o${value.toHexString()}` : undefined;
}
