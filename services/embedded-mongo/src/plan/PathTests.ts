import type { FilterNode, ValueTest } from '../query/FilterNode.ts';

/** What a filter demands of each path, all of it at once; the part of a filter an index can help with. */
export type PathTests = ReadonlyMap<string, readonly ValueTest[]>;

/** Collects the tests every matching document must pass. Clauses under $or, $nor and $not demand nothing certain. */
export function pathTests(filter: FilterNode): PathTests {
  const found = new Map<string, ValueTest[]>();
  collect(filter, '', found);
  return found;
}

function collect(node: FilterNode, prefix: string, found: Map<string, ValueTest[]>): void {
  if (node.kind === 'and' || (node.kind === 'or' && node.clauses.length === 1)) {
    for (const clause of node.clauses) collect(clause, prefix, found);
    return;
  }
  if (node.kind !== 'predicate') return;
  const path = [prefix, node.path].filter((part) => part !== '').join('.');
  if (node.test.op === 'elemMatchObject' || node.test.op === 'elemMatchValue') {
    collect(node.test.filter, path, found);
    return;
  }
  const tests = found.get(path) ?? [];
  tests.push(node.test);
  found.set(path, tests);
}
