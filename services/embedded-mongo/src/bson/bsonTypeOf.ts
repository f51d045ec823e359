import {
  Binary,
  BSONRegExp,
  BSONSymbol,
  Code,
  DBRef,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  UUID,
} from 'bson';

export type BsonType =
  | 'double'
  | 'string'
  | 'object'
  | 'array'
  | 'binData'
  | 'undefined'
  | 'objectId'
  | 'bool'
  | 'date'
  | 'null'
  | 'regex'
  | 'javascript'
  | 'symbol'
  | 'int'
  | 'timestamp'
  | 'long'
  | 'decimal'
  | 'minKey'
  | 'maxKey';

const typeByPrototype = new Map<unknown, BsonType>([
  [Object.prototype, 'object'],
  [null, 'object'],
  [DBRef.prototype, 'object'],
  [Int32.prototype, 'int'],
  [Double.prototype, 'double'],
  [Long.prototype, 'long'],
  [Decimal128.prototype, 'decimal'],
  [ObjectId.prototype, 'objectId'],
  [Binary.prototype, 'binData'],
  [UUID.prototype, 'binData'],
  [Buffer.prototype, 'binData'],
  [Uint8Array.prototype, 'binData'],
  [BSONRegExp.prototype, 'regex'],
  [RegExp.prototype, 'regex'],
  [Timestamp.prototype, 'timestamp'],
  [BSONSymbol.prototype, 'symbol'],
  [Code.prototype, 'javascript'],
  [MinKey.prototype, 'minKey'],
  [MaxKey.prototype, 'maxKey'],
]);

/** The BSON type of a decoded value; a plain number is an int32 when BSON would write it as one. */
export function bsonTypeOf(value: unknown): BsonType {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'number':
      return Number.isInteger(value) && Object.is(value | 0, value) ? 'int' : 'double';
    case 'boolean':
      return 'bool';
    case 'bigint':
      return 'long';
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return 'array';
      if (value instanceof Date) return 'date';
      return typeByPrototype.get(Object.getPrototypeOf(value)) ?? 'object';
    default:
      return 'undefined';
  }
}
