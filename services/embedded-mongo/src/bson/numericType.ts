import { bsonTypeOf } from './bsonTypeOf.ts';

export type NumericType = 'int' | 'long' | 'double' | 'decimal';

const rank: Readonly<Record<NumericType, number>> = { int: 0, long: 1, double: 2, decimal: 3 };

/** The numeric type of a value, or undefined when it is not a number. */
export function numericType(value: unknown): NumericType | undefined {
  const type = bsonTypeOf(value);
  return type === 'int' || type === 'long' || type === 'double' || type === 'decimal' ? type : undefined;
}

/** The type MongoDB gives the result of arithmetic on two numbers. */
export function widerType(a: NumericType, b: NumericType): NumericType {
  return rank[a] >= rank[b] ? a : b;
}

export function isNumber(value: unknown): boolean {
  return numericType(value) !== undefined;
}
