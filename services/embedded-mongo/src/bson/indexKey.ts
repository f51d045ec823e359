import { BSONRegExp, type Binary, type Code, type ObjectId, type Timestamp } from 'bson';
import { bsonTypeOf, typeOrder, type BsonDocument } from './bsonType.ts';
import { textOf } from './compareValues.ts';
import { aligned, compareNumbers, exactNumber, toDouble } from './numbers.ts';

/** A growing buffer in which values are written so that byte order is `compareValues` order. Part of the file format. */
export class KeyWriter {
  private bytes = Buffer.allocUnsafe(128);
  length = 0;

  byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  uint32(value: number): void {
    this.reserve(4);
    this.length = this.bytes.writeUInt32BE(value, this.length);
  }

  uint64(value: bigint): void {
    this.reserve(8);
    this.length = this.bytes.writeBigUInt64BE(value, this.length);
  }

  raw(value: Uint8Array): void {
    this.reserve(value.length);
    this.bytes.set(value, this.length);
    this.length += value.length;
  }

  /** UTF-8 ended by 0x00; a NUL inside becomes 0x00 0xFF, which orders after the end. */
  text(value: string): void {
    const encoded = Buffer.from(value, 'utf8');
    if (!encoded.includes(0)) this.raw(encoded);
    else for (const unit of encoded) this.raw(unit === 0 ? Buffer.of(0, 0xff) : Buffer.of(unit));
    this.byte(0);
  }

  /** Every encoding ends itself, so that values can be strung together. */
  value(value: unknown): void {
    const order = typeOrder[bsonTypeOf(value)];
    this.byte(order);
    if (order === typeOrder.string) this.text(textOf(value));
    else if (order === typeOrder.objectId) this.raw((value as ObjectId).id);
    else if (order === typeOrder.int) this.number(value);
    else if (order === typeOrder.date) this.uint64(signed((value as Date).getTime()));
    else if (order === typeOrder.bool) this.byte(value === true ? 1 : 0);
    else if (order === typeOrder.object) this.fields(value as BsonDocument);
    else if (order === typeOrder.array) {
      for (const element of value as unknown[]) this.value(element);
      this.byte(0);
    } else if (order === typeOrder.binData) {
      this.uint32((value as Binary).position);
      this.byte((value as Binary).sub_type);
      this.raw((value as Binary).value());
    } else if (order === typeOrder.timestamp) this.uint64(BigInt.asUintN(64, (value as Timestamp).toBigInt()));
    else if (order === typeOrder.javascript) this.text((value as Code).code);
    else if (value instanceof BSONRegExp) {
      this.text(value.pattern);
      this.text(value.options);
    }
  }

  /** Descending fields are stored with their bytes inverted. */
  invertFrom(start: number): void {
    for (let i = start; i < this.length; i++) this.bytes[i] = 0xff - (this.bytes[i] ?? 0);
  }

  finish(): Buffer {
    return Buffer.from(this.bytes.subarray(0, this.length));
  }

  private fields(document: BsonDocument): void {
    for (const [name, value] of Object.entries(document)) {
      this.byte(typeOrder[bsonTypeOf(value)]);
      this.text(name);
      this.value(value);
    }
    this.byte(0);
  }

  /** The largest double not above the value, then 0 when it is exact, or 1 and the rest as a 64-bit fraction of a step. */
  private number(value: unknown): void {
    const nearest = toDouble(value);
    const order = Number.isNaN(nearest) ? 0 : compareNumbers(value, nearest);
    const floor = order < 0 ? neighbour(nearest, -1n) : nearest;
    this.uint64(Number.isNaN(nearest) ? 0n : orderedBits(floor));
    this.byte(order === 0 ? 0 : 1);
    if (order !== 0) this.uint64(restFraction(value, floor));
  }

  private reserve(extra: number): void {
    if (this.length + extra <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.length + extra));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }
}

/** The key of one value: equal for values that are equal, whatever their numeric types. */
export function keyOfValue(value: unknown): Buffer {
  const writer = new KeyWriter();
  writer.value(value);
  return writer.finish();
}

const bits = new DataView(new ArrayBuffer(8));
const signed = (value: number): bigint => BigInt.asUintN(64, BigInt(value)) ^ 0x8000000000000000n;

function orderedBits(value: number): bigint {
  bits.setFloat64(0, value === 0 ? 0 : value);
  const raw = bits.getBigUint64(0);
  return raw >> 63n === 1n ? raw ^ 0xffffffffffffffffn : raw | 0x8000000000000000n;
}

/** The next double above (1n) or below (-1n). */
function neighbour(value: number, step: bigint): number {
  if (value === 0) return step > 0n ? Number.MIN_VALUE : -Number.MIN_VALUE;
  if (value === -Number.MIN_VALUE && step > 0n) return 0;
  const ordered = orderedBits(value) + step;
  bits.setBigUint64(0, ordered >> 63n === 1n ? ordered & 0x7fffffffffffffffn : ordered ^ 0xffffffffffffffffn);
  return bits.getFloat64(0);
}

function restFraction(value: unknown, floor: number): bigint {
  const [exact, low, high] = [value, floor, neighbour(floor, 1n)].map(exactNumber);
  if (typeof exact !== 'object' || typeof low !== 'object' || typeof high !== 'object') return 1n;
  const above = aligned(exact, low);
  const step = aligned(high, low);
  const lowest = Math.min(above.exponent, step.exponent);
  const scale = (difference: bigint, exponent: number): bigint => difference * 10n ** BigInt(exponent - lowest);
  const rest = (scale(above.x - above.y, above.exponent) << 64n) / scale(step.x - step.y, step.exponent);
  return rest < 1n ? 1n : rest > 0xffffffffffffffffn ? 0xffffffffffffffffn : rest;
}
