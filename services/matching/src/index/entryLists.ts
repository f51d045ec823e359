/**
 * A short list of entries for each row, all in one pair of typed arrays. A list that grows beyond its room moves to the
 * end; when half of the whole is left behind, everything is packed anew.
 */
export class EntryLists {
  private readonly Keys: Uint32ArrayConstructor | Uint16ArrayConstructor;
  private start: Uint32Array;
  private counts: Uint16Array;
  private room: Uint16Array;
  private end = 0;
  private leftBehind = 0;
  keys: Uint32Array | Uint16Array;
  states: Uint8Array;

  constructor(rows: number, Keys: Uint32ArrayConstructor | Uint16ArrayConstructor) {
    this.Keys = Keys;
    this.start = new Uint32Array(rows);
    this.counts = new Uint16Array(rows);
    this.room = new Uint16Array(rows);
    this.keys = new Keys(rows);
    this.states = new Uint8Array(rows);
  }

  from(row: number): number {
    return this.start[row] ?? 0;
  }

  countOf(row: number): number {
    return this.counts[row] ?? 0;
  }

  /** Puts these entries in the place of the row's own. */
  put(row: number, keys: readonly number[], states: readonly number[]): void {
    if (row >= this.start.length) this.growRows(row + 1);
    if (keys.length > (this.room[row] ?? 0)) this.move(row, keys.length);
    const from = this.from(row);
    this.counts[row] = keys.length;
    for (let at = 0; at < keys.length; at++) {
      this.keys[from + at] = keys[at] ?? 0;
      this.states[from + at] = states[at] ?? 0;
    }
  }

  /** Gives back the room that was kept for growing. */
  trim(): void {
    this.keys = this.keys.slice(0, this.end);
    this.states = this.states.slice(0, this.end);
  }

  private move(row: number, room: number): void {
    this.leftBehind += this.room[row] ?? 0;
    if (this.leftBehind > 4096 && this.leftBehind > this.end / 2) this.pack();
    if (this.end + room > this.keys.length) this.growEntries(this.end + room);
    this.start[row] = this.end;
    this.room[row] = room;
    this.end += room;
  }

  private pack(): void {
    const { keys, states } = this;
    this.keys = new this.Keys(keys.length);
    this.states = new Uint8Array(keys.length);
    this.end = 0;
    this.leftBehind = 0;
    for (let row = 0; row < this.start.length; row++) {
      const from = this.from(row);
      const count = this.countOf(row);
      this.keys.set(keys.subarray(from, from + count), this.end);
      this.states.set(states.subarray(from, from + count), this.end);
      this.start[row] = this.end;
      this.room[row] = count;
      this.end += count;
    }
  }

  private growEntries(needed: number): void {
    const length = Math.ceil(needed * 1.25) + 64;
    const keys = new this.Keys(length);
    keys.set(this.keys);
    this.keys = keys;
    const states = new Uint8Array(length);
    states.set(this.states);
    this.states = states;
  }

  private growRows(needed: number): void {
    const rows = Math.ceil(needed * 1.25);
    const start = new Uint32Array(rows);
    start.set(this.start);
    this.start = start;
    const counts = new Uint16Array(rows);
    counts.set(this.counts);
    this.counts = counts;
    const room = new Uint16Array(rows);
    room.set(this.room);
    this.room = room;
  }
}
