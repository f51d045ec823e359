import type { BsonType } from './bsonTypeOf.ts';

/**
 * The order of types when values of different types are compared or sorted (MongoDB manual, "Comparison/Sort Order").
 * All numbers share one place, string and symbol too. The numbers are also the type bytes of index keys, so they are part
 * of the file format.
 */
export const typeOrder: Readonly<Record<BsonType, number>> = {
  minKey: 10,
  undefined: 15,
  null: 20,
  int: 30,
  long: 30,
  double: 30,
  decimal: 30,
  string: 60,
  symbol: 60,
  object: 70,
  array: 80,
  binData: 90,
  objectId: 100,
  bool: 110,
  date: 120,
  timestamp: 130,
  regex: 140,
  javascript: 150,
  maxKey: 240,
};
