// A table of cases: data, and as long as it has to be.
import {
  Binary,
  BSONRegExp,
  Decimal128,
  Double,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  type CollationOptions,
  type Document,
  type FindOptions,
} from 'mongodb';
import { refused } from '../engine.ts';

/** Title, documents (ids 1, 2, 3 …), find options, and the documents in order. */
export type FindCase = [
  title: string,
  documents: Document[],
  options: FindOptions & { filter?: Document },
  expected: Document[] | { code: number },
];

const ids = (...all: number[]) => all.map((_id) => ({ _id }));
const onlyId = { projection: { _id: 1 } };
export const everyType = [
  { a: new MaxKey() },
  { a: new BSONRegExp('x') },
  { a: new Timestamp({ t: 1, i: 1 }) },
  { a: new Date(0) },
  { a: true },
  { a: new ObjectId('65f000000000000000000001') },
  { a: new Binary(Buffer.from('x')) },
  { a: { b: 1 } },
  { a: 'text' },
  { a: 5 },
  { a: null },
  { a: new MinKey() },
];

export const findCases: FindCase[] = [
  ['sort: types have an order', everyType, { sort: { a: 1 }, ...onlyId }, ids(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)],
  [
    'sort: descending turns it round',
    everyType,
    { sort: { a: -1 }, ...onlyId },
    ids(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12),
  ],
  [
    'sort: numbers of all types by value',
    [{ a: new Double(2.5) }, { a: 1 }, { a: Long.fromNumber(3) }, { a: Decimal128.fromString('2') }],
    { sort: { a: 1 }, ...onlyId },
    ids(2, 4, 1, 3),
  ],
  [
    'sort: long beyond the precision of a double',
    [
      { a: Long.fromString('9007199254740993') },
      { a: new Double(9007199254740992) },
      { a: Long.fromString('9007199254740994') },
    ],
    { sort: { a: 1 }, ...onlyId },
    ids(2, 1, 3),
  ],
  [
    'sort: NaN before all numbers',
    [{ a: 0 }, { a: NaN }, { a: -Infinity }],
    { sort: { a: 1 }, ...onlyId },
    ids(2, 3, 1),
  ],
  [
    'sort: text by code point',
    [{ a: 'b' }, { a: 'B' }, { a: 'é' }, { a: 'a' }],
    { sort: { a: 1 }, ...onlyId },
    ids(2, 4, 1, 3),
  ],
  [
    'sort: text beyond the basic plane comes last',
    [{ a: '😀' }, { a: '\uffee' }],
    { sort: { a: 1 }, ...onlyId },
    ids(2, 1),
  ],
  ['sort: false before true', [{ a: true }, { a: false }], { sort: { a: 1 }, ...onlyId }, ids(2, 1)],
  [
    'sort: an array counts as its smallest going up',
    [{ a: [5, 1] }, { a: 2 }, { a: [3, 4] }],
    { sort: { a: 1 }, ...onlyId },
    ids(1, 2, 3),
  ],
  [
    'sort: an array counts as its largest going down',
    [{ a: [5, 1] }, { a: 2 }, { a: [3, 4] }],
    { sort: { a: -1 }, ...onlyId },
    ids(1, 3, 2),
  ],
  ['sort: an empty array before null', [{ a: null }, { a: [] }, { a: 1 }], { sort: { a: 1 }, ...onlyId }, ids(2, 1, 3)],
  ['sort: by a path', [{ a: { b: 2 } }, { a: { b: 1 } }, {}], { sort: { 'a.b': 1 }, ...onlyId }, ids(3, 2, 1)],
  [
    'sort: by a path within an array',
    [{ a: [{ b: 3 }, { b: 9 }] }, { a: [{ b: 2 }] }],
    { sort: { 'a.b': 1 }, ...onlyId },
    ids(2, 1),
  ],
  [
    'sort: documents field by field',
    [{ a: { x: 2 } }, { a: { x: 1, y: 1 } }, { a: { x: 1 } }],
    { sort: { a: 1 }, ...onlyId },
    ids(3, 2, 1),
  ],
  [
    'sort: two fields, two directions',
    [
      { a: 1, b: 1 },
      { a: 1, b: 2 },
      { a: 0, b: 1 },
    ],
    { sort: { a: 1, b: -1 }, ...onlyId },
    ids(3, 2, 1),
  ],
  [
    'sort: dates',
    [{ a: new Date(5) }, { a: new Date(-5) }, { a: new Date(0) }],
    { sort: { a: 1 }, ...onlyId },
    ids(2, 3, 1),
  ],
  [
    'skip and limit after the order',
    [{ a: 3 }, { a: 1 }, { a: 2 }],
    { sort: { a: 1 }, skip: 1, limit: 1, ...onlyId },
    ids(3),
  ],
  ['limit 0 is no limit', [{}, {}], { limit: 0, sort: { _id: 1 } }, ids(1, 2)],
  // Projection
  ['projection: keeps what is named, and _id', [{ a: 1, b: 2 }], { projection: { a: 1 } }, [{ _id: 1, a: 1 }]],
  [
    'projection: keeps the order of the document',
    [{ a: 1, b: 2 }],
    { projection: { b: 1, a: 1 } },
    [{ _id: 1, a: 1, b: 2 }],
  ],
  ['projection: without _id', [{ a: 1, b: 2 }], { projection: { _id: 0, b: 1 } }, [{ b: 2 }]],
  ['projection: leaves out what is named', [{ a: 1, b: 2 }], { projection: { a: 0 } }, [{ _id: 1, b: 2 }]],
  ['projection: leaves out only _id', [{ a: 1 }], { projection: { _id: 0 } }, [{ a: 1 }]],
  [
    'projection: paths',
    [{ a: { b: 1, c: { d: 2, e: 3 } } }],
    { projection: { 'a.c.d': 1 } },
    [{ _id: 1, a: { c: { d: 2 } } }],
  ],
  ['projection: leaves out paths', [{ a: { b: 1, c: 2 } }], { projection: { 'a.b': 0 } }, [{ _id: 1, a: { c: 2 } }]],
  [
    'projection: paths through arrays',
    [{ a: [{ b: 1, c: 2 }, { c: 3 }] }],
    { projection: { 'a.b': 1 } },
    [{ _id: 1, a: [{ b: 1 }, {}] }],
  ],
  ['projection: what is missing stays missing', [{ a: 1 }], { projection: { b: 1 } }, [{ _id: 1 }]],
  ['projection: both ways are refused', [{ a: 1 }], { projection: { a: 1, b: 0 } }, refused(31254)],
  ['projection: a path and one below it are refused', [{ a: 1 }], { projection: { a: 1, 'a.b': 1 } }, refused(31249)],
  [
    'projection: $slice of the first',
    [{ a: [1, 2, 3], b: 1 }],
    { projection: { a: { $slice: 2 } } },
    [{ _id: 1, a: [1, 2], b: 1 }],
  ],
  ['projection: $slice of the last', [{ a: [1, 2, 3] }], { projection: { a: { $slice: -1 } } }, [{ _id: 1, a: [3] }]],
  [
    'projection: $slice with skip and limit',
    [{ a: [1, 2, 3, 4] }],
    { projection: { a: { $slice: [1, 2] } } },
    [{ _id: 1, a: [2, 3] }],
  ],
  [
    'projection: $elemMatch gives the first that matches',
    [{ a: [{ x: 1 }, { x: 5, y: 1 }, { x: 6 }], b: 1 }],
    { projection: { a: { $elemMatch: { x: { $gt: 2 } } } } },
    [{ _id: 1, a: [{ x: 5, y: 1 }] }],
  ],
  [
    'projection: $elemMatch without a match leaves the field out',
    [{ a: [{ x: 1 }] }],
    { projection: { a: { $elemMatch: { x: 9 } } } },
    [{ _id: 1 }],
  ],
  [
    'projection: $ gives the element the filter found',
    [{ a: [1, 5, 9] }],
    { filter: { a: 5 }, projection: { 'a.$': 1 } },
    [{ _id: 1, a: [5] }],
  ],
  ['projection: computes', [{ a: 2, b: 3 }], { projection: { _id: 0, p: { $multiply: ['$a', '$b'] } } }, [{ p: 6 }]],
  ['projection: a constant', [{ a: 2 }], { projection: { _id: 0, p: { $literal: 1 } } }, [{ p: 1 }]],
];

export const names = [{ n: 'émile' }, { n: 'Emile' }, { n: 'zoë' }, { n: 'emile' }, { n: 'Zoe' }, { n: 'EMILE' }];
export const nl = (strength: number, more: Partial<CollationOptions> = {}): CollationOptions => ({
  locale: 'nl',
  strength,
  ...more,
});
export const collationCases: [
  title: string,
  documents: Document[],
  collation: CollationOptions,
  options: FindOptions & { filter?: Document },
  expected: Document[] | { code: number },
][] = [
  [
    'strength 1 takes letters alone',
    names,
    nl(1),
    { filter: { n: 'emile' }, sort: { _id: 1 }, ...onlyId },
    ids(1, 2, 4, 6),
  ],
  ['strength 2 minds accents', names, nl(2), { filter: { n: 'emile' }, sort: { _id: 1 }, ...onlyId }, ids(2, 4, 6)],
  ['strength 3 minds case', names, nl(3), { filter: { n: 'emile' }, sort: { _id: 1 }, ...onlyId }, ids(4)],
  ['simple compares code points', names, { locale: 'simple' }, { filter: { n: 'Emile' }, ...onlyId }, ids(2)],
  [
    'the order of names is that of the language',
    [{ n: 'Ödon' }, { n: 'Zeno' }, { n: 'adam' }, { n: 'Otto' }, { n: 'Bea' }],
    nl(3),
    { sort: { n: 1 }, ...onlyId },
    ids(3, 5, 1, 4, 2),
  ],
  [
    'numericOrdering',
    [{ n: 'a10' }, { n: 'a9' }, { n: 'a1' }],
    nl(3, { numericOrdering: true }),
    { sort: { n: 1 }, ...onlyId },
    ids(3, 2, 1),
  ],
  [
    'ranges',
    [{ n: 'Bea' }, { n: 'anna' }, { n: 'Cas' }],
    nl(1),
    { filter: { n: { $lt: 'c' } }, sort: { n: 1 }, ...onlyId },
    ids(2, 1),
  ],
  ['$in', names, nl(1), { filter: { n: { $in: ['ZOE'] } }, sort: { _id: 1 }, ...onlyId }, ids(3, 5)],
  [
    'numbers are compared as ever',
    [{ n: 2 }, { n: 10 }],
    nl(1),
    { filter: { n: { $gt: 1 } }, sort: { n: -1 }, ...onlyId },
    ids(2, 1),
  ],
  ['a locale that does not exist is refused', names, { locale: 'xx_nowhere' }, { filter: {} }, refused(2)],
];
