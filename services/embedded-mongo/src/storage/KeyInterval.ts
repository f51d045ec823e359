/** A range of LMDB keys: from `lower` up to, not including, `upper`. */
export interface KeyInterval {
  readonly lower: Buffer;
  readonly upper: Buffer;
}
