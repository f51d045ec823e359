import { fail, unsupported } from '../CommandError.ts';
import { bsonTypeOf, isArray, isDocument, isNumber, isText, typeByNumber, typeOrder } from '../bson/bsonType.ts';
import type { BsonDocument, BsonType } from '../bson/bsonType.ts';
import { toDouble, toInteger } from '../bson/numbers.ts';
import { compileExpression } from '../expression/compileExpression.ts';
import { isTrue } from '../expression/Expression.ts';
import { plainContext, type FilterNode, type QueryContext, type ValueTest } from './FilterNode.ts';
import { regexTest } from './regex.ts';

/** Known to MongoDB, not to this server. */
const refused = new Set(
  `$where $text $jsonSchema $sampleRate $alwaysTrue $alwaysFalse $bitsAllSet $bitsAllClear $bitsAnySet $bitsAnyClear
   $geoWithin $geoIntersects $near $nearSphere $within $geoNear $encStrStartsWith $uniqueDocs $maxDistance $minDistance
   $_internalSchemaEq`.split(/\s+/),
);

/** Parses a filter document; everything MongoDB refuses is refused here, before any document is read. */
export function parseFilter(filter: unknown, context: QueryContext = plainContext): FilterNode {
  if (!isDocument(filter)) return fail('BadValue', `filter must be a document, found ${bsonTypeOf(filter)}`);
  const clauses = Object.entries(filter).flatMap(([name, value]) => parseEntry(name, value, context));
  const [only] = clauses;
  return clauses.length === 1 && only !== undefined ? only : { kind: 'and', clauses };
}

function parseEntry(name: string, value: unknown, context: QueryContext): FilterNode[] {
  if (!name.startsWith('$')) return parseField(name, value, context);
  switch (name) {
    case '$and':
    case '$or':
    case '$nor':
      return [
        { kind: name === '$and' ? 'and' : name === '$or' ? 'or' : 'nor', clauses: parseClauses(name, value, context) },
      ];
    case '$expr': {
      const evaluate = compileExpression(value);
      return [{ kind: 'expression', matches: (root) => isTrue(evaluate({ root, ...context })) }];
    }
    case '$comment':
      return [];
    default:
      if (refused.has(name)) unsupported(`the query operator ${name}`);
      return fail('BadValue', `unknown top level operator: ${name}`);
  }
}

function parseClauses(name: string, value: unknown, context: QueryContext): FilterNode[] {
  if (!isArray(value)) return fail('BadValue', `${name} must be an array`);
  if (value.length === 0) fail('BadValue', '$and/$or/$nor must be a nonempty array');
  if (!value.every(isDocument)) fail('BadValue', '$or/$and/$nor entries need to be full objects');
  return value.map((clause) => parseFilter(clause, context));
}

function parseField(path: string, value: unknown, context: QueryContext): FilterNode[] {
  if (bsonTypeOf(value) === 'regex') return [{ kind: 'predicate', path, test: regexTest(value) }];
  if (isOperatorDocument(value)) return parseOperators(path, value, context);
  return [{ kind: 'predicate', path, test: { op: 'eq', value } }];
}

/** True for `{ $gt: 1 }`, false for `{ a: 1 }`, `{}` and a database reference. */
export function isOperatorDocument(value: unknown): value is BsonDocument {
  if (!isDocument(value)) return false;
  const [first] = Object.keys(value);
  return first?.startsWith('$') === true && first !== '$ref' && first !== '$id' && first !== '$db';
}

/** `{ $gt: 1, $lt: 5 }` for one path: one node per operator. */
function parseOperators(path: string, operators: BsonDocument, context: QueryContext): FilterNode[] {
  return Object.entries(operators).flatMap(([name, value]) => {
    if (name === '$all') return parseAll(path, value, context);
    if (name === '$options') return '$regex' in operators ? [] : fail('BadValue', '$options needs a $regex');
    if (name === '$not') return [{ kind: 'not', clause: parseNot(path, value, context) }];
    const test = valueTest(path, name, value, operators, context);
    const isNegated = name === '$ne' || name === '$nin' || (name === '$exists' && !isTrue(value));
    const predicate: FilterNode = { kind: 'predicate', path, test };
    return [isNegated ? { kind: 'not', clause: predicate } : predicate];
  });
}

const rangeOperators = { $lt: 'lt', $lte: 'lte', $gt: 'gt', $gte: 'gte' } as const;

function valueTest(path: string, name: string, value: unknown, all: BsonDocument, context: QueryContext): ValueTest {
  switch (name) {
    case '$eq':
      return { op: 'eq', value };
    case '$ne':
      if (bsonTypeOf(value) === 'regex') fail('BadValue', "Can't have regex as arg to $ne.");
      return { op: 'eq', value };
    case '$lt':
    case '$lte':
    case '$gt':
    case '$gte':
      if (bsonTypeOf(value) === 'regex') fail('BadValue', `Can't have RegEx as arg to predicate over field '${path}'.`);
      return { op: rangeOperators[name], value };
    case '$in':
    case '$nin':
      return inTest(name, value);
    case '$exists':
      return { op: 'exists' };
    case '$type':
      return typeTest(value);
    case '$regex':
      return regexTest(value, all['$options']);
    case '$size':
      return sizeTest(value);
    case '$mod':
      return modTest(value);
    case '$elemMatch':
      return elemMatchTest(value, context);
    default:
      if (refused.has(name)) unsupported(`the query operator ${name}`);
      return fail('BadValue', `unknown operator: ${name}`);
  }
}

function inTest(name: string, values: unknown): ValueTest {
  if (!isArray(values)) return fail('BadValue', `${name} needs an array`);
  if (values.some(isOperatorDocument)) fail('BadValue', `cannot nest $ under ${name}`);
  const patterns = values.filter((value) => bsonTypeOf(value) === 'regex').map((value) => regexTest(value).pattern);
  return { op: 'in', values, patterns };
}

function parseNot(path: string, value: unknown, context: QueryContext): FilterNode {
  if (bsonTypeOf(value) === 'regex') return { kind: 'predicate', path, test: regexTest(value) };
  if (!isDocument(value)) return fail('BadValue', '$not needs a regex or a document');
  const [first] = Object.keys(value);
  if (first === undefined) return fail('BadValue', '$not cannot be empty');
  if (!isOperatorDocument(value)) fail('BadValue', `unknown operator: ${first}`);
  return { kind: 'and', clauses: parseOperators(path, value, context) };
}

function parseAll(path: string, value: unknown, context: QueryContext): FilterNode[] {
  if (!isArray(value)) return fail('BadValue', '$all needs an array');
  if (value.length === 0) return [{ kind: 'or', clauses: [] }];
  return value.map((element) => {
    if (isDocument(element) && '$elemMatch' in element)
      return { kind: 'predicate', path, test: elemMatchTest(element['$elemMatch'], context) };
    if (isOperatorDocument(element)) fail('BadValue', 'no $ expressions in $all');
    const test: ValueTest = bsonTypeOf(element) === 'regex' ? regexTest(element) : { op: 'eq', value: element };
    return { kind: 'predicate', path, test };
  });
}

const logical = new Set(['$and', '$or', '$nor', '$expr', '$where', '$comment']);

/** On the elements that are documents, or, with operators alone, on the values themselves. */
export function elemMatchTest(value: unknown, context: QueryContext): ValueTest & { filter: FilterNode } {
  if (!isDocument(value)) return fail('BadValue', '$elemMatch needs an Object');
  const [first] = Object.keys(value);
  if (isOperatorDocument(value) && first !== undefined && !logical.has(first))
    return { op: 'elemMatchValue', filter: { kind: 'and', clauses: parseOperators('', value, context) } };
  return { op: 'elemMatchObject', filter: parseFilter(value, context) };
}

function typeTest(value: unknown): ValueTest {
  const wanted = isArray(value) ? value : [value];
  if (wanted.length === 0) fail('FailedToParse', '$type must match at least one type');
  return { op: 'type', types: new Set(wanted.flatMap(typesFor)) };
}

function typesFor(value: unknown): readonly BsonType[] {
  if (value === 'number') return ['int', 'long', 'double', 'decimal'];
  if (isText(value))
    return Object.hasOwn(typeOrder, value)
      ? [value as BsonType]
      : fail('BadValue', `Unknown type name alias: ${value}`);
  if (!isNumber(value)) fail('TypeMismatch', 'type must be represented as a number or a string');
  const type = typeByNumber.get(toDouble(value));
  return type === undefined ? fail('BadValue', `Invalid numerical type code: ${toDouble(value)}`) : [type];
}

function sizeTest(value: unknown): ValueTest {
  const size = toDouble(value);
  if (!Number.isInteger(size)) fail('BadValue', 'Failed to parse $size. Expected an integer');
  if (size < 0) fail('BadValue', 'Failed to parse $size. Expected a non-negative number');
  return { op: 'size', size };
}

function modTest(value: unknown): ValueTest {
  if (!isArray(value)) return fail('BadValue', 'malformed mod, needs to be an array');
  if (value.length !== 2) fail('BadValue', `malformed mod, ${value.length < 2 ? 'not enough' : 'too many'} elements`);
  const [divisor, remainder] = value;
  if (!Number.isFinite(toDouble(divisor))) fail('BadValue', 'malformed mod, divisor not a number');
  if (!Number.isFinite(toDouble(remainder))) fail('BadValue', 'malformed mod, remainder not a number');
  if (toInteger(divisor) === 0n) fail('BadValue', 'divisor cannot be 0');
  return { op: 'mod', divisor: toInteger(divisor), remainder: toInteger(remainder) };
}
