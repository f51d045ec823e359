import { getField, setField, type BsonDocument } from '../bson/BsonDocument.ts';
import { isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import { isArrayIndex } from '../query/visitPath.ts';
import { absent, unchanged } from './UpdateOperator.ts';

/** MongoDB refuses to pad an array by more than this. */
const mostPadding = 1_500_000;

type Container = BsonDocument | unknown[];

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
  const way: { container: Container; part: string }[] = [];
  let container: Container = document;
  const created: { holder: Container; part: string; value: Container }[] = [];
  for (const [i, part] of parts.entries()) {
    if (Array.isArray(container) && !isArrayIndex(part)) {
      if (!createsPath) return;
      throw notViable(part, parts[i - 1]);
    }
    way.push({ container, part });
    if (i === parts.length - 1) break;
    const next = childOf(container, part);
    if (Array.isArray(next) || isDocument(next)) container = next as Container;
    else if (!createsPath) return;
    else if (next !== undefined) throw notViable(parts[i + 1] ?? '', part);
    else {
      const value: BsonDocument = {};
      created.push({ holder: container, part, value });
      container = value;
    }
  }
  const last = way.at(-1);
  if (last === undefined) return;
  const result = change(childOf(last.container, last.part));
  if (result === unchanged) return;
  if (result === absent) {
    remove(last.container, last.part);
    return;
  }
  for (const { holder, part, value } of created) assign(holder, part, value);
  assign(last.container, last.part, result);
}

function childOf(container: Container, part: string): unknown {
  return Array.isArray(container) ? container[Number(part)] : getField(container, part);
}

function assign(container: Container, part: string, value: unknown): void {
  if (!Array.isArray(container)) {
    setField(container, part, value);
    return;
  }
  const index = Number(part);
  if (index - container.length > mostPadding)
    throw new CommandError('BadValue', `can't backfill more than ${String(mostPadding)} elements`);
  while (container.length < index) container.push(null);
  container[index] = value;
}

function remove(container: Container, part: string): void {
  if (!Array.isArray(container)) Reflect.deleteProperty(container, part);
  else if (Number(part) < container.length) container[Number(part)] = null;
}

function notViable(part: string, parent: string | undefined): CommandError {
  return new CommandError('PathNotViable', `Cannot create field '${part}' in element {${parent ?? ''}: ...}`);
}
