import { Long } from 'mongodb';
import { collationCases, everyType, findCases, names, nl } from './cases/findCases.ts';
import { expectOutcome, openEngine, outcome, refused, testOn, typed, type Engine } from './engine.ts';

describe('finding', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine('find');
  });
  afterAll(() => engine.close());

  for (const [title, documents, { filter = {}, ...options }, expected] of findCases)
    testOn(title, async () => {
      const collection = await engine.collection(documents);
      await expectOutcome(() => collection.find(filter, options).toArray(), expected);
    });

  for (const [title, documents, collation, { filter = {}, ...options }, expected] of collationCases)
    testOn(`collation: ${title}`, async () => {
      const collection = await engine.collection(documents);
      await expectOutcome(() => collection.find(filter, { ...options, collation }).toArray(), expected);
    });

  testOn('collation: counts, distinct values and groups', async () => {
    const collection = await engine.collection(names);
    expect(Number(await collection.countDocuments({ n: 'emile' }, { collation: nl(1) }))).toBe(4);
    expect((await collection.distinct('n', {}, { collation: nl(1) })).length).toBe(2);
    const groups = await collection
      .aggregate([{ $group: { _id: '$n', k: { $sum: 1 } } }], { collation: nl(1) })
      .toArray();
    expect(groups.map(({ k }) => Number(k)).toSorted()).toEqual([2, 4]);
  });
  testOn('collation: updates and deletes', async () => {
    const collection = await engine.collection(names);
    await collection.updateMany({ n: 'EMILE' }, { $set: { seen: true } }, { collation: nl(2) });
    expect(Number(await collection.countDocuments({ seen: true }))).toBe(3);
    await collection.deleteMany({ n: 'zoe' }, { collation: nl(1) });
    expect(Number(await collection.countDocuments({}))).toBe(4);
  });
  testOn('collation: an index without it is not used for text', async () => {
    const collection = await engine.collection(names);
    await collection.createIndex({ n: 1 });
    expect(Number(await collection.countDocuments({ n: 'EMILE' }, { collation: nl(1) }))).toBe(4);
  });

  // Cursors
  const many = Array.from({ length: 250 }, (_, i) => ({ _id: i, a: i % 7 }));
  testOn('cursor: getMore hands out the rest in order', async () => {
    const collection = await engine.collection(many);
    const found = await collection.find({}, { sort: { _id: 1 }, batchSize: 40 }).toArray();
    expect(found.map(({ _id }) => Number(_id))).toEqual(many.map(({ _id }) => _id));
  });
  testOn('cursor: the first batch is 101 documents', async () => {
    const collection = await engine.collection(many);
    const { cursor } = await engine.db.command({ find: collection.collectionName });
    expect(cursor.firstBatch.length).toBe(101);
    expect(String(cursor.id)).not.toBe('0');
    await engine.db.command({ killCursors: collection.collectionName, cursors: [cursor.id] });
  });
  testOn('cursor: batchSize 0 opens without documents', async () => {
    const collection = await engine.collection(many);
    const { cursor } = await engine.db.command({ find: collection.collectionName, batchSize: 0 });
    expect(cursor.firstBatch).toEqual([]);
    const more = await engine.db.command({
      getMore: Long.fromString(String(cursor.id)),
      collection: collection.collectionName,
      batchSize: 5,
    });
    expect(more['cursor'].nextBatch.length).toBe(5);
  });
  testOn('cursor: singleBatch closes it', async () => {
    const collection = await engine.collection(many);
    const { cursor } = await engine.db.command({ find: collection.collectionName, batchSize: 5, singleBatch: true });
    expect([cursor.firstBatch.length, String(cursor.id)]).toEqual([5, '0']);
  });
  testOn('cursor: a killed one is gone', async () => {
    const collection = await engine.collection(many);
    const { cursor } = await engine.db.command({ find: collection.collectionName, batchSize: 5 });
    const killed = await engine.db.command({ killCursors: collection.collectionName, cursors: [cursor.id] });
    expect(killed['cursorsKilled'].length).toBe(1);
    await expectOutcome(
      () => engine.db.command({ getMore: cursor.id, collection: collection.collectionName }),
      refused(43),
    );
  });
  testOn('cursor: an unknown one is refused', async () => {
    await expectOutcome(
      () => engine.db.command({ getMore: Long.fromNumber(12345), collection: 'nowhere' }),
      refused(43),
    );
  });
  testOn('cursor: aggregation hands out batches too', async () => {
    const collection = await engine.collection(many);
    expect((await collection.aggregate([{ $match: {} }], { batchSize: 30 }).toArray()).length).toBe(250);
  });
  testOn('find: a collection that is not there is empty', async () => {
    expect(await engine.db.collection('nowhere').find({}).toArray()).toEqual([]);
    expect(Number(await engine.db.collection('nowhere').countDocuments({}))).toBe(0);
  });
  testOn('find: an order other than 1 and -1 is refused', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    await expectOutcome(() => engine.db.command({ find: collection.collectionName, sort: { a: 5 } }), refused(15975));
  });
  testOn('find: maxTimeMS that is enough changes nothing', async () => {
    const collection = await engine.collection(many);
    expect((await collection.find({}, { maxTimeMS: 60_000 }).toArray()).length).toBe(250);
  });
  testOn('find: 250 documents with fields of every type come back as they went', async () => {
    const collection = await engine.collection(everyType);
    const found = await collection.find({}, { sort: { _id: 1 } }).toArray();
    expect(found.map(typed)).toEqual(everyType.map((document, i) => typed({ _id: i + 1, ...document })));
  });
  testOn('find: queries that fail leave nothing open', async () => {
    const collection = await engine.collection([{ a: 0 }]);
    const failing = () => collection.aggregate([{ $project: { b: { $divide: [1, '$a'] } } }]).toArray();
    for (let n = 0; n < 1100; n++) await outcome(failing);
    await expectOutcome(failing, refused(2));
    expect((await collection.find({}).toArray()).length).toBe(1);
  });
  testOn('find: a document over 16 MiB is refused', async () => {
    const collection = await engine.collection();
    const documents = [{ _id: 1, a: 'x'.repeat(16 * 1024 * 1024) }];
    const code = await outcome(() =>
      engine.db.command({ insert: collection.collectionName, documents }, { checkKeys: false }),
    ).catch(() => 'refused by the driver');
    expect(code).not.toBeUndefined();
    expect(Number(await collection.countDocuments({}))).toBe(0);
  });
});
