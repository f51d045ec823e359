import type { PersonId } from '@rolpool/domain';

const GAP = 2048;

/**
 * The rows in ascending order of id, and a rank for each, so that comparing ranks compares ids. Ranks leave gaps; a new
 * id takes a rank between its neighbours, and only when there is none left are all ranks given anew.
 */
export class IdOrder {
  private readonly ids: readonly (PersonId | null)[];
  private sorted: Uint32Array;
  private count = 0;
  ranks: Uint32Array;

  constructor(ids: readonly (PersonId | null)[], capacity: number) {
    this.ids = ids;
    this.sorted = new Uint32Array(capacity);
    this.ranks = new Uint32Array(capacity);
  }

  /** Takes all these rows in at once; cheaper than one by one. */
  fill(rows: number): void {
    this.grow(rows);
    for (let row = 0; row < rows; row++) this.sorted[row] = row;
    const { ids } = this;
    this.sorted.subarray(0, rows).sort((a, b) => {
      const one = ids[a] ?? '';
      const other = ids[b] ?? '';
      return one < other ? -1 : one > other ? 1 : 0;
    });
    this.count = rows;
    this.rankAll();
  }

  /** The row of an id; −1 when it is not there. */
  rowOf(id: PersonId): number {
    const row = this.sorted[this.placeOf(id)] ?? 0;
    return this.ids[row] === id ? row : -1;
  }

  add(id: PersonId, row: number): void {
    this.grow(Math.max(this.count, row) + 1);
    const place = this.placeOf(id);
    this.sorted.copyWithin(place + 1, place, this.count);
    this.sorted[place] = row;
    this.count++;
    const before = place === 0 ? 0 : (this.ranks[this.sorted[place - 1] ?? 0] ?? 0);
    const after = place === this.count - 1 ? before + 2 * GAP : (this.ranks[this.sorted[place + 1] ?? 0] ?? 0);
    const rank = Math.floor((before + after) / 2);
    if (rank > before && rank < after && rank < 0x7fffffff) this.ranks[row] = rank;
    else this.rankAll();
  }

  remove(id: PersonId): void {
    const place = this.placeOf(id);
    this.sorted.copyWithin(place, place + 1, this.count);
    this.count--;
  }

  /** Every row that somebody has, by ascending id. */
  *rows(): Generator<number> {
    for (let place = 0; place < this.count; place++) yield this.sorted[place] ?? 0;
  }

  private placeOf(id: PersonId): number {
    let from = 0;
    let to = this.count;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.ids[this.sorted[middle] ?? 0] ?? '') < id) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  private rankAll(): void {
    const gap = Math.max(1, Math.min(GAP, Math.floor(0x7ffffffe / (this.count + 1))));
    for (let place = 0; place < this.count; place++) this.ranks[this.sorted[place] ?? 0] = (place + 1) * gap;
  }

  private grow(rows: number): void {
    if (rows <= this.sorted.length) return;
    const larger = new Uint32Array(Math.ceil(rows * 1.06) + 64);
    larger.set(this.sorted);
    this.sorted = larger;
    const ranks = new Uint32Array(larger.length);
    ranks.set(this.ranks);
    this.ranks = ranks;
  }
}
