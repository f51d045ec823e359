import type { BsonDocument } from '../bson/BsonDocument.ts';
import { isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { Variables } from '../expression/CompiledExpression.ts';
import type { FilterNode } from '../query/FilterNode.ts';
import { applyProjection } from './applyProjection.ts';
import { buildProjectionTree } from './buildProjectionTree.ts';
import { parseProjectionField, type ProjectionField } from './parseProjectionField.ts';

export type Projection = (document: BsonDocument) => BsonDocument;

interface ProjectionContext {
  /** `$slice`, `$elemMatch` and the positional `$` mean something else, or nothing, in an aggregation. */
  readonly command: 'find' | 'aggregate';
  readonly variables?: Variables;
  /** The filter, for the positional `$`. */
  readonly filter?: FilterNode;
}

/** Compiles the projection of find, findAndModify or `$project`; an empty one returns documents whole. */
export function compileProjection(projection: unknown, context: ProjectionContext): Projection {
  if (!isDocument(projection)) throw new CommandError('TypeMismatch', 'projection must be an object');
  const fields = Object.entries(projection).flatMap(([path, value]) =>
    parseProjectionField(path, value, context.command),
  );
  if (fields.length === 0) return (document) => document;
  const inclusive = isInclusive(fields);
  const tree = buildProjectionTree(fields, inclusive);
  const variables = context.variables ?? {};
  const keepsId = !fields.some((field) => field.path === '_id' && field.kind === 'exclude');
  return (document) => applyProjection(document, { tree, inclusive, keepsId, variables, filter: context.filter });
}

/** Inclusion and exclusion cannot be mixed, `_id` apart. Only operators such as `$slice` leave it an exclusion. */
function isInclusive(fields: readonly ProjectionField[]): boolean {
  const others = fields.filter((field) => field.path !== '_id');
  const includes = others.some(
    (field) => field.kind === 'include' || field.kind === 'compute' || field.kind === 'positional',
  );
  const excludes = others.find((field) => field.kind === 'exclude');
  if (includes && excludes !== undefined)
    throw new CommandError('Location31254', `Cannot do exclusion on field ${excludes.path} in inclusion projection`);
  if (includes) return true;
  if (excludes !== undefined) return false;
  const id = fields.find((field) => field.path === '_id');
  if (others.some((field) => field.kind === 'elemMatch')) return id?.kind !== 'exclude';
  return id !== undefined && id.kind !== 'exclude';
}
