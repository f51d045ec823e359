import { Double, type Document } from 'mongodb';
import { expressionCases, root } from './cases/expressionCases.ts';
import { pipelineCases } from './cases/pipelineCases.ts';
import { expectOutcome, openEngine, testOn, type Engine } from './engine.ts';

const byId = { $sort: { _id: 1 } };

/** Title, documents of the other collection, the $lookup without `from`, what the local documents (below) get. */
const people = [{ team: 'a', level: 3 }, { team: 'b', level: 1 }, { team: ['a', 'b'], level: 2 }, { level: 9 }];
const teams = [{ _id: 1, name: 'a' }, { _id: 2, name: 'c' }, { _id: 3 }];
const lookups: [title: string, lookup: Document, expected: Document[]][] = [
  [
    'by equality',
    { localField: 'name', foreignField: 'team' },
    [
      { _id: 1, r: [1, 3] },
      { _id: 2, r: [] },
      { _id: 3, r: [4] },
    ],
  ],
  [
    'with a pipeline and let',
    { let: { n: '$name' }, pipeline: [{ $match: { $expr: { $eq: ['$team', '$$n'] } } }] },
    [
      { _id: 1, r: [1] },
      { _id: 2, r: [] },
      { _id: 3, r: [4] },
    ],
  ],
  [
    'with fields and a pipeline',
    { localField: 'name', foreignField: 'team', pipeline: [{ $match: { level: { $gt: 2 } } }] },
    [
      { _id: 1, r: [1] },
      { _id: 2, r: [] },
      { _id: 3, r: [4] },
    ],
  ],
];

describe('aggregation', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine('aggregate');
  });
  afterAll(() => engine.close());

  for (const [title, documents, pipeline, expected] of pipelineCases)
    testOn(`pipeline: ${title}`, async () => {
      const collection = await engine.collection(documents);
      await expectOutcome(() => collection.aggregate(pipeline).toArray(), expected);
    });

  for (const [title, expression, expected] of expressionCases)
    testOn(`expression: ${title}`, async () => {
      const collection = await engine.collection([root]);
      const value = async () =>
        (await collection.aggregate([{ $replaceWith: { value: expression } }]).toArray())[0]?.['value'];
      await expectOutcome(value, expected);
    });

  for (const [title, lookup, expected] of lookups)
    testOn(`$lookup: ${title}`, async () => {
      const others = await engine.collection(people);
      const collection = await engine.collection(teams);
      const joined = [
        { $lookup: { from: others.collectionName, as: 'r', ...lookup } },
        { $project: { r: '$r._id' } },
        byId,
      ];
      await expectOutcome(() => collection.aggregate(joined).toArray(), expected);
    });

  testOn('distinct: takes elements of arrays and equal values once', async () => {
    const collection = await engine.collection([{ a: 1 }, { a: [1, 2] }, { a: new Double(2) }, {}]);
    const values = (await collection.distinct('a')).map(Number).toSorted();
    expect(values).toEqual([1, 2]);
  });
  testOn('distinct: takes a filter', async () => {
    const collection = await engine.collection([
      { a: 1, b: 1 },
      { a: 2, b: 2 },
    ]);
    expect((await collection.distinct('a', { b: 2 })).map(Number)).toEqual([2]);
  });
  testOn('count: counts what a filter finds', async () => {
    const collection = await engine.collection([{ a: 1 }, { a: 2 }, { a: 2 }]);
    expect(Number(await collection.countDocuments({ a: 2 }))).toBe(2);
    expect(Number(await collection.countDocuments({ a: 9 }))).toBe(0);
    expect(Number(await collection.countDocuments({}, { skip: 1, limit: 1 }))).toBe(1);
    expect(Number(await collection.estimatedDocumentCount())).toBe(3);
  });
});
