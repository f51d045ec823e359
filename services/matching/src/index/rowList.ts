const SMALLEST = 4;

/** Rows in no particular order, in one typed array that grows by a quarter. */
export class RowList {
  private held: Uint32Array;
  count = 0;

  constructor(capacity = SMALLEST) {
    this.held = new Uint32Array(capacity);
  }

  get rows(): Uint32Array {
    return this.held;
  }

  add(row: number): void {
    if (this.count === this.held.length) {
      const larger = new Uint32Array(Math.ceil(this.count * 1.25) + SMALLEST);
      larger.set(this.held);
      this.held = larger;
    }
    this.held[this.count++] = row;
  }

  /** Takes the row out; the last one takes its place. Nothing happens when it is not there. */
  remove(row: number): void {
    const at = this.held.subarray(0, this.count).indexOf(row);
    if (at < 0) return;
    this.held[at] = this.held[--this.count] ?? 0;
  }

  /** Gives back the room that was kept for growing. */
  trim(): void {
    if (this.held.length > this.count + SMALLEST) this.held = this.held.slice(0, this.count);
  }
}
