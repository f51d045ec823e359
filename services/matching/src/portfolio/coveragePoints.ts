import type { CoverageCoder } from '../instance/coverageCode.ts';

const PART_BITS = 13;
const PART_MASK = 2 ** PART_BITS - 1;

/** Points for what a code covers, looked up instead of added. */
export type CoveragePoints = (low: number, high: number) => number;

/** Bits of both words of a code; see coverageCode.ts. */
export const CODE_BITS = 52;
const WORD_BITS = CODE_BITS / 2;

/** What each bit of a code is worth. */
export const bitPoints = (coder: CoverageCoder): Float64Array =>
  Float64Array.from({ length: CODE_BITS }, (_, bit) =>
    bit < WORD_BITS ? coder.points(1 << bit, 0) : coder.points(0, 1 << (bit - WORD_BITS)),
  );

/** Is this bit set in the code? */
export const hasBit = (bit: number, low: number, high: number): boolean =>
  ((bit < WORD_BITS ? low >>> bit : high >>> (bit - WORD_BITS)) & 1) === 1;

/** Points for each value of 13 bits of a code; empty when those are worth nothing. */
function tableOf(worths: Float64Array, part: number): Int32Array {
  const own = worths.slice(part * PART_BITS, (part + 1) * PART_BITS);
  if (own.every((worth) => worth === 0)) return new Int32Array(0);
  const table = new Int32Array(PART_MASK + 1);
  for (let value = 1; value <= PART_MASK; value++) {
    const lowest = value & -value;
    table[value] = (table[value - lowest] ?? 0) + (own[31 - Math.clz32(lowest)] ?? 0);
  }
  return table;
}

/** Prepares the look-up: four tables of 13 bits each. */
export function createCoveragePoints(coder: CoverageCoder): CoveragePoints {
  const worths = bitPoints(coder);
  const [a, b, c, d] = [0, 1, 2, 3].map((part) => tableOf(worths, part));
  return (low, high) =>
    (a?.[low & PART_MASK] ?? 0) +
    (b?.[low >>> PART_BITS] ?? 0) +
    (c?.[high & PART_MASK] ?? 0) +
    (d?.[high >>> PART_BITS] ?? 0);
}
