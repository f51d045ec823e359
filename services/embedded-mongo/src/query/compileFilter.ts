import type { BsonDocument } from '../bson/BsonDocument.ts';
import { isTrue } from '../expression/isTrue.ts';
import type { FilterNode, PredicateNode } from './FilterNode.ts';
import { compileValueTest, type ElementFilters } from './compileValueTest.ts';
import { visitPath } from './visitPath.ts';
import { isArray } from '../bson/valueGuards.ts';

export type DocumentFilter = (document: BsonDocument) => boolean;
export type ValueFilter = (value: unknown) => boolean;

/** Turns a parsed filter into a predicate on documents. */
export function compileFilter(node: FilterNode): DocumentFilter {
  return compile(node, compilePredicate);
}

/** The same for one array element that is not a document: each test applies to the value itself ($elemMatch on values). */
export function compileElementFilter(node: FilterNode): ValueFilter {
  return compile(node, (predicate) => compileValueTest(predicate.test, elementFilters).matches);
}

/** The filters inside an $elemMatch, compiled by this module. */
export const elementFilters: ElementFilters = { onDocuments: compileFilter, onValues: compileElementFilter };

function compile(node: FilterNode, predicate: (node: PredicateNode) => ValueFilter): ValueFilter {
  switch (node.kind) {
    case 'and': {
      const clauses = node.clauses.map((clause) => compile(clause, predicate));
      return (value) => clauses.every((clause) => clause(value));
    }
    case 'or': {
      const clauses = node.clauses.map((clause) => compile(clause, predicate));
      return (value) => clauses.some((clause) => clause(value));
    }
    case 'nor': {
      const clauses = node.clauses.map((clause) => compile(clause, predicate));
      return (value) => !clauses.some((clause) => clause(value));
    }
    case 'not': {
      const clause = compile(node.clause, predicate);
      return (value) => !clause(value);
    }
    case 'expression':
      return (value) => isTrue(node.evaluate({ root: value, variables: {} }));
    case 'never':
      return () => false;
    case 'predicate':
      return predicate(node);
  }
}

function compilePredicate(node: PredicateNode): ValueFilter {
  const parts = node.path.split('.');
  const { matches, spreadsArrays } = compileValueTest(node.test, elementFilters);
  return (document) =>
    visitPath(document, parts, (value, spread) => {
      if (matches(value)) return true;
      return spread && spreadsArrays && isArray(value) && value.some(matches);
    });
}
