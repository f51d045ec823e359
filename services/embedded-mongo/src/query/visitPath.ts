import { getField, isArray, isArrayIndex, isDocument } from '../bson/bsonType.ts';

type Visitor = (value: unknown, spread: boolean) => boolean;

/**
 * Visits every value a dotted path reaches, with MongoDB's implicit array traversal: documents inside an array are
 * entered, an array index may be named, scalars inside an array yield nothing, and a missing field yields undefined.
 * The value at the end is visited as it is; `spread` tells that its own elements still have to be looked at.
 * Visiting stops when the visitor returns true.
 */
export function visitPath(value: unknown, parts: readonly string[], visit: Visitor, position = 0): boolean {
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
  visit: Visitor,
  position: number,
): boolean {
  const isIndex = isArrayIndex(part);
  if (isIndex && Number(part) < array.length) {
    const element = array[Number(part)];
    const isLast = position + 1 === parts.length;
    if (isLast ? visit(element, false) : visitPath(element, parts, visit, position + 1)) return true;
  }
  return array.some(
    (element) =>
      isDocument(element) && (!isIndex || Object.hasOwn(element, part)) && visitPath(element, parts, visit, position),
  );
}
