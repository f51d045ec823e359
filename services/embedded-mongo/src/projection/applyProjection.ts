import { setField, type BsonDocument } from '../bson/BsonDocument.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import type { Variables } from '../expression/CompiledExpression.ts';
import type { FilterNode } from '../query/FilterNode.ts';
import { matchedIndex } from '../query/matchedIndex.ts';
import type { ProjectionTree } from './buildProjectionTree.ts';
import type { ProjectionField } from './parseProjectionField.ts';

interface ProjectionPlan {
  readonly tree: ProjectionTree;
  readonly inclusive: boolean;
  readonly keepsId: boolean;
  readonly variables: Variables;
  readonly filter: FilterNode | undefined;
}

export function applyProjection(root: BsonDocument, plan: ProjectionPlan): BsonDocument {
  const { inclusive, variables } = plan;
  return projectDocument(root, plan.tree, true);

  function projectDocument(document: BsonDocument, tree: ProjectionTree, top: boolean): BsonDocument {
    const result: BsonDocument = {};
    for (const [name, value] of Object.entries(document)) {
      const node = tree.children.get(name);
      const kept = node === undefined ? keptWithoutMention(name, value, top) : projectValue(value, node);
      if (kept !== undefined) setField(result, name, kept);
    }
    for (const [name, node] of tree.children) addComputed(result, name, node, Object.hasOwn(document, name));
    return result;
  }

  function keptWithoutMention(name: string, value: unknown, top: boolean): unknown {
    if (!inclusive) return value;
    return top && name === '_id' && plan.keepsId ? value : undefined;
  }

  function projectValue(value: unknown, node: ProjectionTree): unknown {
    if (node.field !== undefined) return projectField(value, node.field);
    if (isDocument(value)) return projectDocument(value, node, false);
    if (isArray(value)) return projectElements(value, node);
    return inclusive && !hasComputed(node) ? undefined : value;
  }

  function projectElements(array: readonly unknown[], node: ProjectionTree): unknown[] {
    const projected = array.map((element) =>
      isDocument(element) || isArray(element) ? projectValue(element, node) : inclusive ? undefined : element,
    );
    return projected.filter((element) => element !== undefined);
  }

  function projectField(value: unknown, field: ProjectionField): unknown {
    switch (field.kind) {
      case 'include':
        return value;
      case 'exclude':
        return undefined;
      case 'compute':
        return field.evaluate({ root, variables });
      case 'slice':
        return isArray(value) ? sliceArray(value, field.skip, field.limit) : value;
      case 'elemMatch': {
        const found = isArray(value) ? value.findIndex(field.matches) : -1;
        return found >= 0 && isArray(value) ? [value[found]] : undefined;
      }
      case 'positional':
        return isArray(value) ? positionalElement(value, field.path) : value;
    }
  }

  function positionalElement(array: readonly unknown[], path: string): unknown[] {
    const index = plan.filter === undefined ? undefined : matchedIndex(plan.filter, root, path);
    if (index === undefined)
      throw new CommandError(
        'Location51246',
        "Executor error during find command :: caused by :: positional operator '.$' couldn't find a matching element in the array",
      );
    return [array[index]];
  }

  /** Computed fields appear even where the document has none yet. */
  function addComputed(result: BsonDocument, name: string, node: ProjectionTree, present: boolean): void {
    if (present || !hasComputed(node)) return;
    const value = node.field === undefined ? projectDocument({}, node, false) : projectField(undefined, node.field);
    if (value !== undefined) setField(result, name, value);
  }
}

function hasComputed(node: ProjectionTree): boolean {
  return node.field?.kind === 'compute' || [...node.children.values()].some(hasComputed);
}

function sliceArray(array: readonly unknown[], skip: number | undefined, limit: number): readonly unknown[] {
  if (skip === undefined) return limit < 0 ? array.slice(limit) : array.slice(0, limit);
  const start = skip < 0 ? Math.max(0, array.length + skip) : skip;
  return array.slice(start, start + limit);
}
