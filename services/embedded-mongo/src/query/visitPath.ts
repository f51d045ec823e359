import { getField } from '../bson/BsonDocument.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';

const arrayIndex = /^(0|[1-9]\d*)$/;

export function isArrayIndex(part: string): boolean {
  return arrayIndex.test(part);
}

/**
 * Visits every value a dotted path reaches, with MongoDB's implicit array traversal: documents inside an array are
 * entered, an array index may be named, scalars inside an array yield nothing, and a missing field yields undefined.
 * The value at the end is visited as it is; `spread` tells that its own elements still have to be looked at.
 * Visiting stops when the visitor returns true.
 */
export function visitPath(
  value: unknown,
  parts: readonly string[],
  visit: (value: unknown, spread: boolean) => boolean,
  position = 0,
): boolean {
  const part = parts[position];
  if (part === undefined) return visit(value, true);
  if (isDocument(value)) return visitPath(getField(value, part), parts, visit, position + 1);
  if (isArray(value)) return position > 0 && visitArray(value, part, parts, visit, position);
  return visit(undefined, true);
}

function visitArray(
  array: readonly unknown[],
  part: string,
  parts: readonly string[],
  visit: (value: unknown, spread: boolean) => boolean,
  position: number,
): boolean {
  const numeric = isArrayIndex(part);
  if (numeric && Number(part) < array.length) {
    const element = array[Number(part)];
    const last = position + 1 === parts.length;
    if (last ? visit(element, false) : visitPath(element, parts, visit, position + 1)) return true;
  }
  for (const element of array)
    if (isDocument(element) && (!numeric || Object.hasOwn(element, part)))
      if (visitPath(element, parts, visit, position)) return true;
  return false;
}
