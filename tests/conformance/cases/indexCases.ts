// A table of cases: data, and as long as it has to be.
import { Double, type CreateIndexesOptions, type Document, type IndexSpecification, type Sort } from 'mongodb';

/** Title, index, options, what is already there, what is added, and the refusal of adding it (or that it is fine). */
export type UniqueCase = [
  title: string,
  key: IndexSpecification,
  options: CreateIndexesOptions,
  there: Document[],
  added: Document,
  code: number | 'fine',
];
const unique = { unique: true };
export const uniqueCases: UniqueCase[] = [
  ['a second of one value', { a: 1 }, unique, [{ a: 1 }], { a: 1 }, 11000],
  ['another value', { a: 1 }, unique, [{ a: 1 }], { a: 2 }, 'fine'],
  ['an equal number of another type', { a: 1 }, unique, [{ a: 1 }], { a: new Double(1) }, 11000],
  ['a second that has no value', { a: 1 }, unique, [{}], {}, 11000],
  ['null beside missing', { a: 1 }, unique, [{}], { a: null }, 11000],
  ['a second of two fields', { a: 1, b: 1 }, unique, [{ a: 1, b: 1 }], { a: 1, b: 1 }, 11000],
  ['the first of two fields alone', { a: 1, b: 1 }, unique, [{ a: 1, b: 1 }], { a: 1, b: 2 }, 'fine'],
  ['an element of another array', { a: 1 }, unique, [{ a: [1, 2] }], { a: [2, 3] }, 11000],
  ['the same element twice in one document', { a: 1 }, unique, [], { a: [2, 2] }, 'fine'],
  ['on a path', { 'a.b': 1 }, unique, [{ a: { b: 1 } }], { a: { b: 1, c: 2 } }, 11000],
  ['sparse: a second that has no value', { a: 1 }, { unique: true, sparse: true }, [{}], {}, 'fine'],
  ['sparse: a second of one value', { a: 1 }, { unique: true, sparse: true }, [{ a: 1 }], { a: 1 }, 11000],
  ['sparse: null is a value', { a: 1 }, { unique: true, sparse: true }, [{ a: null }], { a: null }, 11000],
  [
    'partial: outside the filter',
    { a: 1 },
    { unique: true, partialFilterExpression: { open: true } },
    [{ a: 1, open: true }],
    { a: 1, open: false },
    'fine',
  ],
  [
    'partial: inside the filter',
    { a: 1 },
    { unique: true, partialFilterExpression: { open: true } },
    [{ a: 1, open: true }],
    { a: 1, open: true },
    11000,
  ],
  ['descending', { a: -1 }, unique, [{ a: 1 }], { a: 1 }, 11000],
];

/** Title, indexes, filter, order, and which index the plan reads (undefined: none). */
export type PlanCase = [
  title: string,
  indexes: Document[],
  filter: Document,
  sort: Sort | undefined,
  index: string | undefined,
];
export const planCases: PlanCase[] = [
  ['equality', [{ a: 1 }], { a: 3 }, undefined, 'a_1'],
  ['$in', [{ a: 1 }], { a: { $in: [1, 2] } }, undefined, 'a_1'],
  ['a range', [{ a: 1 }], { a: { $gt: 1, $lt: 4 } }, undefined, 'a_1'],
  ['_id', [], { _id: 5 }, undefined, '_id_'],
  ['a path', [{ 'o.x': 1 }], { 'o.x': 2 }, undefined, 'o.x_1'],
  ['the first field of two', [{ a: 1, b: 1 }], { a: 3 }, undefined, 'a_1_b_1'],
  ['equality on one, a range on the next', [{ a: 1, b: 1 }], { a: 3, b: { $gte: 2 } }, undefined, 'a_1_b_1'],
  ['the index with more fields wins', [{ a: 1 }, { a: 1, b: 1 }], { a: 3, b: 2 }, undefined, 'a_1_b_1'],
  ['a field without an index', [{ a: 1 }], { b: 3 }, undefined, undefined],
  ['the second field alone', [{ a: 1, b: 1 }], { b: 3 }, undefined, undefined],
];
