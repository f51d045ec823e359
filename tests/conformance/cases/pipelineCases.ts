// A table of cases: data, and as long as it has to be.
import { Decimal128, Double, Long, type Document } from 'mongodb';
import { refused } from '../engine.ts';

/** Title, documents (ids 1, 2, 3 …), pipeline, and the documents that come out or the code of the refusal. */
export type PipelineCase = [
  title: string,
  documents: Document[],
  pipeline: Document[],
  expected: Document[] | { code: number },
];

const sales = [
  { item: 'a', price: 10, qty: 2 },
  { item: 'b', price: 20, qty: 1 },
  { item: 'a', price: new Double(5.5), qty: 10 },
  { item: null, qty: 3 },
];
const byId = { $sort: { _id: 1 } };

export const pipelineCases: PipelineCase[] = [
  [
    '$match, $sort, $skip and $limit',
    sales,
    [{ $match: { qty: { $gt: 0 } } }, { $sort: { qty: -1 } }, { $skip: 1 }, { $limit: 2 }, { $project: { _id: 1 } }],
    [{ _id: 4 }, { _id: 1 }],
  ],
  ['an empty pipeline', [{ a: 1 }], [], [{ _id: 1, a: 1 }]],
  [
    '$sort by two fields',
    [
      { a: 1, b: 2 },
      { a: 1, b: 3 },
      { a: 0, b: 1 },
    ],
    [{ $sort: { a: -1, b: -1 } }, { $project: { _id: 1 } }],
    [{ _id: 2 }, { _id: 1 }, { _id: 3 }],
  ],
  [
    '$sort after $group',
    sales,
    [{ $group: { _id: '$item', n: { $sum: 1 } } }, { $sort: { n: -1, _id: 1 } }],
    [
      { _id: 'a', n: 2 },
      { _id: null, n: 1 },
      { _id: 'b', n: 1 },
    ],
  ],
  [
    '$group takes null and missing as one',
    [{ a: null }, {}, { a: 1 }],
    [{ $group: { _id: '$a', n: { $sum: 1 } } }, byId],
    [
      { _id: null, n: 2 },
      { _id: 1, n: 1 },
    ],
  ],
  [
    '$group takes equal numbers as one',
    [{ a: 1 }, { a: new Double(1) }],
    [{ $group: { _id: '$a', n: { $sum: 1 } } }],
    [{ _id: 1, n: 2 }],
  ],
  [
    '$group by a document',
    [
      { a: 1, b: 2 },
      { a: 1, b: 2 },
    ],
    [{ $group: { _id: { x: '$a', y: '$b' }, n: { $sum: 1 } } }],
    [{ _id: { x: 1, y: 2 }, n: 2 }],
  ],
  ['$group over all', sales, [{ $group: { _id: null, total: { $sum: '$qty' } } }], [{ _id: null, total: 16 }]],
  [
    '$sum keeps int32 and widens',
    [{ a: 1 }, { a: Long.fromNumber(2) }],
    [{ $group: { _id: null, s: { $sum: '$a' } } }],
    [{ _id: null, s: Long.fromNumber(3) }],
  ],
  ['$sum of doubles', sales, [{ $group: { _id: null, s: { $sum: '$price' } } }], [{ _id: null, s: new Double(35.5) }]],
  [
    '$sum leaves out what is no number',
    [{ a: 'x' }, { a: 2 }, { a: null }],
    [{ $group: { _id: null, s: { $sum: '$a' } } }],
    [{ _id: null, s: 2 }],
  ],
  [
    '$sum of decimals',
    [{ a: Decimal128.fromString('0.1') }, { a: Decimal128.fromString('0.2') }],
    [{ $group: { _id: null, s: { $sum: '$a' } } }],
    [{ _id: null, s: Decimal128.fromString('0.3') }],
  ],
  ['$avg', sales, [{ $group: { _id: null, v: { $avg: '$qty' } } }], [{ _id: null, v: new Double(4) }]],
  ['$avg of nothing is null', [{ a: 'x' }], [{ $group: { _id: null, v: { $avg: '$a' } } }], [{ _id: null, v: null }]],
  [
    '$min and $max',
    sales,
    [{ $group: { _id: null, lo: { $min: '$qty' }, hi: { $max: '$qty' } } }],
    [{ _id: null, lo: 1, hi: 10 }],
  ],
  [
    '$min leaves out null and missing',
    [{ a: null }, { a: 3 }, {}],
    [{ $group: { _id: null, v: { $min: '$a' } } }],
    [{ _id: null, v: 3 }],
  ],
  [
    '$max compares across types',
    [{ a: 9 }, { a: 'x' }],
    [{ $group: { _id: null, v: { $max: '$a' } } }],
    [{ _id: null, v: 'x' }],
  ],
  [
    '$first and $last in order',
    sales,
    [byId, { $group: { _id: null, f: { $first: '$qty' }, l: { $last: '$qty' } } }],
    [{ _id: null, f: 2, l: 3 }],
  ],
  [
    '$push',
    sales,
    [byId, { $group: { _id: null, all: { $push: '$item' } } }],
    [{ _id: null, all: ['a', 'b', 'a', null] }],
  ],
  [
    '$push leaves out what is missing',
    [{ a: 1 }, {}],
    [byId, { $group: { _id: null, all: { $push: '$a' } } }],
    [{ _id: null, all: [1] }],
  ],
  [
    '$addToSet',
    [{ a: 1 }, { a: new Double(1) }, { a: 1 }],
    [{ $group: { _id: null, all: { $addToSet: '$a' } } }],
    [{ _id: null, all: [1] }],
  ],
  [
    '$mergeObjects in $group',
    [{ a: { x: 1 } }, { a: { y: 2 } }],
    [byId, { $group: { _id: null, all: { $mergeObjects: '$a' } } }],
    [{ _id: null, all: { x: 1, y: 2 } }],
  ],
  ['$count in $group', sales, [{ $group: { _id: null, n: { $count: {} } } }], [{ _id: null, n: 4 }]],
  ['$group without _id is refused', [{ a: 1 }], [{ $group: { n: { $sum: 1 } } }], refused(15955)],
  [
    '$group with an unknown accumulator is refused',
    [{ a: 1 }],
    [{ $group: { _id: null, n: { $foo: 1 } } }],
    refused(15952),
  ],
  [
    '$group with a field that is no accumulator is refused',
    [{ a: 1 }],
    [{ $group: { _id: null, n: 1 } }],
    refused(40234),
  ],
  [
    '$group with a name that has a dot is refused',
    [{ a: 1 }],
    [{ $group: { _id: null, 'a.b': { $sum: 1 } } }],
    refused(40235),
  ],
  ['$sortByCount', sales, [{ $match: { item: 'a' } }, { $sortByCount: '$item' }], [{ _id: 'a', count: 2 }]],
  ['$count', sales, [{ $match: { qty: { $gte: 2 } } }, { $count: 'n' }], [{ n: 3 }]],
  ['$count of nothing gives nothing', sales, [{ $match: { qty: 99 } }, { $count: 'n' }], []],
  ['$count needs a name', sales, [{ $count: '' }], refused(40156)],
  ['$count takes no $', sales, [{ $count: '$n' }], refused(40158)],
  [
    '$unwind',
    [{ a: [1, 2] }],
    [{ $unwind: '$a' }],
    [
      { _id: 1, a: 1 },
      { _id: 1, a: 2 },
    ],
  ],
  [
    '$unwind drops empty, null and missing',
    [{ a: [] }, { a: null }, {}, { a: [7] }],
    [{ $unwind: '$a' }],
    [{ _id: 4, a: 7 }],
  ],
  ['$unwind of a plain value keeps it', [{ a: 5 }], [{ $unwind: '$a' }], [{ _id: 1, a: 5 }]],
  [
    '$unwind preserveNullAndEmptyArrays',
    [{ a: [] }, { a: null }, {}],
    [{ $unwind: { path: '$a', preserveNullAndEmptyArrays: true } }, byId],
    [{ _id: 1 }, { _id: 2, a: null }, { _id: 3 }],
  ],
  [
    '$unwind includeArrayIndex',
    [{ a: ['x', 'y'] }, { a: 'z' }],
    [{ $unwind: { path: '$a', includeArrayIndex: 'i' } }, { $sort: { _id: 1, i: 1 } }],
    [
      { _id: 1, a: 'x', i: Long.fromNumber(0) },
      { _id: 1, a: 'y', i: Long.fromNumber(1) },
      { _id: 2, a: 'z', i: null },
    ],
  ],
  [
    '$unwind of a path',
    [{ a: { b: [1, 2] } }],
    [{ $unwind: '$a.b' }],
    [
      { _id: 1, a: { b: 1 } },
      { _id: 1, a: { b: 2 } },
    ],
  ],
  ['$unwind needs a $', [{ a: 1 }], [{ $unwind: 'a' }], refused(28818)],
  ['$unwind needs text', [{ a: 1 }], [{ $unwind: 5 }], refused(15981)],
  [
    '$addFields adds and replaces',
    [{ a: 1, b: 2 }],
    [{ $addFields: { b: 3, c: '$a' } }],
    [{ _id: 1, a: 1, b: 3, c: 1 }],
  ],
  ['$addFields on a path', [{ a: { b: 1 } }], [{ $addFields: { 'a.c': 2 } }], [{ _id: 1, a: { b: 1, c: 2 } }]],
  [
    '$addFields within an array of documents',
    [{ a: [{ b: 1 }, { b: 2 }] }],
    [{ $addFields: { 'a.c': 0 } }],
    [
      {
        _id: 1,
        a: [
          { b: 1, c: 0 },
          { b: 2, c: 0 },
        ],
      },
    ],
  ],
  [
    '$addFields with $$REMOVE takes a field away',
    [{ a: 1, b: 2 }],
    [{ $addFields: { a: '$$REMOVE' } }],
    [{ _id: 1, b: 2 }],
  ],
  ['$set is $addFields', [{ a: 1 }], [{ $set: { b: { c: '$a' } } }], [{ _id: 1, a: 1, b: { c: 1 } }]],
  ['$unset takes fields away', [{ a: 1, b: { c: 1, d: 2 } }], [{ $unset: ['a', 'b.c'] }], [{ _id: 1, b: { d: 2 } }]],
  ['$project keeps what is named', [{ a: 1, b: 2, c: 3 }], [{ $project: { a: 1, c: 1 } }], [{ _id: 1, a: 1, c: 3 }]],
  ['$project takes away what is named', [{ a: 1, b: 2 }], [{ $project: { a: 0 } }], [{ _id: 1, b: 2 }]],
  ['$project without _id', [{ a: 1 }], [{ $project: { _id: 0, a: 1 } }], [{ a: 1 }]],
  [
    '$project computes',
    [{ a: 1, b: 2 }],
    [{ $project: { _id: 0, s: { $add: ['$a', '$b'] }, t: '$b' } }],
    [{ s: 3, t: 2 }],
  ],
  ['$project on paths', [{ a: { b: 1, c: 2 }, d: 1 }], [{ $project: { 'a.b': 1 } }], [{ _id: 1, a: { b: 1 } }]],
  [
    '$project with nested documents',
    [{ a: { b: 1, c: 2 } }],
    [{ $project: { a: { c: 1 } } }],
    [{ _id: 1, a: { c: 2 } }],
  ],
  [
    '$project through arrays',
    [{ a: [{ b: 1, c: 2 }, { b: 3 }, 5] }],
    [{ $project: { 'a.b': 1 } }],
    [{ _id: 1, a: [{ b: 1 }, { b: 3 }] }],
  ],
  ['$project mixing both is refused', [{ a: 1 }], [{ $project: { a: 1, b: 0 } }], refused(31254)],
  ['$project with nothing is refused', [{ a: 1 }], [{ $project: {} }], refused(51272)],
  ['$project with a path and one below it is refused', [{ a: 1 }], [{ $project: { a: 1, 'a.b': 1 } }], refused(31249)],
  ['$replaceRoot', [{ a: { b: 1 } }], [{ $replaceRoot: { newRoot: '$a' } }], [{ b: 1 }]],
  ['$replaceWith a computed document', [{ a: 1 }], [{ $replaceWith: { x: '$a', y: 2 } }], [{ x: 1, y: 2 }]],
  [
    '$replaceRoot with what is no document is refused',
    [{ a: 1 }],
    [{ $replaceRoot: { newRoot: '$a' } }],
    refused(40228),
  ],
  [
    '$facet runs pipelines side by side',
    sales,
    [{ $facet: { n: [{ $count: 'n' }], top: [{ $sort: { qty: -1 } }, { $limit: 1 }, { $project: { _id: 1 } }] } }],
    [{ n: [{ n: 4 }], top: [{ _id: 3 }] }],
  ],
  ['$facet of nothing', [], [{ $facet: { n: [{ $count: 'n' }] } }], [{ n: [] }]],
  ['$facet within $facet is refused', sales, [{ $facet: { a: [{ $facet: { b: [] } }] } }], refused(40600)],
  ['$facet needs pipelines', sales, [{ $facet: {} }], refused(40169)],
  ['$limit needs a positive number', sales, [{ $limit: 0 }], refused(15958)],
  ['$limit needs a whole number', sales, [{ $limit: 'x' }], refused(5107201)],
  ['$skip needs a number that is not negative', sales, [{ $skip: -1 }], refused(5107200)],
  ['$sort needs 1 or -1', sales, [{ $sort: { a: 2 } }], refused(15975)],
  ['$sort needs a field', sales, [{ $sort: {} }], refused(15976)],
  ['an unknown stage is refused', sales, [{ $foo: {} }], refused(40324)],
  ['a stage with two names is refused', sales, [{ $match: {}, $limit: 1 }], refused(40323)],
];
