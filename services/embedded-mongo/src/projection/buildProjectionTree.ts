import { CommandError } from '../errors/CommandError.ts';
import type { ProjectionField } from './parseProjectionField.ts';

export interface ProjectionTree {
  readonly children: Map<string, ProjectionTree>;
  field?: ProjectionField;
}

/** Arranges projection fields by path; a path and a path below it collide. */
export function buildProjectionTree(fields: readonly ProjectionField[], inclusive: boolean): ProjectionTree {
  const root: ProjectionTree = { children: new Map() };
  for (const field of fields) {
    if (field.path === '_id' && field.kind === 'exclude' && inclusive) continue;
    let node = root;
    for (const part of field.path.split('.')) {
      if (node.field !== undefined) throw collision(field.path);
      const next = node.children.get(part) ?? { children: new Map<string, ProjectionTree>() };
      node.children.set(part, next);
      node = next;
    }
    if (node.field !== undefined || node.children.size > 0) throw collision(field.path);
    node.field = field;
  }
  return root;
}

function collision(path: string): CommandError {
  return new CommandError('Location31249', `Path collision at ${path}`);
}
