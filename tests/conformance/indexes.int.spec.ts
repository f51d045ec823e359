import { Long, type Collection, type Document, type Sort } from 'mongodb';
import { planCases, uniqueCases } from './cases/indexCases.ts';
import { expectOutcome, openEngine, refused, testOn, typed, type Engine } from './engine.ts';

/** The stages of the winning plan from the top, and the index it reads. */
async function planOf(collection: Collection, filter: Document, sort?: Sort) {
  const { queryPlanner } = await collection.find(filter, sort === undefined ? {} : { sort }).explain('queryPlanner');
  const stages: string[] = [];
  let index: string | undefined;
  for (let stage = queryPlanner.winningPlan; stage !== undefined; stage = stage.inputStage) {
    stages.push(stage.stage);
    index = stage.indexName ?? index;
  }
  return { stages, index };
}

const known = (document: Document): Document =>
  Object.fromEntries(Object.entries(document).filter(([, value]) => value !== undefined));

describe('indexes', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine('indexes');
  });
  afterAll(() => engine.close());

  for (const [title, key, options, there, added, code] of uniqueCases)
    testOn(`unique index: ${title}`, async () => {
      const collection = await engine.collection(there);
      await collection.createIndex(key, options);
      await expectOutcome(
        async () => {
          await collection.insertOne({ _id: 99, ...added });
          return 'fine';
        },
        code === 'fine' ? code : { code },
      );
    });

  testOn('unique index: an update into it is refused and changes nothing', async () => {
    const collection = await engine.collection([{ a: 1 }, { a: 2 }]);
    await collection.createIndex({ a: 1 }, { unique: true });
    await expectOutcome(() => collection.updateOne({ a: 2 }, { $set: { a: 1 } }), refused(11000));
    expect(typed(await collection.findOne({ _id: 2 }))).toBe(typed({ _id: 2, a: 2 }));
  });
  testOn('unique index: cannot be made over duplicates', async () => {
    const collection = await engine.collection([{ a: 1 }, { a: 1 }]);
    await expectOutcome(() => collection.createIndex({ a: 1 }, { unique: true }), refused(11000));
  });
  testOn('unique index: a value is free again when its document is gone', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    await collection.createIndex({ a: 1 }, { unique: true });
    await collection.deleteOne({ a: 1 });
    await collection.insertOne({ a: 1 });
    expect(Number(await collection.countDocuments({ a: 1 }))).toBe(1);
  });

  const documents = Array.from({ length: 60 }, (_, i) => ({ _id: i, a: i % 6, b: i % 10, o: { x: i % 4 } }));
  for (const [title, keys, filter, sort, index] of planCases)
    testOn(`plan: ${title}`, async () => {
      const collection = await engine.collection(documents);
      for (const key of keys) await collection.createIndex(key);
      const plan = await planOf(collection, filter, sort);
      expect(plan.index).toBe(index);
      expect(plan.stages.includes('COLLSCAN')).toBe(index === undefined);
    });

  /** An order that an index has needs no sorting. */
  const orders: [title: string, index: Document, filter: Document, sort: Sort, needsSorting: boolean][] = [
    ['the order of the index', { a: 1 }, {}, { a: 1 }, false],
    ['the order of the index backwards', { a: 1 }, {}, { a: -1 }, false],
    ['the first field of two', { a: 1, b: 1 }, {}, { a: 1 }, false],
    ['both fields', { a: 1, b: -1 }, {}, { a: 1, b: -1 }, false],
    ['the second field after equality on the first', { a: 1, b: 1 }, { a: 3 }, { b: 1 }, false],
    ['a mixed order the index does not have', { a: 1, b: 1 }, {}, { a: 1, b: -1 }, true],
  ];
  for (const [title, key, filter, sort, needsSorting] of orders)
    testOn(`plan: order, ${title}`, async () => {
      const collection = await engine.collection(documents);
      await collection.createIndex(key);
      expect((await planOf(collection, filter, sort)).stages.includes('SORT')).toBe(needsSorting);
      const inOrder = (await collection.find(filter, { sort }).toArray()).map(({ a, b }) => [Number(a), Number(b)]);
      const fields = Object.entries(sort as Record<string, number>);
      const rank = ([a = 0, b = 0]: number[]) => fields.map(([name, direction]) => direction * (name === 'a' ? a : b));
      const sorted = inOrder.toSorted((x, y) =>
        rank(x).reduce((order, value, i) => order || value - (rank(y)[i] ?? 0), 0),
      );
      expect(inOrder.map(rank)).toEqual(sorted.map(rank));
    });

  testOn('plan: explain counts what was read', async () => {
    const collection = await engine.collection(documents);
    await collection.createIndex({ a: 1 });
    const { executionStats } = await collection.find({ a: 3 }).explain('executionStats');
    expect(
      [executionStats.nReturned, executionStats.totalKeysExamined, executionStats.totalDocsExamined].map(Number),
    ).toEqual([10, 10, 10]);
  });
  testOn('plan: a hint is followed', async () => {
    const collection = await engine.collection(documents);
    await collection.createIndex({ b: 1 });
    expect((await collection.find({ a: 3 }, { hint: 'b_1' }).toArray()).length).toBe(10);
    await expectOutcome(() => collection.find({ a: 3 }, { hint: 'nowhere' }).toArray(), refused(2));
  });
  testOn('plan: a sparse index is not used where it would leave documents out', async () => {
    const collection = await engine.collection([{ a: 1 }, {}]);
    await collection.createIndex({ a: 1 }, { sparse: true });
    expect((await collection.find({}, { sort: { a: 1 } }).toArray()).length).toBe(2);
    expect((await collection.find({ a: null }).toArray()).length).toBe(1);
  });
  testOn('plan: a partial index is used only within its filter', async () => {
    const collection = await engine.collection([
      { a: 1, open: true },
      { a: 1, open: false },
    ]);
    await collection.createIndex({ a: 1 }, { partialFilterExpression: { open: true } });
    expect((await collection.find({ a: 1 }).toArray()).length).toBe(2);
    expect((await collection.find({ a: 1, open: true }).toArray()).length).toBe(1);
  });
  testOn('plan: documents come once, however many of their elements match', async () => {
    const collection = await engine.collection([{ a: [1, 2, 3] }, { a: [2] }]);
    await collection.createIndex({ a: 1 });
    expect((await collection.find({ a: { $in: [1, 2, 3] } }).toArray()).length).toBe(2);
    expect(Number(await collection.countDocuments({ a: { $gte: 1 } }))).toBe(2);
  });
  testOn('plan: a partial index is not used under a collation', async () => {
    const collection = await engine.collection([
      { a: 5, st: 'x' },
      { a: 5, st: 'X' },
    ]);
    await collection.createIndex({ a: 1 }, { partialFilterExpression: { st: 'x' } });
    const found = await collection.find({ a: 5, st: 'x' }, { collation: { locale: 'en', strength: 2 } }).toArray();
    expect(found.length).toBe(2);
  });
  testOn('an index follows updates and deletes', async () => {
    const collection = await engine.collection([{ a: 1 }, { a: 2 }, { a: [3, 4] }]);
    await collection.createIndex({ a: 1 });
    await collection.updateOne({ a: 1 }, { $set: { a: 9 } });
    await collection.updateOne({ a: 3 }, { $pull: { a: 3 } as any });
    await collection.deleteOne({ a: 2 });
    for (const [value, n] of [
      [1, 0],
      [9, 1],
      [3, 0],
      [4, 1],
      [2, 0],
    ] as const)
      expect(Number(await collection.countDocuments({ a: value }))).toBe(n);
  });
  testOn('an index over two arrays of one document is refused', async () => {
    const collection = await engine.collection();
    await collection.createIndex({ a: 1, b: 1 });
    await expectOutcome(() => collection.insertOne({ a: [1], b: [2] }), refused(171));
  });
  testOn('an index takes very long text', async () => {
    const collection = await engine.collection([{ a: `${'x'.repeat(5000)}1` }, { a: `${'x'.repeat(5000)}2` }]);
    await collection.createIndex({ a: 1 });
    expect((await collection.find({ a: `${'x'.repeat(5000)}2` }).toArray()).map(({ _id }) => Number(_id))).toEqual([2]);
  });
  testOn('listIndexes shows key, name and options', async () => {
    const collection = await engine.collection();
    await collection.createIndex({ a: 1, b: -1 }, { unique: true, name: 'mine' });
    await collection.createIndex({ c: 1 }, { sparse: true });
    await collection.createIndex({ d: 1 }, { expireAfterSeconds: 60 });
    await collection.createIndex({ e: 1 }, { partialFilterExpression: { f: { $exists: true } } });
    const listed = (await collection.listIndexes().toArray()).map(
      ({ name, key, unique: isUnique, sparse, expireAfterSeconds, partialFilterExpression }) =>
        typed(known({ name, key, isUnique, sparse, expireAfterSeconds, partialFilterExpression })),
    );
    expect(listed.toSorted()).toEqual(
      [
        { name: '_id_', key: { _id: 1 } },
        { name: 'mine', key: { a: 1, b: -1 }, isUnique: true },
        { name: 'c_1', key: { c: 1 }, sparse: true },
        { name: 'd_1', key: { d: 1 }, expireAfterSeconds: 60 },
        { name: 'e_1', key: { e: 1 }, partialFilterExpression: { f: { $exists: true } } },
      ]
        .map(typed)
        .toSorted(),
    );
  });
  testOn('dropIndexes by name, by key and all', async () => {
    const collection = await engine.collection();
    for (const field of ['a', 'b', 'c', 'd']) await collection.createIndex({ [field]: 1 });
    await collection.dropIndex('a_1');
    await engine.db.command({ dropIndexes: collection.collectionName, index: { b: 1 } });
    expect((await collection.indexes()).length).toBe(3);
    await collection.dropIndexes();
    expect((await collection.indexes()).map(({ name }) => name)).toEqual(['_id_']);
  });

  /** What createIndexes and dropIndexes refuse. */
  const refusals: [title: string, code: number, run: (collection: Collection) => Promise<unknown>][] = [
    ['an unknown index to drop', 27, (collection) => collection.dropIndex('nowhere')],
    ['the index on _id to drop', 72, (collection) => collection.dropIndex('_id_')],
    [
      'the same name for another key',
      86,
      async (collection) => {
        await collection.createIndex({ a: 1 }, { name: 'x' });
        await collection.createIndex({ b: 1 }, { name: 'x' });
      },
    ],
    [
      'the same key under another name',
      85,
      async (collection) => {
        await collection.createIndex({ a: 1 }, { name: 'x' });
        await collection.createIndex({ a: 1 }, { name: 'y' });
      },
    ],
    [
      'an empty key',
      67,
      (collection) =>
        engine.db.command({ createIndexes: collection.collectionName, indexes: [{ key: {}, name: 'x' }] }),
    ],
    [
      'a direction of 0',
      67,
      (collection) =>
        engine.db.command({ createIndexes: collection.collectionName, indexes: [{ key: { a: 0 }, name: 'x' }] }),
    ],
    [
      'a TTL index on two fields',
      67,
      (collection) => collection.createIndex({ a: 1, b: 1 }, { expireAfterSeconds: 1 }),
    ],
    [
      'a sparse and partial index',
      67,
      (collection) => collection.createIndex({ a: 1 }, { sparse: true, partialFilterExpression: { a: 1 } }),
    ],
    [
      'no indexes at all',
      2,
      (collection) => engine.db.command({ createIndexes: collection.collectionName, indexes: [] }),
    ],
    [
      'an index without a name',
      9,
      (collection) => engine.db.command({ createIndexes: collection.collectionName, indexes: [{ key: { a: 1 } }] }),
    ],
    [
      'an unknown option',
      197,
      (collection) =>
        engine.db.command({
          createIndexes: collection.collectionName,
          indexes: [{ key: { a: 1 }, name: 'x', foo: 1 }],
        }),
    ],
  ];
  for (const [title, code, run] of refusals)
    testOn(`index refused: ${title}`, async () => {
      const collection = await engine.collection();
      await expectOutcome(() => run(collection), refused(code));
    });

  // Collections and databases
  testOn('create: a second time is refused', async () => {
    const collection = await engine.collection();
    await expectOutcome(() => engine.db.command({ create: collection.collectionName }), refused(48));
  });
  testOn('listCollections: names what there is', async () => {
    const { collectionName } = await engine.collection();
    const listed = await engine.db.listCollections({ name: collectionName }).toArray();
    expect(listed.map(({ name, type }) => [name, type])).toEqual([[collectionName, 'collection']]);
  });
  testOn('drop: takes documents and indexes away', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    await collection.createIndex({ a: 1 });
    await collection.drop();
    expect(Number(await collection.countDocuments({}))).toBe(0);
    await collection.insertOne({ a: 1 });
    expect((await collection.indexes()).length).toBe(1);
  });
  testOn('dropDatabase and listDatabases', async () => {
    const other = engine.client.db('conformance_other');
    await other.collection('c').insertOne({ a: Long.ONE });
    const names = async () =>
      (await engine.client.db('admin').admin().listDatabases({ nameOnly: true })).databases.map(({ name }) => name);
    expect(await names()).toContain('conformance_other');
    await other.dropDatabase();
    expect(await names()).not.toContain('conformance_other');
  });
  testOn('hello: a primary of a replica set with sessions', async () => {
    const hello = await engine.db.command({ hello: 1 });
    expect([hello['isWritablePrimary'], hello['setName'], Number(hello['logicalSessionTimeoutMinutes'])]).toEqual([
      true,
      'rs0',
      30,
    ]);
    expect(Number((await engine.db.command({ ping: 1 }))['ok'])).toBe(1);
    expect(typeof (await engine.db.command({ buildInfo: 1 }))['version']).toBe('string');
  });
});
