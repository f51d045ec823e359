import { toDouble } from '../bson/exactNumber.ts';
import { isNumber } from '../bson/numericType.ts';

/** MongoDB's truth: false, null, missing and every zero are false; all else, NaN included, is true. */
export function isTrue(value: unknown): boolean {
  if (value === false || value === null || value === undefined) return false;
  return !(isNumber(value) && toDouble(value) === 0);
}
