import { Binary, BSONRegExp, BSONSymbol, type Code, type ObjectId, type Timestamp } from 'bson';
import type { BsonDocument } from './BsonDocument.ts';
import { bsonTypeOf } from './bsonTypeOf.ts';
import { compareNumbers } from './compareNumbers.ts';
import { typeOrder } from './typeOrder.ts';

/**
 * Compares two decoded BSON values in MongoDB's total order: first by type, then by value.
 * Returns -1, 0 or 1. Missing (undefined) sorts before null.
 */
export function compareValues(left: unknown, right: unknown): number {
  const leftType = bsonTypeOf(left);
  const rightType = bsonTypeOf(right);
  const byType = typeOrder[leftType] - typeOrder[rightType];
  if (byType !== 0) return Math.sign(byType);
  switch (typeOrder[leftType]) {
    case typeOrder.int:
      return compareNumbers(left, right);
    case typeOrder.string:
      return compareStrings(textOf(left), textOf(right));
    case typeOrder.object:
      return compareDocuments(left as BsonDocument, right as BsonDocument);
    case typeOrder.array:
      return compareArrays(left as unknown[], right as unknown[]);
    case typeOrder.binData:
      return compareBinary(left, right);
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

export function equalValues(left: unknown, right: unknown): boolean {
  return left === right || compareValues(left, right) === 0;
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

function textOf(value: unknown): string {
  return value instanceof BSONSymbol ? value.value : String(value);
}

function regexText(value: unknown): string {
  if (value instanceof BSONRegExp) return `${value.pattern}\0${value.options}`;
  return value instanceof RegExp ? `${value.source}\0${value.flags}` : '';
}

function compareDocuments(left: BsonDocument, right: BsonDocument): number {
  const leftEntries = Object.entries(left);
  const rightEntries = Object.entries(right);
  for (const [i, [leftName, leftValue]] of leftEntries.entries()) {
    const other = rightEntries[i];
    if (other === undefined) return 1;
    const [rightName, rightValue] = other;
    const byType = typeOrder[bsonTypeOf(leftValue)] - typeOrder[bsonTypeOf(rightValue)];
    const order = Math.sign(byType) || compareStrings(leftName, rightName) || compareValues(leftValue, rightValue);
    if (order !== 0) return order;
  }
  return leftEntries.length < rightEntries.length ? -1 : 0;
}

function compareArrays(left: readonly unknown[], right: readonly unknown[]): number {
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const order = compareValues(left[i], right[i]);
    if (order !== 0) return order;
  }
  return Math.sign(left.length - right.length);
}

function compareBinary(left: unknown, right: unknown): number {
  const a = binaryParts(left);
  const b = binaryParts(right);
  return (
    Math.sign(a.bytes.length - b.bytes.length) || Math.sign(a.subtype - b.subtype) || Buffer.compare(a.bytes, b.bytes)
  );
}

/** The bytes and subtype of any binary value. */
export function binaryParts(value: unknown): { bytes: Uint8Array; subtype: number } {
  if (value instanceof Binary) return { bytes: value.value(), subtype: value.sub_type };
  return { bytes: value as Uint8Array, subtype: 0 };
}
