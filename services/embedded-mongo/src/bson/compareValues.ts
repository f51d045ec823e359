import { type Binary, BSONRegExp, BSONSymbol, type Code, type ObjectId, type Timestamp } from 'bson';
import { bsonTypeOf, typeOrder, type BsonDocument } from './bsonType.ts';
import type { Collation } from './collation.ts';
import { compareNumbers } from './numbers.ts';

/**
 * Compares two decoded BSON values in MongoDB's total order: first by type, then by value.
 * Returns -1, 0 or 1. Missing (undefined) sorts before null.
 */
export function compareValues(left: unknown, right: unknown, collation?: Collation): number {
  const order = typeOrder[bsonTypeOf(left)];
  const byType = order - typeOrder[bsonTypeOf(right)];
  if (byType !== 0) return Math.sign(byType);
  switch (order) {
    case typeOrder.int:
      return compareNumbers(left, right);
    case typeOrder.string:
      return compareText(textOf(left), textOf(right), collation);
    case typeOrder.object:
      return compareDocuments(left as BsonDocument, right as BsonDocument, collation);
    case typeOrder.array:
      return compareArrays(left as unknown[], right as unknown[], collation);
    case typeOrder.binData:
      return compareBinary(left as Binary, right as Binary);
    case typeOrder.objectId:
      return Buffer.compare((left as ObjectId).id, (right as ObjectId).id);
    case typeOrder.bool:
      return Number(left) - Number(right);
    case typeOrder.date:
      return Math.sign((left as Date).getTime() - (right as Date).getTime());
    case typeOrder.timestamp:
      return (left as Timestamp).compare(right as Timestamp);
    case typeOrder.regex:
      return compareStrings(regexText(left), regexText(right));
    case typeOrder.javascript:
      return compareStrings((left as Code).code, (right as Code).code);
    default:
      return 0;
  }
}

export function equalValues(left: unknown, right: unknown, collation?: Collation): boolean {
  return left === right || compareValues(left, right, collation) === 0;
}

function compareText(left: string, right: string, collation: Collation): number {
  return collation === undefined ? compareStrings(left, right) : Math.sign(collation.compare(left, right));
}

/** UTF-8 byte order, which is code point order; JavaScript's own order differs beyond the basic plane. */
export function compareStrings(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const a = left.charCodeAt(i);
    const b = right.charCodeAt(i);
    if (a !== b) return surrogatesLast(a) < surrogatesLast(b) ? -1 : 1;
  }
  return left.length < right.length ? -1 : 1;
}

function surrogatesLast(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit >= 0xe000 ? unit - 0x800 : unit + 0x2000;
}

export function textOf(value: unknown): string {
  return value instanceof BSONSymbol ? value.value : String(value);
}

function regexText(value: unknown): string {
  return value instanceof BSONRegExp ? `${value.pattern}\0${value.options}` : '';
}

function compareDocuments(left: BsonDocument, right: BsonDocument, collation: Collation): number {
  const rightEntries = Object.entries(right);
  const leftEntries = Object.entries(left);
  for (const [i, [name, value]] of leftEntries.entries()) {
    const other = rightEntries[i];
    if (other === undefined) return 1;
    const byType = typeOrder[bsonTypeOf(value)] - typeOrder[bsonTypeOf(other[1])];
    const order = Math.sign(byType) || compareStrings(name, other[0]) || compareValues(value, other[1], collation);
    if (order !== 0) return order;
  }
  return leftEntries.length < rightEntries.length ? -1 : 0;
}

function compareArrays(left: readonly unknown[], right: readonly unknown[], collation: Collation): number {
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const order = compareValues(left[i], right[i], collation);
    if (order !== 0) return order;
  }
  return Math.sign(left.length - right.length);
}

function compareBinary(a: Binary, b: Binary): number {
  return (
    Math.sign(a.position - b.position) || Math.sign(a.sub_type - b.sub_type) || Buffer.compare(a.value(), b.value())
  );
}
