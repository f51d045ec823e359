import { type ClientSession, Long, type Document } from 'mongodb';
import { openEngine, outcome, refused, testOn, typed, type Engine } from './engine.ts';

describe('transactions and sessions', () => {
  let engine: Engine;
  const sessions: ClientSession[] = [];
  beforeAll(async () => {
    engine = await openEngine('transactions');
  });
  afterEach(async () => {
    for (const session of sessions.splice(0)) {
      if (session.inTransaction()) await session.abortTransaction();
      await session.endSession();
    }
  });
  afterAll(() => engine.close());

  const begin = (): ClientSession => {
    const session = engine.client.startSession();
    sessions.push(session);
    session.startTransaction();
    return session;
  };
  const all = async (collection: { find: any }, session?: ClientSession): Promise<string> =>
    typed(await collection.find({}, { sort: { _id: 1 }, ...(session ? { session } : {}) }).toArray());

  testOn('transaction: what it wrote is seen by others only after the commit', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    const session = begin();
    await collection.insertOne({ _id: 2, a: 2 }, { session });
    await collection.updateOne({ _id: 1 }, { $set: { a: 9 } }, { session });
    expect(await all(collection)).toBe(typed([{ _id: 1, a: 1 }]));
    expect(await all(collection, session)).toBe(
      typed([
        { _id: 1, a: 9 },
        { _id: 2, a: 2 },
      ]),
    );
    await session.commitTransaction();
    expect(await all(collection)).toBe(
      typed([
        { _id: 1, a: 9 },
        { _id: 2, a: 2 },
      ]),
    );
  });

  testOn('transaction: an abort leaves nothing', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    const session = begin();
    await collection.insertOne({ _id: 2 }, { session });
    await collection.deleteOne({ _id: 1 }, { session });
    await session.abortTransaction();
    expect(await all(collection)).toBe(typed([{ _id: 1, a: 1 }]));
  });

  testOn('transaction: reads the snapshot of its beginning', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    const session = begin();
    await collection.findOne({}, { session });
    await collection.insertOne({ _id: 2 });
    await collection.updateOne({ _id: 1 }, { $set: { a: 5 } });
    expect(await all(collection, session)).toBe(typed([{ _id: 1, a: 1 }]));
    expect(Number(await collection.countDocuments({}, { session }))).toBe(1);
  });

  testOn('transaction: finds its own writes through an index and in order', async () => {
    const collection = await engine.collection([{ a: 1 }, { a: 5 }]);
    await collection.createIndex({ a: 1 });
    const session = begin();
    await collection.insertOne({ _id: 3, a: 3 }, { session });
    await collection.updateOne({ _id: 2 }, { $set: { a: 0 } }, { session });
    const found = await collection.find({ a: { $gte: 0 } }, { session, sort: { a: 1 } }).toArray();
    expect(found.map(({ _id }) => Number(_id))).toEqual([2, 1, 3]);
    expect(await collection.findOne({ a: 5 }, { session })).toBeNull();
  });

  testOn('transaction: the second writer of a document gets a write conflict it can retry', async () => {
    const collection = await engine.collection([{ n: 0 }]);
    const [first, second] = [begin(), begin()];
    await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: first });
    const error = await collection
      .updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: second })
      .catch((found: unknown) => found);
    expect(Number(Object(error).code)).toBe(112);
    expect(Object(error).hasErrorLabel('TransientTransactionError')).toBe(true);
    await first.commitTransaction();
  });

  testOn('transaction: a document changed since the snapshot is a write conflict', async () => {
    const collection = await engine.collection([{ n: 0 }]);
    const session = begin();
    await collection.findOne({}, { session });
    await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } });
    expect(await outcome(() => collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session }))).toEqual(
      refused(112),
    );
  });

  testOn('transaction: two that write different documents both commit', async () => {
    const collection = await engine.collection([{ n: 0 }, { n: 0 }]);
    const [first, second] = [begin(), begin()];
    await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: first });
    await collection.updateOne({ _id: 2 }, { $inc: { n: 1 } }, { session: second });
    await first.commitTransaction();
    await second.commitTransaction();
    expect(await all(collection)).toBe(
      typed([
        { _id: 1, n: 1 },
        { _id: 2, n: 1 },
      ]),
    );
  });

  testOn('transaction: withTransaction retries until every increment counts', async () => {
    const collection = await engine.collection([{ n: 0 }]);
    const raise = () =>
      engine.client.withSession((session) =>
        session.withTransaction(async () => {
          const found = await collection.findOne({ _id: 1 }, { session });
          await collection.updateOne({ _id: 1 }, { $set: { n: Number(found?.n) + 1 } }, { session });
        }),
      );
    await Promise.all(Array.from({ length: 6 }, raise));
    expect(Number((await collection.findOne({}))?.n)).toBe(6);
  });

  testOn('transaction: a duplicate key aborts it', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    await collection.createIndex({ a: 1 }, { unique: true });
    const session = begin();
    await collection.insertOne({ _id: 2, a: 2 }, { session });
    expect(await outcome(() => collection.insertOne({ _id: 3, a: 1 }, { session }))).toEqual(refused(11000));
    expect(await outcome(() => session.commitTransaction())).toEqual(refused(251));
    expect(Number(await collection.countDocuments({}))).toBe(1);
  });

  testOn('transaction: a unique value may move within it', async () => {
    const collection = await engine.collection([{ a: 'x' }, { a: 'y' }]);
    await collection.createIndex({ a: 1 }, { unique: true });
    const session = begin();
    await collection.updateOne({ _id: 1 }, { $set: { a: 'z' } }, { session });
    await collection.updateOne({ _id: 2 }, { $set: { a: 'x' } }, { session });
    await collection.updateOne({ _id: 1 }, { $set: { a: 'y' } }, { session });
    await session.commitTransaction();
    expect(await all(collection)).toBe(
      typed([
        { _id: 1, a: 'y' },
        { _id: 2, a: 'x' },
      ]),
    );
  });

  testOn('transaction: over three collections, all or nothing', async () => {
    const three = [await engine.collection(), await engine.collection(), await engine.collection()];
    const counts = async () => Promise.all(three.map(async (one) => Number(await one.countDocuments({}))));
    const aborted = begin();
    for (const one of three) await one.insertOne({ _id: 1 }, { session: aborted });
    await aborted.abortTransaction();
    expect(await counts()).toEqual([0, 0, 0]);
    const committed = begin();
    for (const one of three) await one.insertOne({ _id: 1 }, { session: committed });
    await committed.commitTransaction();
    expect(await counts()).toEqual([1, 1, 1]);
  });

  testOn('transaction: findAndModify, upsert, aggregate and distinct work inside', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    const session = begin();
    await collection.findOneAndUpdate({ _id: 1 }, { $inc: { a: 1 } }, { session });
    await collection.updateOne({ _id: 9 }, { $set: { a: 2 } }, { upsert: true, session });
    expect((await collection.distinct('a', {}, { session })).map(Number)).toEqual([2]);
    const [sum] = await collection.aggregate([{ $group: { _id: null, s: { $sum: '$a' } } }], { session }).toArray();
    expect(Number(sum?.['s'])).toBe(4);
    await session.commitTransaction();
    expect(Number(await collection.countDocuments({ a: 2 }))).toBe(2);
  });

  testOn('transaction: deleteMany and updateMany inside', async () => {
    const collection = await engine.collection([{ a: 1 }, { a: 1 }, { a: 2 }]);
    const session = begin();
    await collection.updateMany({ a: 1 }, { $set: { a: 7 } }, { session });
    await collection.deleteMany({ a: 2 }, { session });
    await session.commitTransaction();
    expect(await all(collection)).toBe(
      typed([
        { _id: 1, a: 7 },
        { _id: 2, a: 7 },
      ]),
    );
  });

  testOn('transaction: a committed one can be committed again', async () => {
    const collection = await engine.collection();
    const session = begin();
    await collection.insertOne({ _id: 1 }, { session });
    await session.commitTransaction();
    await session.commitTransaction();
    expect(Number(await collection.countDocuments({}))).toBe(1);
  });

  testOn('transaction: a write outside waits for the one that holds its document', async () => {
    const collection = await engine.collection([{ n: 0 }]);
    const session = begin();
    await collection.updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session });
    const outside = collection.updateOne({ _id: 1 }, { $inc: { n: 10 } });
    await session.commitTransaction();
    await outside;
    expect(await all(collection)).toBe(typed([{ _id: 1, n: 11 }]));
  });

  testOn('transaction: an update outside that waits for a unique key is done once', async () => {
    const collection = await engine.collection([
      { k: 1, n: 0 },
      { k: 2, n: 0 },
      { k: 3, n: 0 },
    ]);
    await collection.createIndex({ k: 1 }, { unique: true });
    const session = begin();
    await collection.insertOne({ _id: 9, k: 102 }, { session });
    const outside = collection.updateMany({}, { $inc: { n: 1, k: 100 } });
    await collection.findOne({}, { session });
    await session.abortTransaction();
    await outside;
    expect(
      (await collection.find({}, { sort: { _id: 1 } }).toArray()).map(({ n, k }) => [Number(n), Number(k)]),
    ).toEqual([
      [1, 101],
      [1, 102],
      [1, 103],
    ]);
  });

  testOn('transaction: a commit waits for the write that is under way', async () => {
    const collection = await engine.collection();
    const session = begin();
    await collection.findOne({}, { session });
    const writing = collection.insertMany(
      Array.from({ length: 5000 }, (_, i) => ({ _id: i })),
      { session },
    );
    const committing = session.commitTransaction();
    await Promise.all([writing, committing]);
    expect(Number(await collection.countDocuments({}))).toBe(5000);
  });

  /** Commands that a transaction refuses. */
  const ddl: [string, (name: string) => Document][] = [
    ['dropping a collection', (name) => ({ drop: name })],
    ['dropping indexes', (name) => ({ dropIndexes: name, index: '*' })],
    ['listing collections', () => ({ listCollections: 1 })],
    ['count', (name) => ({ count: name })],
  ];
  for (const [title, command] of ddl)
    testOn(`transaction: ${title} is refused inside`, async () => {
      const collection = await engine.collection([{ a: 1 }]);
      const session = begin();
      await collection.insertOne({ a: 2 }, { session });
      expect(await outcome(() => engine.db.command(command(collection.collectionName), { session }))).toEqual(
        refused(263),
      );
    });

  // What a driver does itself: it numbers a write, and sends it again with its number when no answer came.
  let number = 1_000_000;
  const numbered = () => {
    number += 10;
    return { session: engine.client.startSession(), txnNumber: Long.fromNumber(number) };
  };

  testOn('retryable write: sent again it is answered and not done twice', async () => {
    const collection = await engine.collection([{ n: 0 }]);
    const { session, txnNumber } = numbered();
    const command = {
      update: collection.collectionName,
      updates: [{ q: { _id: 1 }, u: { $inc: { n: 1 } } }],
      txnNumber,
    };
    const answers = [await engine.db.command(command, { session }), await engine.db.command(command, { session })];
    expect(answers.map(({ n, nModified }) => [Number(n), Number(nModified)])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(Number((await collection.findOne({}))?.n)).toBe(1);
  });

  testOn('retryable write: an insert sent again is no duplicate key', async () => {
    const collection = await engine.collection();
    const { session, txnNumber } = numbered();
    const command = { insert: collection.collectionName, documents: [{ _id: 1 }, { _id: 2 }], txnNumber };
    await engine.db.command(command, { session });
    const again = await engine.db.command(command, { session });
    expect([Number(again['n']), again['writeErrors']]).toEqual([2, undefined]);
  });

  testOn('retryable write: findAndModify sent again gives the first answer', async () => {
    const collection = await engine.collection([{ n: 0 }]);
    const { session, txnNumber } = numbered();
    const command = {
      findAndModify: collection.collectionName,
      query: { _id: 1 },
      update: { $inc: { n: 1 } },
      new: true,
      txnNumber,
    };
    const values = [await engine.db.command(command, { session }), await engine.db.command(command, { session })];
    expect(values.map(({ value }) => typed(value))).toEqual([typed({ _id: 1, n: 1 }), typed({ _id: 1, n: 1 })]);
  });

  testOn('retryable write: an older number is refused', async () => {
    const collection = await engine.collection([{ n: 0 }]);
    const { session, txnNumber } = numbered();
    const updates = [{ q: { _id: 1 }, u: { $inc: { n: 1 } } }];
    await engine.db.command({ update: collection.collectionName, updates, txnNumber }, { session });
    const older = { update: collection.collectionName, updates, txnNumber: txnNumber.subtract(1) };
    expect(await outcome(() => engine.db.command(older, { session }))).toEqual(refused(225));
  });
});
