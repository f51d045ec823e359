import { Int32, Long } from 'bson';
import { fail } from '../CommandError.ts';
import { bsonTypeOf, getField, isArray, isDocument, isNullish, isText, setField } from '../bson/bsonType.ts';
import type { BsonDocument } from '../bson/bsonType.ts';
import { cloneDocument } from '../bson/codec.ts';
import { toDouble } from '../bson/numbers.ts';
import { compileExpression } from '../expression/compileExpression.ts';
import { namedArguments, type CompiledExpression } from '../expression/Expression.ts';
import { compileFilter } from '../query/compileFilter.ts';
import { parseFilter } from '../query/parseFilter.ts';
import { compileProjection } from '../query/projection.ts';
import { parseSort, sortItems } from '../query/sort.ts';
import { ValueMap } from '../query/ValueMap.ts';
import { changePath } from '../update/changePath.ts';
import { absent } from '../update/updateOperators.ts';
import { accumulators } from './accumulators.ts';
import { MemoryMeter, type Stage, type StageContext } from './Stage.ts';

/** Checks the argument of a stage as written and compiles it. */
export type StageCompiler = (argument: unknown, context: StageContext) => Stage;

/** Every stage that needs no other collection and no pipeline of its own. */
export const stageCompilers: Readonly<Record<string, StageCompiler>> = {
  $match: (argument, { query }) => {
    if (!isDocument(argument)) fail(15959, 'the match filter must be an expression in an object');
    const matches = compileFilter(parseFilter(argument, query), query.collation);
    return function* match(documents) {
      for (const document of documents) if (matches(document)) yield document;
    };
  },
  $sort: (argument, { query }) => {
    if (!isDocument(argument)) fail(15973, 'the $sort key specification must be an object');
    const sort = parseSort(argument);
    if (sort.length === 0) fail(15976, '$sort stage must have at least one sort key');
    return (documents) =>
      sortItems(new MemoryMeter().collect(documents), sort, (document) => document, query.collation);
  },
  $skip: (argument) => {
    const skip = wholeNumber('$skip', argument, 5107200);
    if (skip < 0) fail(5107200, 'invalid argument to $skip stage: Expected a non-negative number');
    return (documents) => taken(documents, skip, Infinity);
  },
  $limit: (argument) => {
    const limit = wholeNumber('$limit', argument, 5107201);
    if (limit <= 0) fail(15958, 'the limit must be positive');
    return (documents) => taken(documents, 0, limit);
  },
  $project: (argument, { query }) => {
    if (!isDocument(argument))
      return fail(15969, `$project specification must be an object, not ${bsonTypeOf(argument)}`);
    if (Object.keys(argument).length === 0) fail(51272, 'Invalid $project: specification must have at least one field');
    return mapped(compileProjection(argument, query));
  },
  $unset: (argument, { query }) => {
    const paths = isArray(argument) ? argument : [argument];
    if (paths.length === 0 || !paths.every(isText))
      fail(31002, '$unset specification must be a string or an array of strings');
    return mapped(compileProjection(Object.fromEntries(paths.map((path) => [path, false])), query));
  },
  $addFields: addFields,
  $set: addFields,
  $replaceRoot: (argument, context) =>
    replaceWith(namedArguments('$replaceRoot', argument, ['newRoot'])['newRoot'], context),
  $replaceWith: replaceWith,
  $group: group,
  $sortByCount: (argument, context) => {
    const counted = group({ _id: argument, count: { $sum: new Int32(1) } }, context);
    return (documents) => [...counted(documents)].toSorted((a, b) => toDouble(b['count']) - toDouble(a['count']));
  },
  $count: (argument) => {
    if (!isText(argument) || argument === '') return fail(40156, 'the count field must be a non-empty string');
    if (argument.startsWith('$') || argument.includes('.'))
      fail(argument.includes('.') ? 40160 : 40158, "the count field cannot be a $-prefixed path nor contain '.'");
    return function* count(documents) {
      let n = 0;
      for (const _document of documents) n += 1;
      if (n > 0) yield { [argument]: new Int32(n) };
    };
  },
  $unwind: unwind,
};

function wholeNumber(stage: string, argument: unknown, code: number): number {
  const number = toDouble(argument);
  return Number.isInteger(number) ? number : fail(code, `invalid argument to ${stage} stage: Expected an integer`);
}

export function* taken<T>(items: Iterable<T>, skip: number, limit: number): Generator<T> {
  let position = 0;
  for (const item of items) {
    if (position >= skip) yield item;
    position += 1;
    if (position >= skip + limit) return;
  }
}

function mapped(change: (document: BsonDocument) => BsonDocument): Stage {
  return function* map(documents) {
    for (const document of documents) yield change(document);
  };
}

function addFields(argument: unknown, { query }: StageContext): Stage {
  if (!isDocument(argument))
    return fail(40272, `$addFields specification stage must be an object, got ${bsonTypeOf(argument)}`);
  const fields = Object.entries(argument).flatMap(([path, value]) => addedFields(path, value));
  return mapped((document) => {
    const scope = { root: document, ...query };
    return fields.reduce(
      (result, { parts, evaluate }) => withField(result, parts, evaluate(scope)) as BsonDocument,
      document,
    );
  });
}

/** A nested document of plain names means the same as dotted paths. */
function addedFields(path: string, value: unknown): { parts: readonly string[]; evaluate: CompiledExpression }[] {
  if (path.startsWith('$') || path.split('.').includes(''))
    fail(16410, `FieldPath '${path}' is not a valid field name`);
  const [first] = isDocument(value) ? Object.keys(value) : [];
  if (isDocument(value) && first !== undefined && !first.startsWith('$'))
    return Object.entries(value).flatMap(([name, part]) => addedFields(`${path}.${name}`, part));
  return [{ parts: path.split('.'), evaluate: compileExpression(value) }];
}

/** Arrays on the way get the field in every element; anything that is no document is replaced by one. */
function withField(target: unknown, parts: readonly string[], value: unknown): unknown {
  const [part, ...rest] = parts;
  if (part === undefined) return value;
  if (isArray(target)) return target.map((element) => withField(element, parts, value));
  const copy: BsonDocument = isDocument(target) ? { ...target } : {};
  const result = withField(getField(copy, part), rest, value);
  if (result === undefined) Reflect.deleteProperty(copy, part);
  else setField(copy, part, result);
  return copy;
}

function replaceWith(argument: unknown, { query }: StageContext): Stage {
  const evaluate = compileExpression(argument);
  return mapped((root) => {
    const value = evaluate({ root, ...query });
    return isDocument(value)
      ? value
      : fail(
          40228,
          `'newRoot' expression must evaluate to an object, but resulting value was of type ${bsonTypeOf(value)}`,
        );
  });
}

function group(argument: unknown, { query }: StageContext): Stage {
  if (!isDocument(argument)) return fail(15947, "a group's fields must be specified in an object");
  if (!('_id' in argument)) fail(15955, 'a group specification must include an _id');
  const { _id: id, ...rest } = argument;
  const keyOf = compileExpression(id);
  const fields = Object.entries(rest).map(([name, value]) => groupField(name, value));
  return function* groups(documents) {
    const found = new ValueMap<ReturnType<(typeof fields)[number]['create']>[]>(query.collation);
    const meter = new MemoryMeter();
    for (const root of documents) {
      const scope = { root, ...query };
      const totals = found.getOrAdd(keyOf(scope) ?? null, () => {
        meter.add(200);
        return fields.map(({ create }) => create(query.collation));
      });
      for (const [i, { evaluate, keepsAll }] of fields.entries()) {
        if (keepsAll) meter.add(64);
        totals[i]?.add(evaluate(scope));
      }
    }
    for (const { value, item } of found.entries()) {
      const result: BsonDocument = { _id: value };
      for (const [i, { name }] of fields.entries()) setField(result, name, item[i]?.result());
      yield result;
    }
  };
}

function groupField(name: string, value: unknown) {
  const [entry, ...others] = isDocument(value) ? Object.entries(value) : [];
  if (entry === undefined) return fail(40234, `The field '${name}' must be an accumulator object`);
  if (others.length > 0) fail(40238, `The field '${name}' must specify one accumulator`);
  if (name.includes('.')) fail(40235, `The field name '${name}' cannot contain '.'`);
  const [operator, argument] = entry;
  if (operator === '$count') return { name, create: accumulators.$sum, evaluate: () => new Int32(1), keepsAll: false };
  const create = Object.hasOwn(accumulators, operator)
    ? accumulators[operator as keyof typeof accumulators]
    : undefined;
  if (create === undefined) return fail(15952, `unknown group operator '${operator}'`);
  const keepsAll = operator === '$push' || operator === '$addToSet';
  return { name, create, evaluate: compileExpression(argument), keepsAll };
}

function unwind(argument: unknown): Stage {
  if (!isText(argument) && !isDocument(argument))
    fail(15981, 'expected either a string or an object as specification for $unwind stage');
  const options = isDocument(argument)
    ? namedArguments('$unwind', argument, ['path'], ['includeArrayIndex', 'preserveNullAndEmptyArrays'])
    : { path: argument };
  const { path, includeArrayIndex: indexName, preserveNullAndEmptyArrays } = options;
  if (!isText(path)) return fail(28808, 'expected a string as the path for $unwind stage');
  if (!path.startsWith('$') || path.length < 2)
    fail(28818, `path option to $unwind stage should be prefixed with a '$': ${path}`);
  const parts = path.slice(1).split('.');
  return function* unwound(documents) {
    for (const document of documents) {
      const value = parts.reduce<unknown>(
        (inner, part) => (isDocument(inner) ? getField(inner, part) : undefined),
        document,
      );
      if (isArray(value))
        for (const [i, element] of value.entries()) yield changed(document, element, Long.fromNumber(i));
      const isEmpty = isNullish(value) || (isArray(value) && value.length === 0);
      if (isEmpty ? preserveNullAndEmptyArrays === true : !isArray(value))
        yield changed(document, isArray(value) ? absent : value, null);
    }
  };

  function changed(document: BsonDocument, value: unknown, index: Long | null): BsonDocument {
    const copy = cloneDocument(document);
    if (value !== undefined) changePath(copy, parts, value !== absent, () => value);
    if (isText(indexName)) changePath(copy, indexName.split('.'), true, () => index);
    return copy;
  }
}
