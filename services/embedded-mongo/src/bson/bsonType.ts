import * as bson from 'bson';

/** A decoded BSON document. Numbers stay in their BSON wrapper (Int32, Double, Long, Decimal128) so that types survive. */
export type BsonDocument = Record<string, unknown>;

/**
 * For each type the number that `$type` takes, and its place in the order of types (MongoDB manual, "Comparison/Sort
 * Order"); numbers share one place, text too. The places are the type bytes of index keys: part of the file format.
 */
const bsonTypes = {
  minKey: [-1, 10],
  undefined: [6, 15],
  null: [10, 20],
  int: [16, 30],
  long: [18, 30],
  double: [1, 30],
  decimal: [19, 30],
  string: [2, 60],
  symbol: [14, 60],
  object: [3, 70],
  array: [4, 80],
  binData: [5, 90],
  objectId: [7, 100],
  bool: [8, 110],
  date: [9, 120],
  timestamp: [17, 130],
  regex: [11, 140],
  javascript: [13, 150],
  maxKey: [127, 240],
} as const;

export type BsonType = keyof typeof bsonTypes;

const typeEntries = Object.entries(bsonTypes) as [BsonType, readonly [number, number]][];
export const typeByNumber = new Map(typeEntries.map(([type, [number]]) => [number, type]));
export const typeOrder = Object.fromEntries(typeEntries.map(([type, [, order]]) => [type, order])) as Readonly<
  Record<BsonType, number>
>;

const typeByPrototype = new Map<unknown, BsonType>([
  [Object.prototype, 'object'],
  [null, 'object'],
  [bson.DBRef.prototype, 'object'],
  [bson.Int32.prototype, 'int'],
  [bson.Double.prototype, 'double'],
  [bson.Long.prototype, 'long'],
  [bson.Decimal128.prototype, 'decimal'],
  [bson.ObjectId.prototype, 'objectId'],
  [bson.Binary.prototype, 'binData'],
  [bson.UUID.prototype, 'binData'],
  [bson.BSONRegExp.prototype, 'regex'],
  [bson.Timestamp.prototype, 'timestamp'],
  [bson.BSONSymbol.prototype, 'symbol'],
  [bson.Code.prototype, 'javascript'],
  [bson.MinKey.prototype, 'minKey'],
  [bson.MaxKey.prototype, 'maxKey'],
  [Date.prototype, 'date'],
  [Array.prototype, 'array'],
]);

/** The BSON type of a decoded value; `undefined` also stands for a missing field. */
export function bsonTypeOf(value: unknown): BsonType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'object') return value === null ? 'null' : objectType(value);
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'number') return Object.is(value | 0, value) ? 'int' : 'double';
  return typeof value === 'bigint' ? 'long' : 'undefined';
}

function objectType(value: object): BsonType {
  return typeByPrototype.get(Object.getPrototypeOf(value)) ?? 'object';
}

export const isDocument = (value: unknown): value is BsonDocument => bsonTypeOf(value) === 'object';
export const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);
export const isNullish = (value: unknown): value is null | undefined => value === null || value === undefined;
export const isNumber = (value: unknown): boolean => typeOrder[bsonTypeOf(value)] === typeOrder.int;
/** An `_id`, a name or a path: text as it stands. */
export const isText = (value: unknown): value is string => typeof value === 'string';

/** The type as MongoDB's messages name it. */
export const typeName = (value: unknown): string => (value === undefined ? 'missing' : bsonTypeOf(value));

/** Sets a field even when it is called `__proto__`, which plain assignment would lose. */
export function setField(document: BsonDocument, name: string, value: unknown): void {
  if (name !== '__proto__') document[name] = value;
  else Object.defineProperty(document, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Reads an own field; inherited names such as `constructor` are missing. */
export function getField(document: BsonDocument, name: string): unknown {
  return Object.hasOwn(document, name) ? document[name] : undefined;
}

/** The field, array element or nothing that one part of a dotted path names. */
export function childOf(value: unknown, part: string): unknown {
  if (isArray(value)) return isArrayIndex(part) ? value[Number(part)] : undefined;
  return isDocument(value) ? getField(value, part) : undefined;
}

export const isArrayIndex = (part: string): boolean => /^(0|[1-9]\d*)$/.test(part);
