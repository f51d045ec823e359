import { BSONRegExp, BSONSymbol, type Code, type ObjectId, type Timestamp } from 'bson';
import type { BsonDocument } from './BsonDocument.ts';
import { bsonTypeOf } from './bsonTypeOf.ts';
import { binaryParts } from './compareValues.ts';
import type { KeyWriter } from './KeyWriter.ts';
import { typeOrder } from './typeOrder.ts';
import { writeNumberKey } from './writeNumberKey.ts';

/**
 * Writes a value so that byte order is compareValues order. Every encoding ends itself, so keys can be strung together.
 * The bytes are part of the file format.
 */
export function writeValueKey(writer: KeyWriter, value: unknown): void {
  const order = typeOrder[bsonTypeOf(value)];
  writer.byte(order);
  switch (order) {
    case typeOrder.int:
      writeNumberKey(writer, value);
      return;
    case typeOrder.string:
      writer.text(value instanceof BSONSymbol ? value.value : String(value));
      return;
    case typeOrder.object:
      writeDocumentKey(writer, value as BsonDocument);
      return;
    case typeOrder.array:
      for (const element of value as unknown[]) writeValueKey(writer, element);
      writer.byte(0);
      return;
    case typeOrder.binData:
      writeBinaryKey(writer, value);
      return;
    case typeOrder.objectId:
      writer.raw((value as ObjectId).id);
      return;
    case typeOrder.bool:
      writer.byte(value === true ? 1 : 0);
      return;
    case typeOrder.date:
      writer.uint64(BigInt.asUintN(64, BigInt((value as Date).getTime())) ^ 0x8000000000000000n);
      return;
    case typeOrder.timestamp:
      writer.uint64(BigInt.asUintN(64, (value as Timestamp).toBigInt()));
      return;
    case typeOrder.regex:
      writer.text(value instanceof BSONRegExp ? value.pattern : (value as RegExp).source);
      writer.text(value instanceof BSONRegExp ? value.options : (value as RegExp).flags);
      return;
    case typeOrder.javascript:
      writer.text((value as Code).code);
      return;
    default:
  }
}

function writeDocumentKey(writer: KeyWriter, document: BsonDocument): void {
  for (const [name, value] of Object.entries(document)) {
    writer.byte(typeOrder[bsonTypeOf(value)]);
    writer.text(name);
    writeValueKey(writer, value);
  }
  writer.byte(0);
}

function writeBinaryKey(writer: KeyWriter, value: unknown): void {
  const { bytes, subtype } = binaryParts(value);
  writer.uint32(bytes.length);
  writer.byte(subtype);
  writer.raw(bytes);
}
