import type { BsonDocument } from '../bson/BsonDocument.ts';
import { bsonTypeOf } from '../bson/bsonTypeOf.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import { unsupported } from '../errors/unsupported.ts';
import { compileExpression } from '../expression/compileExpression.ts';
import type { Variables } from '../expression/CompiledExpression.ts';
import type { FilterNode } from './FilterNode.ts';
import { isOperatorDocument, parseFieldOperators } from './parseFieldOperators.ts';
import { regexTest } from './regexTest.ts';

/** Known to MongoDB, not to this server. */
const refusedTopLevel = new Set(['$where', '$text', '$jsonSchema', '$sampleRate', '$alwaysTrue', '$alwaysFalse']);

/** Parses a filter document; `variables` are the command's `let`, visible inside `$expr`. */
export function parseFilter(filter: unknown, variables: Variables = {}): FilterNode {
  if (!isDocument(filter)) throw new CommandError('BadValue', `filter must be a document, found ${bsonTypeOf(filter)}`);
  const clauses = Object.entries(filter).flatMap(([name, value]) => parseEntry(name, value, variables));
  const [only] = clauses;
  return clauses.length === 1 && only !== undefined ? only : { kind: 'and', clauses };
}

function parseEntry(name: string, value: unknown, variables: Variables): FilterNode[] {
  if (!name.startsWith('$')) return parseField(name, value, variables);
  switch (name) {
    case '$and':
    case '$or':
    case '$nor':
      return [{ kind: logicalKind[name], clauses: parseClauses(name, value, variables) }];
    case '$expr': {
      const evaluate = compileExpression(value);
      return [{ kind: 'expression', evaluate: ({ root }) => evaluate({ root, variables }) }];
    }
    case '$comment':
      return [];
    default:
      if (refusedTopLevel.has(name)) throw unsupported(`the query operator ${name}`);
      throw new CommandError('BadValue', `unknown top level operator: ${name}`);
  }
}

const logicalKind = { $and: 'and', $or: 'or', $nor: 'nor' } as const;

function parseClauses(name: string, value: unknown, variables: Variables): FilterNode[] {
  if (!isArray(value)) throw new CommandError('BadValue', `${name} must be an array`);
  if (value.length === 0) throw new CommandError('BadValue', '$and/$or/$nor must be a nonempty array');
  return value.map((clause) => {
    if (!isDocument(clause)) throw new CommandError('BadValue', '$or/$and/$nor entries need to be full objects');
    return parseFilter(clause, variables);
  });
}

function parseField(path: string, value: unknown, variables: Variables): FilterNode[] {
  if (bsonTypeOf(value) === 'regex') return [{ kind: 'predicate', path, test: regexTest(value) }];
  if (isOperatorDocument(value)) {
    const nested = (filter: BsonDocument): FilterNode => parseFilter(filter, variables);
    return parseFieldOperators(path, value, nested);
  }
  return [{ kind: 'predicate', path, test: { op: 'eq', value } }];
}
