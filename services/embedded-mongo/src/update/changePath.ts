import { fail } from '../CommandError.ts';
import { childOf, isArray, isArrayIndex, isDocument, setField, type BsonDocument } from '../bson/bsonType.ts';
import { absent, unchanged } from './updateOperators.ts';

type Container = BsonDocument | unknown[];

/** MongoDB refuses to pad an array by more than this. */
const mostPadding = 1_500_000;

/**
 * Changes the value at one concrete path of a document that may be changed in place. Missing documents on the way are
 * created unless the change removes. An array element is removed by setting it to null.
 */
export function changePath(
  document: BsonDocument,
  parts: readonly string[],
  createsPath: boolean,
  change: (value: unknown) => unknown,
): void {
  let container: Container = document;
  const created: { holder: Container; part: string; value: Container }[] = [];
  for (const [i, part] of parts.slice(0, -1).entries()) {
    if (!assertReachable(container, part, parts[i - 1], createsPath)) return;
    const next = childOf(container, part);
    if (isArray(next) || isDocument(next)) container = next as Container;
    else if (!createsPath) return;
    else if (next !== undefined) notViable(parts[i + 1], part);
    else {
      const value: BsonDocument = {};
      created.push({ holder: container, part, value });
      container = value;
    }
  }
  const last = parts.at(-1) ?? '';
  if (!assertReachable(container, last, parts.at(-2), createsPath)) return;
  const result = change(childOf(container, last));
  if (result === unchanged) return;
  if (result === absent) {
    remove(container, last);
    return;
  }
  for (const { holder, part, value } of created) assign(holder, part, value);
  assign(container, last, result);
}

/** A name inside an array leads nowhere. */
function assertReachable(
  container: Container,
  part: string,
  parent: string | undefined,
  createsPath: boolean,
): boolean {
  if (!Array.isArray(container) || isArrayIndex(part)) return true;
  if (createsPath) notViable(part, parent);
  return false;
}

function assign(container: Container, part: string, value: unknown): void {
  if (!Array.isArray(container)) {
    setField(container, part, value);
    return;
  }
  const index = Number(part);
  if (index - container.length > mostPadding) fail('BadValue', `can't backfill more than ${mostPadding} elements`);
  while (container.length < index) container.push(null);
  container[index] = value;
}

function remove(container: Container, part: string): void {
  if (!Array.isArray(container)) Reflect.deleteProperty(container, part);
  else if (Number(part) < container.length) container[Number(part)] = null;
}

function notViable(part = '', parent = ''): never {
  return fail('PathNotViable', `Cannot create field '${part}' in element {${parent}: ...}`);
}
