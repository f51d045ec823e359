const SMALLEST = 4;

function copied(held: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(held.length > length ? held.subarray(0, length) : held);
  return larger;
}

/** Rows in no particular order, in one typed array that grows by a quarter; where asked, with a digest beside each. */
export class RowList {
  private held: Uint32Array;
  /** Beside each row what is known of it at a glance, see digest.ts; null in lists that keep none. */
  digests: Uint32Array | null;
  count = 0;

  constructor(hasDigests = false) {
    this.held = new Uint32Array(SMALLEST);
    this.digests = hasDigests ? new Uint32Array(SMALLEST) : null;
  }

  get rows(): Uint32Array {
    return this.held;
  }

  add(row: number, digest = 0): void {
    if (this.count === this.held.length) this.resize(Math.ceil(this.count * 1.25) + SMALLEST);
    if (this.digests) this.digests[this.count] = digest;
    this.held[this.count++] = row;
  }

  /** Takes the row out; the last one takes its place. Nothing happens when it is not there. */
  remove(row: number): void {
    const at = this.held.subarray(0, this.count).indexOf(row);
    if (at < 0) return;
    this.count--;
    this.held[at] = this.held[this.count] ?? 0;
    if (this.digests) this.digests[at] = this.digests[this.count] ?? 0;
  }

  /** Gives back the room that was kept for growing. */
  trim(): void {
    if (this.held.length > this.count + SMALLEST) this.resize(this.count);
  }

  private resize(length: number): void {
    this.held = copied(this.held, length);
    if (this.digests) this.digests = copied(this.digests, length);
  }
}
