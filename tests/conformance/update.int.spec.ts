import { Double, type Document } from 'mongodb';
import { updateCases } from './cases/updateCases.ts';
import { expectOutcome, openEngine, outcome, refused, testOn, typed, type Engine } from './engine.ts';

describe('updates', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine('update');
  });
  afterAll(() => engine.close());

  for (const [title, before, update, after, { filter = {}, ...options } = {}] of updateCases)
    testOn(`update: ${title}`, async () => {
      const collection = await engine.collection([before]);
      const expected = 'code' in after ? after : { _id: 1, ...after };
      await expectOutcome(async () => {
        await collection.updateOne({ _id: 1, ...filter }, update, options);
        return collection.findOne({});
      }, expected);
      // A refusal changes nothing.
      if ('code' in after) expect(typed(await collection.findOne({}))).toBe(typed({ _id: 1, ...before }));
    });

  testOn('update: counts what it found and what it changed', async () => {
    const collection = await engine.collection([{ a: 1 }, { a: 2 }, { a: 2 }]);
    const { matchedCount, modifiedCount } = await collection.updateMany({}, { $set: { a: 2 } });
    expect([Number(matchedCount), Number(modifiedCount)]).toEqual([3, 1]);
  });

  testOn('update: updateOne changes one', async () => {
    const collection = await engine.collection([{ a: 1 }, { a: 1 }]);
    await collection.updateOne({ a: 1 }, { $set: { a: 2 } });
    expect(Number(await collection.countDocuments({ a: 2 }))).toBe(1);
  });

  testOn('update: replaceOne keeps _id and replaces the rest', async () => {
    const collection = await engine.collection([{ a: 1, b: 1 }]);
    await collection.replaceOne({ a: 1 }, { c: 1 });
    expect(typed(await collection.findOne({}))).toBe(typed({ _id: 1, c: 1 }));
  });

  testOn('update: replaceOne with another _id is refused', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    await expectOutcome(() => collection.replaceOne({ a: 1 }, { _id: 5, c: 1 }), refused(66));
  });

  /** Title, filter, update, and the document an upsert makes. */
  const upserts: [string, Document, Document | Document[], Document | { code: number }][] = [
    ['takes equalities of the filter', { _id: 7, a: 1, b: { $gt: 5 } }, { $set: { c: 1 } }, { _id: 7, a: 1, c: 1 }],
    [
      'takes $eq and one-element $in',
      { _id: 7, a: { $eq: 2 }, b: { $in: [3] } },
      { $set: { c: 1 } },
      { _id: 7, a: 2, b: 3, c: 1 },
    ],
    [
      'takes equalities within $and',
      { _id: 7, $and: [{ a: 1 }, { 'b.c': 2 }] },
      { $set: { d: 1 } },
      { _id: 7, a: 1, b: { c: 2 }, d: 1 },
    ],
    ['does $setOnInsert', { _id: 7 }, { $setOnInsert: { a: 1 }, $inc: { n: 1 } }, { _id: 7, a: 1, n: 1 }],
    ['with a replacement takes only _id of the filter', { _id: 7, a: 1 }, { b: 2 }, { _id: 7, b: 2 }],
    ['with a pipeline', { _id: 7, a: 1 }, [{ $set: { b: { $add: ['$a', 1] } } }], { _id: 7, a: 1, b: 2 }],
    ['pushes into a new array', { _id: 7 }, { $push: { a: 1 } }, { _id: 7, a: [1] }],
    ['with the update against _id of the filter is refused', { _id: 7 }, { $set: { _id: 8 } }, refused(66)],
  ];
  for (const [title, filter, update, expected] of upserts)
    testOn(`upsert: ${title}`, async () => {
      const collection = await engine.collection();
      await expectOutcome(async () => {
        const isReplacement = !Array.isArray(update) && !Object.keys(update).some((name) => name.startsWith('$'));
        if (isReplacement) await collection.replaceOne(filter, update, { upsert: true });
        else await collection.updateOne(filter, update, { upsert: true });
        return collection.findOne({});
      }, expected);
    });

  testOn('upsert: _id may be null', async () => {
    const collection = await engine.collection();
    for (let n = 0; n < 2; n++) await collection.updateOne({ _id: null }, { $inc: { n: 1 } }, { upsert: true });
    expect(typed(await collection.find({}).toArray())).toBe(typed([{ _id: null, n: 2 }]));
  });

  testOn('update: a write that cannot be stored fails alone, beside others', async () => {
    const collection = await engine.collection([{ d: new Date(0) }]);
    await collection.createIndex({ d: 1 });
    const odd = () => collection.updateOne({ _id: 1 }, [{ $set: { d: { $add: ['$d', 1e17] } } }]);
    const inserts = Array.from({ length: 20 }, (_, i) => collection.insertOne({ _id: `i${i}` }));
    await Promise.all([outcome(odd), ...inserts]);
    expect(Number(await collection.countDocuments({ _id: { $type: 'string' } }))).toBe(20);
  });

  testOn('upsert: tells the _id it made', async () => {
    const collection = await engine.collection();
    const { upsertedId, upsertedCount } = await collection.updateOne({ a: 1 }, { $set: { b: 1 } }, { upsert: true });
    expect(Number(upsertedCount)).toBe(1);
    expect(typed(await collection.findOne({}))).toBe(typed({ _id: upsertedId, a: 1, b: 1 }));
  });

  // findAndModify
  testOn('findAndModify: gives the document before', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    expect(typed(await collection.findOneAndUpdate({ a: 1 }, { $set: { a: 2 } }))).toBe(typed({ _id: 1, a: 1 }));
  });
  testOn('findAndModify: gives the document after', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    expect(typed(await collection.findOneAndUpdate({ a: 1 }, { $inc: { a: 1 } }, { returnDocument: 'after' }))).toBe(
      typed({ _id: 1, a: 2 }),
    );
  });
  testOn('findAndModify: takes the first in an order', async () => {
    const collection = await engine.collection([
      { a: 1, n: 5 },
      { a: 1, n: 9 },
    ]);
    await collection.findOneAndUpdate({ a: 1 }, { $set: { a: 0 } }, { sort: { n: -1 } });
    expect(typed(await collection.findOne({ a: 0 }))).toBe(typed({ _id: 2, a: 0, n: 9 }));
  });
  testOn('findAndModify: removes and gives what it removed', async () => {
    const collection = await engine.collection([{ a: 1 }, { a: 2 }]);
    expect(typed(await collection.findOneAndDelete({ a: 2 }))).toBe(typed({ _id: 2, a: 2 }));
    expect(Number(await collection.countDocuments({}))).toBe(1);
  });
  testOn('findAndModify: projects', async () => {
    const collection = await engine.collection([{ a: 1, b: 2 }]);
    expect(
      typed(
        await collection.findOneAndUpdate(
          {},
          { $set: { a: 3 } },
          { projection: { _id: 0, a: 1 }, returnDocument: 'after' },
        ),
      ),
    ).toBe(typed({ a: 3 }));
  });
  testOn('findAndModify: null when there is nothing', async () => {
    const collection = await engine.collection();
    expect(await collection.findOneAndUpdate({ a: 1 }, { $set: { a: 2 } })).toBeNull();
  });
  testOn('findAndModify: upserts', async () => {
    const collection = await engine.collection();
    const made = await collection.findOneAndUpdate(
      { _id: 4 },
      { $set: { a: 2 } },
      { upsert: true, returnDocument: 'after' },
    );
    expect(typed(made)).toBe(typed({ _id: 4, a: 2 }));
  });
  testOn('findAndModify: replaces', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    expect(typed(await collection.findOneAndReplace({ a: 1 }, { b: 1 }, { returnDocument: 'after' }))).toBe(
      typed({ _id: 1, b: 1 }),
    );
  });
  testOn('findAndModify: an update and a removal at once are refused', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    const command = { findAndModify: collection.collectionName, query: {}, remove: true, update: { $set: { a: 1 } } };
    await expectOutcome(() => engine.db.command(command), refused(9));
  });

  // Deletes and inserts
  testOn('delete: deleteOne removes one', async () => {
    const collection = await engine.collection([{ a: 1 }, { a: 1 }]);
    expect(Number((await collection.deleteOne({ a: 1 })).deletedCount)).toBe(1);
    expect(Number(await collection.countDocuments({}))).toBe(1);
  });
  testOn('delete: deleteMany removes all it finds', async () => {
    const collection = await engine.collection([{ a: 1 }, { a: 1 }, { a: 2 }]);
    expect(Number((await collection.deleteMany({ a: 1 })).deletedCount)).toBe(2);
  });
  testOn('insert: the second of one _id is refused with key and value', async () => {
    const collection = await engine.collection([{ _id: 'x' }]);
    const error = await collection.insertOne({ _id: 'x' }).catch((found: unknown) => found);
    expect(typed(Object(error).keyPattern)).toBe(typed({ _id: 1 }));
    expect(typed(Object(error).keyValue)).toBe(typed({ _id: 'x' }));
  });
  testOn('insert: an ordered batch stops at the first refusal', async () => {
    const collection = await engine.collection([{ _id: 2 }]);
    await expectOutcome(() => collection.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3 }]), refused(11000));
    expect(Number(await collection.countDocuments({}))).toBe(2);
  });
  testOn('insert: an unordered batch goes on', async () => {
    const collection = await engine.collection([{ _id: 2 }]);
    await expectOutcome(
      () => collection.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3 }], { ordered: false }),
      refused(11000),
    );
    expect(Number(await collection.countDocuments({}))).toBe(3);
  });
  testOn('insert: _id comes first, and an array cannot be one', async () => {
    const collection = await engine.collection();
    await collection.insertOne({ a: 1, _id: 3 });
    expect(Object.keys((await collection.findOne({})) ?? {})).toEqual(['_id', 'a']);
    await expectOutcome(() => collection.insertOne({ _id: [1] }), refused(53));
  });
  testOn('insert: equal numbers of other types are one _id', async () => {
    const collection = await engine.collection([{ _id: 1 }]);
    await expectOutcome(() => collection.insertOne({ _id: new Double(1) }), refused(11000));
  });
  testOn('insert: bulkWrite does each in its turn', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    await collection.bulkWrite([
      { insertOne: { document: { _id: 9, a: 2 } } },
      { updateOne: { filter: { a: 2 }, update: { $set: { a: 3 } } } },
      { replaceOne: { filter: { _id: 1 }, replacement: { a: 7 } } },
      { deleteOne: { filter: { a: 7 } } },
    ]);
    expect(typed(await collection.find({}).toArray())).toBe(typed([{ _id: 9, a: 3 }]));
  });
});
