/** Room and count share one word at the head of each list. */
const COUNT_BITS = 0xffff;

/**
 * A short list of entries for each row, all in one typed array: a head, then the entries. A list that grows beyond its
 * room moves to the end; when half of the whole is left behind, everything is packed anew. Place 0 is an empty list.
 */
export class EntryLists {
  private starts: Uint32Array;
  private held: Uint32Array;
  private end = 1;
  private leftBehind = 0;

  constructor(rows: number) {
    this.starts = new Uint32Array(rows);
    this.held = new Uint32Array(rows + 1);
  }

  /** All entries of all rows; those of one are at `first(row)` to `first(row) + countOf(row)`. */
  get entries(): Uint32Array {
    return this.held;
  }

  first(row: number): number {
    return (this.starts[row] ?? 0) + 1;
  }

  countOf(row: number): number {
    return (this.held[this.starts[row] ?? 0] ?? 0) & COUNT_BITS;
  }

  /** Where the entries of each of these rows begin and end, for reading many of them one after another. */
  locate(rows: Uint32Array, count: number, begins: Uint32Array, ends: Uint32Array): void {
    const { starts, held } = this;
    for (let at = 0; at < count; at++) begins[at] = (starts[rows[at] ?? 0] ?? 0) + 1;
    for (let at = 0; at < count; at++) {
      const begin = begins[at] ?? 0;
      ends[at] = begin + ((held[begin - 1] ?? 0) & COUNT_BITS);
    }
  }

  of(row: number): Uint32Array {
    const from = this.first(row);
    return this.held.subarray(from, from + this.countOf(row));
  }

  /** Puts these entries in the place of the row's own; at most 65,535. */
  put(row: number, entries: readonly number[]): void {
    if (row >= this.starts.length) this.growRows(row + 1);
    const start = this.starts[row] ?? 0;
    const room = (this.held[start] ?? 0) >>> 16;
    if (entries.length > room || start === 0) this.move(row, entries.length);
    const head = this.starts[row] ?? 0;
    this.held[head] = ((this.held[head] ?? 0) & ~COUNT_BITS) | entries.length;
    for (let at = 0; at < entries.length; at++) this.held[head + 1 + at] = entries[at] ?? 0;
  }

  /** Gives back the room that was kept for growing. */
  trim(): void {
    this.held = this.held.slice(0, this.end);
  }

  private move(row: number, room: number): void {
    const old = this.starts[row] ?? 0;
    if (old > 0) this.leftBehind += 1 + ((this.held[old] ?? 0) >>> 16);
    if (this.leftBehind > 4096 && this.leftBehind > this.end / 2) this.pack();
    if (this.end + room + 1 > this.held.length) {
      const larger = new Uint32Array(Math.ceil((this.end + room + 1) * 1.25) + 64);
      larger.set(this.held);
      this.held = larger;
    }
    this.starts[row] = this.end;
    this.held[this.end] = room << 16;
    this.end += room + 1;
  }

  private pack(): void {
    const before = this.held;
    this.held = new Uint32Array(before.length);
    this.end = 1;
    this.leftBehind = 0;
    for (let row = 0; row < this.starts.length; row++) {
      const start = this.starts[row] ?? 0;
      if (start === 0) continue;
      const count = (before[start] ?? 0) & COUNT_BITS;
      this.held.set(before.subarray(start, start + 1 + count), this.end);
      this.held[this.end] = (count << 16) | count;
      this.starts[row] = this.end;
      this.end += count + 1;
    }
  }

  private growRows(needed: number): void {
    const larger = new Uint32Array(Math.ceil(needed * 1.06) + 64);
    larger.set(this.starts);
    this.starts = larger;
  }
}
