import { readFileSync } from 'node:fs';
import { BSON } from 'mongodb';
import { openEngine, outcome, peerUri, type Engine } from './engine.ts';

type Kind = 'commands' | 'query' | 'update' | 'stages' | 'accumulators' | 'expressions';
const kinds: readonly Kind[] = ['commands', 'query', 'update', 'stages', 'accumulators', 'expressions'];
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Every name that MongoDB's manual knows. */
const known = JSON.parse(read('./data/known.json')) as Record<Kind, string>;
/** What the store's README says it supports: the row of each kind in its table. */
const readme = read('../../services/embedded-mongo/README.md');
const supported = Object.fromEntries(
  kinds.map((kind) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| ${kind} `)) ?? '';
    return [kind, words((row.split('|')[2] ?? '').replaceAll(/[`,]/g, ' '))];
  }),
) as Record<Kind, string[]>;

/** One argument with which each supported name does its work; `{}` or 1 where nothing else is said. */
const samples: Record<Kind, Record<string, unknown>> = {
  commands: {
    aggregate: { aggregate: 'c', pipeline: [], cursor: {} },
    count: { count: 'c' },
    create: { create: 'made' },
    createIndexes: { createIndexes: 'c', indexes: [{ key: { a: 1 }, name: 'a_1' }] },
    delete: { delete: 'c', deletes: [{ q: { _id: 99 }, limit: 1 }] },
    distinct: { distinct: 'c', key: 'a' },
    drop: { drop: 'made' },
    dropIndexes: { dropIndexes: 'c', index: 'a_1' },
    endSessions: { endSessions: [] },
    explain: { explain: { find: 'c' } },
    find: { find: 'c' },
    findAndModify: { findAndModify: 'c', query: { _id: 99 }, remove: true },
    getMore: { getMore: BSON.Long.fromNumber(1), collection: 'c' },
    insert: { insert: 'c', documents: [{ a: 5 }] },
    killCursors: { killCursors: 'c', cursors: [] },
    killSessions: { killSessions: [] },
    listIndexes: { listIndexes: 'c' },
    update: { update: 'c', updates: [{ q: { _id: 99 }, u: { $set: { a: 1 } } }] },
  },
  query: {
    $in: [1],
    $nin: [1],
    $and: [{ a: 1 }],
    $or: [{ a: 1 }],
    $nor: [{ a: 1 }],
    $not: { $gt: 1 },
    $type: 'int',
    $mod: [2, 1],
    $regex: 'x',
    $all: [1],
    $elemMatch: { $gt: 1 },
    $comment: 'why',
    $expr: true,
    $size: 1,
    $options: 'i',
  },
  update: { $rename: 'b', $push: 1, $addToSet: 1, $pull: 1, $pullAll: [1], $currentDate: true },
  stages: {
    $count: 'n',
    $facet: { a: [] },
    $group: { _id: null },
    $limit: 1,
    $skip: 1,
    $sort: { a: 1 },
    $project: { a: 1 },
    $replaceRoot: { newRoot: '$$ROOT' },
    $replaceWith: '$$ROOT',
    $sortByCount: '$a',
    $unset: 'a',
    $unwind: '$a',
    $lookup: { from: 'c', localField: 'a', foreignField: 'a', as: 'b' },
    $set: { b: 1 },
    $addFields: { b: 1 },
    $match: {},
    $changeStream: {},
  },
  accumulators: { $count: {}, $mergeObjects: {} },
  expressions: {
    $add: [1, 2],
    $and: [true],
    $arrayElemAt: [[1], 0],
    $arrayToObject: [[['a', 1]]],
    $cmp: [1, 2],
    $concat: ['a'],
    $concatArrays: [[1]],
    $cond: [true, 1, 2],
    $dateAdd: { startDate: '$$NOW', unit: 'day', amount: 1 },
    $dateSubtract: { startDate: '$$NOW', unit: 'day', amount: 1 },
    $dateDiff: { startDate: '$$NOW', endDate: '$$NOW', unit: 'day' },
    $dateToString: { date: '$$NOW' },
    $dateTrunc: { date: '$$NOW', unit: 'day' },
    $dayOfMonth: '$$NOW',
    $dayOfWeek: '$$NOW',
    $divide: [1, 2],
    $eq: [1, 2],
    $filter: { input: [1], cond: true },
    $first: [[1]],
    $gt: [1, 2],
    $gte: [1, 2],
    $hour: '$$NOW',
    $ifNull: [null, 1],
    $in: [1, [1]],
    $last: [[1]],
    $let: { vars: {}, in: 1 },
    $lt: [1, 2],
    $lte: [1, 2],
    $ltrim: { input: 'x' },
    $map: { input: [1], in: 1 },
    $mergeObjects: [{}],
    $minute: '$$NOW',
    $mod: [3, 2],
    $month: '$$NOW',
    $multiply: [1],
    $ne: [1, 2],
    $objectToArray: { $literal: { a: 1 } },
    $or: [true],
    $reduce: { input: [1], initialValue: 0, in: 1 },
    $replaceAll: { input: 'a', find: 'a', replacement: 'b' },
    $replaceOne: { input: 'a', find: 'a', replacement: 'b' },
    $rtrim: { input: 'x' },
    $second: '$$NOW',
    $setDifference: [[1], [1]],
    $setIntersection: [[1]],
    $setUnion: [[1]],
    $size: [[1]],
    $split: ['a', 'b'],
    $strLenCP: 'x',
    $substrCP: ['x', 0, 1],
    $subtract: [1, 2],
    $switch: { branches: [{ case: true, then: 1 }] },
    $toLower: 'x',
    $toString: 'x',
    $toUpper: 'x',
    $trim: { input: 'x' },
    $year: '$$NOW',
  },
};

/** How a name of each kind is put to work, and the codes with which one that is not supported is refused. */
const tries: Record<
  Kind,
  { readonly refusedWith: number[]; readonly run: (engine: Engine, name: string, sample: any) => Promise<unknown> }
> = {
  commands: { refusedWith: [59], run: (engine, name, sample) => engine.db.command(sample ?? { [name]: 1 }) },
  query: {
    refusedWith: [2, 115],
    run: (engine, name, sample) => {
      const isTop = ['$and', '$or', '$nor', '$comment', '$expr'].includes(name);
      const operator = { ...(name === '$options' ? { $regex: 'x' } : {}), [name]: sample ?? 1 };
      return engine.db.command({ find: 'c', filter: isTop ? operator : { a: operator } });
    },
  },
  update: {
    refusedWith: [9],
    run: (engine, name, sample) =>
      engine.db.command({
        findAndModify: 'c',
        query: { _id: 1 },
        update: { [name]: { [`x${name.slice(1)}`]: sample ?? 1 } },
      }),
  },
  stages: {
    refusedWith: [40324],
    run: (engine, name, sample) =>
      engine.db.command({ aggregate: 'c', pipeline: [{ [name]: sample ?? {} }], cursor: {} }),
  },
  accumulators: {
    refusedWith: [15952],
    run: (engine, name, sample) =>
      engine.db.command({
        aggregate: 'c',
        pipeline: [{ $group: { _id: null, v: { [name]: sample ?? 1 } } }],
        cursor: {},
      }),
  },
  expressions: {
    refusedWith: [168],
    run: (engine, name, sample) =>
      engine.db.command({ aggregate: 'c', pipeline: [{ $replaceWith: { v: { [name]: sample ?? 1 } } }], cursor: {} }),
  },
};
/** Commands that need something to be there are answered with what is missing, which shows that they are known. */
const answersByRefusing: Record<string, number> = { getMore: 43, commitTransaction: 251, abortTransaction: 251 };

const describeEmbedded = peerUri === undefined ? describe : describe.skip;
describeEmbedded('the subset', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine('subset');
  });
  beforeEach(async () => {
    const collection = engine.db.collection<any>('c');
    await collection.updateOne({ _id: 1 }, { $set: { a: [1, 2] } }, { upsert: true });
    await collection.createIndex({ a: 1 });
  });
  afterAll(() => engine.close());

  test('the table in the README names nothing that MongoDB does not know', () => {
    for (const kind of kinds) {
      expect(supported[kind].length).toBeGreaterThan(0);
      expect(supported[kind].filter((name) => !words(known[kind]).includes(name))).toEqual([]);
    }
  });

  for (const kind of kinds)
    for (const name of words(known[kind])) {
      const isSupported = supported[kind].includes(name);
      test(`${kind}: ${name} is ${isSupported ? 'supported' : 'refused'}`, async () => {
        const { run, refusedWith } = tries[kind];
        const answer = await outcome(() => run(engine, name, samples[kind][name]));
        const code = Object(answer).code as number | undefined;
        if (isSupported) expect(code).toBe(kind === 'commands' ? answersByRefusing[name] : undefined);
        else expect(refusedWith).toContain(code);
      });
    }
});
