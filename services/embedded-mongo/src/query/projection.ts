import { fail, unsupported } from '../CommandError.ts';
import { isArray, isDocument, isNumber, setField, type BsonDocument } from '../bson/bsonType.ts';
import { toDouble } from '../bson/numbers.ts';
import { compileExpression } from '../expression/compileExpression.ts';
import { isTrue } from '../expression/Expression.ts';
import { compileElementFilter, compileFilter, matchedIndex } from './compileFilter.ts';
import type { FilterNode, QueryContext } from './FilterNode.ts';
import { elemMatchTest } from './parseFilter.ts';

type Projection = (document: BsonDocument) => BsonDocument;

/** What becomes of one path: kept, left out, changed where it is, or computed even where it is missing. */
type Change = (value: unknown, root: BsonDocument) => unknown;
interface ProjectedField {
  readonly path: string;
  readonly kind: 'include' | 'exclude' | 'slice' | 'elemMatch' | 'positional' | 'compute';
  readonly change: Change;
}

interface Tree {
  readonly children: Map<string, Tree>;
  field?: ProjectedField;
}

/** Compiles the projection of find and findAndModify, which come with their filter, or of `$project`. */
export function compileProjection(projection: BsonDocument, context: QueryContext, filter?: FilterNode): Projection {
  const fields = Object.entries(projection).flatMap(([path, value]) => parseField(path, value, context, filter));
  if (fields.length === 0) return (document) => document;
  const inclusive = isInclusive(fields);
  const tree = treeOf(fields, inclusive);
  const keepsId = !fields.some(({ path, kind }) => path === '_id' && kind === 'exclude');
  return (document) => project(document, tree, { root: document, inclusive, keepsId });
}

function parseField(path: string, value: unknown, context: QueryContext, filter?: FilterNode): ProjectedField[] {
  if (filter !== undefined && path.endsWith('.$')) return [positional(path.slice(0, -2), filter)];
  if (path.split('.').some((part) => part === '' || part.startsWith('$')))
    fail(path.endsWith('.$') ? 31324 : 16410, `FieldPath '${path}' is not a valid projection path`);
  if (typeof value === 'boolean' || isNumber(value))
    return [
      isTrue(value)
        ? { path, kind: 'include', change: (kept) => kept }
        : { path, kind: 'exclude', change: () => undefined },
    ];
  const [operator, ...more] = isDocument(value) ? Object.entries(value) : [];
  if (isDocument(value) && operator === undefined) fail(51270, 'An empty sub-projection is not a valid value.');
  if (isDocument(value) && operator !== undefined && !operator[0].startsWith('$'))
    return [operator, ...more].flatMap(([name, part]) => parseField(`${path}.${name}`, part, context, filter));
  if (operator?.[0] === '$meta') unsupported('the projection operator $meta');
  if (filter !== undefined && operator?.[0] === '$elemMatch')
    return [{ path, kind: 'elemMatch', change: firstMatching(operator[1], context) }];
  const slice = filter !== undefined && operator?.[0] === '$slice' ? sliceOf(operator[1]) : undefined;
  if (slice !== undefined) return [{ path, kind: 'slice', change: (array) => (isArray(array) ? slice(array) : array) }];
  const evaluate = compileExpression(value);
  return [{ path, kind: 'compute', change: (_value, root) => evaluate({ root, ...context }) }];
}

function positional(path: string, filter: FilterNode): ProjectedField {
  const change: Change = (value, root) => {
    if (!isArray(value)) return value;
    const index = matchedIndex(filter, root, path);
    return index === undefined
      ? fail(
          51246,
          "Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array",
        )
      : [value[index]];
  };
  return { path, kind: 'positional', change };
}

function firstMatching(argument: unknown, context: QueryContext): Change {
  const { op, filter } = elemMatchTest(argument, context);
  const onElement =
    op === 'elemMatchValue'
      ? compileElementFilter(filter, context.collation)
      : compileFilter(filter, context.collation);
  const matches = (element: unknown): boolean => (op === 'elemMatchValue' || isDocument(element)) && onElement(element);
  return (value) => {
    const index = isArray(value) ? value.findIndex(matches) : -1;
    return isArray(value) && index >= 0 ? [value[index]] : undefined;
  };
}

function sliceOf(argument: unknown): ((array: readonly unknown[]) => readonly unknown[]) | undefined {
  const parts = isArray(argument) ? argument : [argument];
  if (!parts.every(isNumber)) return undefined;
  const [first, second, third] = parts.map(toDouble);
  if (first === undefined || third !== undefined) return fail(28724, '$slice takes one or two numbers');
  if (second === undefined) return (array) => (first < 0 ? array.slice(first) : array.slice(0, first));
  if (second <= 0) fail(28724, 'First argument to $slice must be an array; the limit must be positive');
  return (array) => {
    const start = first < 0 ? Math.max(0, array.length + first) : first;
    return array.slice(start, start + second);
  };
}

/** Inclusion and exclusion cannot be mixed, `_id` apart. Only operators such as `$slice` leave it an exclusion. */
function isInclusive(fields: readonly ProjectedField[]): boolean {
  const others = fields.filter(({ path }) => path !== '_id');
  const includes = others.some(({ kind }) => kind === 'include' || kind === 'compute' || kind === 'positional');
  const excludes = others.find(({ kind }) => kind === 'exclude');
  if (includes && excludes !== undefined)
    fail(31254, `Cannot do exclusion on field ${excludes.path} in inclusion projection`);
  if (includes || excludes !== undefined) return includes;
  const id = fields.find(({ path }) => path === '_id');
  return id === undefined ? others.some(({ kind }) => kind === 'elemMatch') : id.kind !== 'exclude';
}

/** Arranges fields by path; a path and a path below it collide. */
function treeOf(fields: readonly ProjectedField[], inclusive: boolean): Tree {
  const root: Tree = { children: new Map() };
  for (const field of fields) {
    if (field.path === '_id' && field.kind === 'exclude' && inclusive) continue;
    let node = root;
    for (const part of field.path.split('.')) {
      if (node.field !== undefined) fail(31249, `Path collision at ${field.path}`);
      const next = node.children.get(part) ?? { children: new Map<string, Tree>() };
      node.children.set(part, next);
      node = next;
    }
    if (node.field !== undefined || node.children.size > 0) fail(31250, `Path collision at ${field.path}`);
    node.field = field;
  }
  return root;
}

interface Run {
  readonly root: BsonDocument;
  readonly inclusive: boolean;
  readonly keepsId: boolean;
}

function project(document: BsonDocument, tree: Tree, run: Run): BsonDocument {
  const result: BsonDocument = {};
  for (const [name, value] of Object.entries(document)) {
    const node = tree.children.get(name);
    const isKept = !run.inclusive || (name === '_id' && run.keepsId && document === run.root);
    const kept = node === undefined ? (isKept ? value : undefined) : projectValue(value, node, run);
    if (kept !== undefined) setField(result, name, kept);
  }
  for (const [name, node] of tree.children) {
    if (Object.hasOwn(document, name) || !isComputed(node)) continue;
    const value = node.field === undefined ? project({}, node, run) : node.field.change(undefined, run.root);
    if (value !== undefined) setField(result, name, value);
  }
  return result;
}

function projectValue(value: unknown, node: Tree, run: Run): unknown {
  if (node.field !== undefined) return node.field.change(value, run.root);
  if (isDocument(value)) return project(value, node, run);
  if (!isArray(value)) return run.inclusive ? (isComputed(node) ? project({}, node, run) : undefined) : value;
  const inner = (element: unknown): unknown =>
    isDocument(element) || isArray(element) ? projectValue(element, node, run) : run.inclusive ? undefined : element;
  return value.map(inner).filter((element) => element !== undefined);
}

/** Computed fields appear even where the document has none yet. */
function isComputed(node: Tree): boolean {
  return node.field?.kind === 'compute' || [...node.children.values()].some(isComputed);
}
