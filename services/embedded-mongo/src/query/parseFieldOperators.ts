import type { BsonDocument } from '../bson/BsonDocument.ts';
import { bsonTypeOf } from '../bson/bsonTypeOf.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import { unsupported } from '../errors/unsupported.ts';
import { isTrue } from '../expression/isTrue.ts';
import type { FilterNode, ValueTest } from './FilterNode.ts';
import { modTest, sizeTest, typeTest } from './scalarTests.ts';
import { regexTest } from './regexTest.ts';

type NestedParser = (filter: BsonDocument) => FilterNode;

const rangeOperators = { $lt: 'lt', $lte: 'lte', $gt: 'gt', $gte: 'gte' } as const;

const refused = new Set([
  '$bitsAllSet',
  '$bitsAllClear',
  '$bitsAnySet',
  '$bitsAnyClear',
  '$geoWithin',
  '$geoIntersects',
  '$near',
  '$nearSphere',
]);

/** True for `{ $gt: 1 }`, false for `{ a: 1 }`, `{}` and a database reference. */
export function isOperatorDocument(value: unknown): value is BsonDocument {
  if (!isDocument(value)) return false;
  const [first] = Object.keys(value);
  return first?.startsWith('$') === true && first !== '$ref' && first !== '$id' && first !== '$db';
}

/** Parses `{ $gt: 1, $lt: 5 }` for one path into one node per operator. */
export function parseFieldOperators(path: string, operators: BsonDocument, nested: NestedParser): FilterNode[] {
  return Object.entries(operators).flatMap(([name, value]) => parseOperator(path, name, value, operators, nested));
}

function parseOperator(
  path: string,
  name: string,
  value: unknown,
  siblings: BsonDocument,
  nested: NestedParser,
): FilterNode[] {
  const predicate = (test: ValueTest): FilterNode => ({ kind: 'predicate', path, test });
  switch (name) {
    case '$eq':
      return [predicate({ op: 'eq', value })];
    case '$ne':
      if (bsonTypeOf(value) === 'regex') throw new CommandError('BadValue', "Can't have regex as arg to $ne.");
      return [{ kind: 'not', clause: predicate({ op: 'eq', value }) }];
    case '$lt':
    case '$lte':
    case '$gt':
    case '$gte':
      if (bsonTypeOf(value) === 'regex')
        throw new CommandError('BadValue', `Can't have RegEx as arg to predicate over field '${path}'.`);
      return [predicate({ op: rangeOperators[name], value })];
    case '$in':
      return [predicate(inTest(name, value))];
    case '$nin':
      return [{ kind: 'not', clause: predicate(inTest(name, value)) }];
    case '$not':
      return [{ kind: 'not', clause: parseNot(path, value, nested) }];
    case '$exists': {
      const exists = predicate({ op: 'exists' });
      return [isTrue(value) ? exists : { kind: 'not', clause: exists }];
    }
    case '$type':
      return [predicate(typeTest(value))];
    case '$regex':
      return [predicate(regexTest(value, siblings['$options']))];
    case '$options':
      if ('$regex' in siblings) return [];
      throw new CommandError('BadValue', '$options needs a $regex');
    case '$size':
      return [predicate(sizeTest(value))];
    case '$mod':
      return [predicate(modTest(value))];
    case '$all':
      return parseAll(path, value, nested);
    case '$elemMatch':
      return [predicate(elemMatchTest(value, nested))];
    default:
      if (refused.has(name)) throw unsupported(`the query operator ${name}`);
      throw new CommandError('BadValue', `unknown operator: ${name}`);
  }
}

function inTest(name: string, value: unknown): ValueTest {
  if (!isArray(value)) throw new CommandError('BadValue', `${name} needs an array`);
  const patterns: RegExp[] = [];
  for (const element of value) {
    if (isOperatorDocument(element)) throw new CommandError('BadValue', `cannot nest $ under ${name}`);
    if (bsonTypeOf(element) !== 'regex') continue;
    const test = regexTest(element);
    if (test.op === 'regex') patterns.push(test.pattern);
  }
  return { op: 'in', values: value, patterns };
}

function parseNot(path: string, value: unknown, nested: NestedParser): FilterNode {
  if (bsonTypeOf(value) === 'regex') return { kind: 'predicate', path, test: regexTest(value) };
  if (!isDocument(value)) throw new CommandError('BadValue', '$not needs a regex or a document');
  if (Object.keys(value).length === 0) throw new CommandError('BadValue', '$not cannot be empty');
  if (!isOperatorDocument(value)) {
    const [first = ''] = Object.keys(value);
    throw new CommandError('BadValue', `unknown operator: ${first}`);
  }
  return { kind: 'and', clauses: parseFieldOperators(path, value, nested) };
}

function parseAll(path: string, value: unknown, nested: NestedParser): FilterNode[] {
  if (!isArray(value)) throw new CommandError('BadValue', '$all needs an array');
  if (value.length === 0) return [{ kind: 'never' }];
  return value.map((element) => {
    if (isDocument(element) && '$elemMatch' in element)
      return { kind: 'predicate', path, test: elemMatchTest(element['$elemMatch'], nested) };
    if (isOperatorDocument(element)) throw new CommandError('BadValue', 'no $ expressions in $all');
    const test: ValueTest = bsonTypeOf(element) === 'regex' ? regexTest(element) : { op: 'eq', value: element };
    return { kind: 'predicate', path, test };
  });
}

const logical = new Set(['$and', '$or', '$nor', '$expr', '$where']);

function elemMatchTest(value: unknown, nested: NestedParser): ValueTest {
  if (!isDocument(value)) throw new CommandError('BadValue', '$elemMatch needs an Object');
  const [first] = Object.keys(value);
  if (isOperatorDocument(value) && first !== undefined && !logical.has(first)) {
    return { op: 'elemMatchValue', filter: { kind: 'and', clauses: parseFieldOperators('', value, nested) } };
  }
  return { op: 'elemMatchObject', filter: nested(value) };
}
