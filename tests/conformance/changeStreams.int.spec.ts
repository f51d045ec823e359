import type { ChangeStream, ChangeStreamOptions, Collection, Document } from 'mongodb';
import { openEngine, outcome, refused, testOn, typed, type Engine } from './engine.ts';

describe('change streams', () => {
  let engine: Engine;
  const streams: ChangeStream<any, any>[] = [];
  /** What came while the stream was being opened. */
  const ahead = new Map<ChangeStream<any, any>, any>();
  beforeAll(async () => {
    engine = await openEngine('changes');
  });
  afterEach(async () => {
    for (const stream of streams.splice(0)) await stream.close();
  });
  afterAll(() => engine.close());

  /** A stream that is open on the server when this resolves. */
  async function watch(
    on: { watch: any },
    pipeline: Document[] = [],
    options: ChangeStreamOptions = {},
  ): Promise<ChangeStream<any, any>> {
    const stream = on.watch(pipeline, { maxAwaitTimeMS: 50, ...options });
    streams.push(stream);
    const early = await stream.tryNext();
    if (early !== null) ahead.set(stream, early);
    return stream;
  }
  const shown = ({ operationType, ns, documentKey, fullDocument, updateDescription }: Document): string =>
    typed(
      Object.fromEntries(
        Object.entries({ operationType, coll: ns?.coll, documentKey, fullDocument, updateDescription }).filter(
          ([, value]) => value !== undefined,
        ),
      ),
    );
  const next = async (stream: ChangeStream<any, any>, count: number): Promise<any[]> => {
    const events = ahead.has(stream) ? [ahead.get(stream)] : [];
    ahead.delete(stream);
    while (events.length < count) events.push(await stream.next());
    return events;
  };
  async function doAll(collection: Collection<any>): Promise<void> {
    await collection.insertOne({ _id: 1, a: 1, o: { x: 1 } });
    await collection.updateOne({ _id: 1 }, { $set: { 'o.x': 2, b: 3 }, $unset: { a: '' } });
    await collection.replaceOne({ _id: 1 }, { c: 1 });
    await collection.deleteOne({ _id: 1 });
  }

  testOn('change stream: tells of insert, update, replace and delete in order', async () => {
    const collection = await engine.collection();
    const stream = await watch(collection);
    await doAll(collection);
    const [coll, documentKey] = [collection.collectionName, { _id: 1 }];
    expect((await next(stream, 4)).map(shown)).toEqual(
      [
        { operationType: 'insert', coll, documentKey, fullDocument: { _id: 1, a: 1, o: { x: 1 } } },
        {
          operationType: 'update',
          coll,
          documentKey,
          updateDescription: { updatedFields: { 'o.x': 2, b: 3 }, removedFields: ['a'], truncatedArrays: [] },
        },
        { operationType: 'replace', coll, documentKey, fullDocument: { _id: 1, c: 1 } },
        { operationType: 'delete', coll, documentKey },
      ].map(typed),
    );
  });

  testOn('change stream: updateLookup brings the document as it is now', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    const stream = await watch(collection, [], { fullDocument: 'updateLookup' });
    await collection.updateOne({ _id: 1 }, { $set: { a: 2 } });
    const [event] = await next(stream, 1);
    expect(typed(event.fullDocument)).toBe(typed({ _id: 1, a: 2 }));
  });

  testOn('change stream: arrays tell their elements and their new length', async () => {
    const collection = await engine.collection([{ a: [1, 2, 3] }]);
    const stream = await watch(collection);
    await collection.updateOne({ _id: 1 }, { $push: { a: 4 } as any });
    await collection.updateOne({ _id: 1 }, { $push: { a: { $each: [], $slice: 2 } } as any });
    const descriptions = (await next(stream, 2)).map(({ updateDescription }) => typed(updateDescription));
    expect(descriptions).toEqual([
      typed({ updatedFields: { 'a.3': 4 }, removedFields: [], truncatedArrays: [] }),
      typed({ updatedFields: {}, removedFields: [], truncatedArrays: [{ field: 'a', newSize: 2 }] }),
    ]);
  });

  testOn('change stream: a pipeline filters and shapes', async () => {
    const collection = await engine.collection();
    const stream = await watch(collection, [
      { $match: { 'fullDocument.a': { $gt: 1 } } },
      { $project: { 'fullDocument.a': 1 } },
    ]);
    await collection.insertMany([
      { _id: 1, a: 1 },
      { _id: 2, a: 2 },
    ]);
    const [event] = await next(stream, 1);
    expect(typed(event.fullDocument)).toBe(typed({ a: 2 }));
  });

  testOn('change stream: resumes after a token, and misses nothing', async () => {
    const collection = await engine.collection();
    const stream = await watch(collection);
    await collection.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3 }]);
    const [first] = await next(stream, 1);
    await stream.close();
    await collection.insertOne({ _id: 4 });
    const resumed = await watch(collection, [], { resumeAfter: first._id });
    expect((await next(resumed, 3)).map(({ documentKey }) => Number(documentKey._id))).toEqual([2, 3, 4]);
  });

  testOn('change stream: starts at a time', async () => {
    const collection = await engine.collection();
    const stream = await watch(collection);
    await collection.insertMany([{ _id: 1 }, { _id: 2 }]);
    const [, second] = await next(stream, 2);
    const later = await watch(collection, [], { startAtOperationTime: second.clusterTime });
    expect((await next(later, 1)).map(({ documentKey }) => Number(documentKey._id))).toEqual([2]);
  });

  testOn('change stream: of a database tells of all its collections', async () => {
    const [one, two] = [await engine.collection(), await engine.collection()];
    const stream = await watch(engine.db);
    await one.insertOne({ _id: 1 });
    await two.insertOne({ _id: 2 });
    expect((await next(stream, 2)).map(({ ns }) => ns.coll)).toEqual([one.collectionName, two.collectionName]);
  });

  testOn('change stream: of the server tells of all databases', async () => {
    const collection = await engine.collection();
    const stream = await watch(engine.client);
    await collection.insertOne({ _id: 1 });
    const [event] = await next(stream, 1);
    expect(event.ns).toMatchObject({ db: engine.db.databaseName, coll: collection.collectionName });
  });

  testOn('change stream: of one collection hears nothing of another', async () => {
    const [one, two] = [await engine.collection(), await engine.collection()];
    const stream = await watch(one);
    await two.insertOne({ _id: 1 });
    await one.insertOne({ _id: 2 });
    expect((await next(stream, 1)).map(({ documentKey }) => Number(documentKey._id))).toEqual([2]);
  });

  testOn('change stream: a transaction is told when it commits, whole and in order', async () => {
    const collection = await engine.collection();
    const stream = await watch(collection);
    const session = engine.client.startSession();
    session.startTransaction();
    await collection.insertOne({ _id: 1 }, { session });
    await collection.insertOne({ _id: 2 }, { session });
    expect(await stream.tryNext()).toBeNull();
    await session.commitTransaction();
    await session.endSession();
    const events = await next(stream, 2);
    expect(events.map(({ documentKey }) => Number(documentKey._id))).toEqual([1, 2]);
    expect(new Set(events.map(({ txnNumber }) => String(txnNumber))).size).toBe(1);
  });

  testOn('change stream: nothing of an aborted transaction', async () => {
    const collection = await engine.collection();
    const stream = await watch(collection);
    const session = engine.client.startSession();
    session.startTransaction();
    await collection.insertOne({ _id: 1 }, { session });
    await session.abortTransaction();
    await session.endSession();
    await collection.insertOne({ _id: 2 });
    expect((await next(stream, 1)).map(({ documentKey }) => Number(documentKey._id))).toEqual([2]);
  });

  testOn('change stream: dropping the collection ends it', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    const stream = await watch(collection);
    await collection.drop();
    const events = await next(stream, 2);
    expect(events.map(({ operationType }) => operationType)).toEqual(['drop', 'invalidate']);
    expect(await outcome(() => watch(collection, [], { resumeAfter: events[1]._id }))).toEqual(refused(260));
    await collection.insertOne({ _id: 7 });
    const again = await watch(collection, [], { startAfter: events[1]._id });
    expect((await next(again, 1)).map(({ documentKey }) => Number(documentKey._id))).toEqual([7]);
  });

  /** What is refused, and with which code. */
  const refusals: [title: string, pipeline: Document[], code: number][] = [
    ['a stage that may not follow', [{ $changeStream: {} }, { $group: { _id: null } }], 72],
    ['a token that is none', [{ $changeStream: { resumeAfter: { _data: 'zz' } } }], 260],
    ['not being the first stage', [{ $match: {} }, { $changeStream: {} }], 40602],
    ['an unknown option', [{ $changeStream: { foo: 1 } }], 40415],
  ];
  for (const [title, pipeline, code] of refusals)
    testOn(`change stream refused: ${title}`, async () => {
      const collection = await engine.collection([{ a: 1 }]);
      const command = { aggregate: collection.collectionName, pipeline, cursor: {} };
      expect(await outcome(() => engine.db.command(command))).toEqual(refused(code));
    });
});
