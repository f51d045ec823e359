import { exactNumber, toDouble } from './exactNumber.ts';
import { compareNumbers } from './compareNumbers.ts';
import type { KeyWriter } from './KeyWriter.ts';

const bits = new DataView(new ArrayBuffer(8));

/**
 * Writes any BSON number so that byte order is numeric order and equal numbers of different types get equal bytes:
 * the largest double not above the value, then 0 when it is exact, or 1 and the rest as a 64-bit fraction of one step.
 */
export function writeNumberKey(writer: KeyWriter, value: unknown): void {
  const nearest = toDouble(value);
  if (Number.isNaN(nearest)) {
    writer.uint64(0n);
    writer.byte(0);
    return;
  }
  const order = compareNumbers(value, nearest);
  const floor = order < 0 ? previousDouble(nearest) : nearest;
  writer.uint64(orderedBits(floor));
  if (order === 0) {
    writer.byte(0);
    return;
  }
  writer.byte(1);
  writer.uint64(restFraction(value, floor));
}

function orderedBits(value: number): bigint {
  bits.setFloat64(0, value === 0 ? 0 : value);
  const raw = bits.getBigUint64(0);
  return raw >> 63n === 1n ? raw ^ 0xffffffffffffffffn : raw | 0x8000000000000000n;
}

function fromOrderedBits(ordered: bigint): number {
  bits.setBigUint64(0, ordered >> 63n === 1n ? ordered & 0x7fffffffffffffffn : ordered ^ 0xffffffffffffffffn);
  return bits.getFloat64(0);
}

function previousDouble(value: number): number {
  return value === 0 ? -Number.MIN_VALUE : fromOrderedBits(orderedBits(value) - 1n);
}

function restFraction(value: unknown, floor: number): bigint {
  const exact = exactNumber(value);
  const low = exactNumber(floor);
  const high = exactNumber(floor === -Number.MIN_VALUE ? 0 : fromOrderedBits(orderedBits(floor) + 1n));
  if (typeof exact === 'string' || typeof low === 'string' || typeof high === 'string') return 1n;
  const lowest = Math.min(exact.exponent, low.exponent, high.exponent);
  const scaled = (n: { coefficient: bigint; exponent: number }): bigint =>
    n.coefficient * 10n ** BigInt(n.exponent - lowest);
  const rest = ((scaled(exact) - scaled(low)) << 64n) / (scaled(high) - scaled(low));
  return rest < 1n ? 1n : rest > 0xffffffffffffffffn ? 0xffffffffffffffffn : rest;
}
