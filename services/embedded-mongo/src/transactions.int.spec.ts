import type { ClientSession, Connection } from 'mongoose';
import { openTestServer, type TestServer } from './testing/openTestServer.ts';

interface Counter {
  _id: string;
  n: number;
}

describe('transactions', () => {
  let server: TestServer;
  let connection: Connection;
  const sessions: ClientSession[] = [];

  beforeAll(async () => {
    server = await openTestServer();
    connection = server.connection;
  });

  beforeEach(async () => {
    await connection.collection('counters').deleteMany({});
    await connection.collection<Counter>('counters').insertMany([
      { _id: 'a', n: 0 },
      { _id: 'b', n: 0 },
    ]);
  });

  afterEach(async () => {
    for (const session of sessions.splice(0)) await session.endSession();
  });

  afterAll(async () => {
    await server.close();
  });

  const counters = () => connection.collection<Counter>('counters');

  async function begin(): Promise<ClientSession> {
    const session = await connection.startSession();
    sessions.push(session);
    session.startTransaction();
    return session;
  }

  test('shows own writes inside and nothing outside until the commit', async () => {
    const session = await begin();
    await counters().updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session });
    await counters().insertOne({ _id: 'c', n: 5 }, { session });
    expect(await counters().findOne({ _id: 'a' }, { session })).toEqual({ _id: 'a', n: 1 });
    expect(await counters().find({}, { session }).sort({ n: -1 }).toArray()).toEqual([
      { _id: 'c', n: 5 },
      { _id: 'a', n: 1 },
      { _id: 'b', n: 0 },
    ]);
    expect(await counters().countDocuments()).toBe(2);
    await session.commitTransaction();
    expect(await counters().countDocuments({ n: { $gt: 0 } })).toBe(2);
  });

  test('leaves nothing behind after an abort', async () => {
    const session = await begin();
    await counters().deleteMany({}, { session });
    expect(await counters().countDocuments({}, { session })).toBe(0);
    await session.abortTransaction();
    expect(await counters().countDocuments()).toBe(2);
  });

  test('reads the snapshot of its first command', async () => {
    const session = await begin();
    await counters().findOne({ _id: 'a' }, { session });
    await counters().updateOne({ _id: 'b' }, { $set: { n: 9 } });
    expect(await counters().findOne({ _id: 'b' }, { session })).toEqual({ _id: 'b', n: 0 });
    await session.commitTransaction();
  });

  test('gives the second writer of a document a transient write conflict', async () => {
    const first = await begin();
    const second = await begin();
    await counters().updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session: first });
    const refused = counters().updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session: second });
    await expect(refused).rejects.toMatchObject({ code: 112, errorLabels: ['TransientTransactionError'] });
    await first.commitTransaction();
    await expect(second.commitTransaction()).rejects.toMatchObject({ code: 251 });
  });

  test('refuses to change a document that was committed after the snapshot', async () => {
    const session = await begin();
    await counters().findOne({ _id: 'a' }, { session });
    await counters().updateOne({ _id: 'a' }, { $set: { n: 7 } });
    const late = counters().updateOne({ _id: 'a' }, { $set: { n: 8 } }, { session });
    await expect(late).rejects.toMatchObject({ code: 112 });
  });

  test('lets a write outside transactions wait for the one that has claimed the document', async () => {
    const session = await begin();
    await counters().updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session });
    const waiting = counters().updateOne({ _id: 'a' }, { $inc: { n: 10 } });
    await session.commitTransaction();
    await waiting;
    expect(await counters().findOne({ _id: 'a' })).toEqual({ _id: 'a', n: 11 });
  });

  test('runs conflicting transactions again until all of them are counted', async () => {
    const runs = Array.from({ length: 8 }, () =>
      connection.withSession((session) =>
        session.withTransaction(async () => {
          const before = await counters().findOne({ _id: 'a' }, { session });
          await counters().updateOne({ _id: 'a' }, { $set: { n: (before?.n ?? 0) + 1 } }, { session });
        }),
      ),
    );
    await Promise.all(runs);
    expect(await counters().findOne({ _id: 'a' })).toEqual({ _id: 'a', n: 8 });
  });

  test('keeps unique keys unique between transactions and inside one', async () => {
    const items = connection.collection('items');
    await items.createIndex({ code: 1 }, { unique: true });
    const first = await begin();
    const second = await begin();
    await items.insertOne({ code: 'x' }, { session: first });
    await expect(items.insertOne({ code: 'x' }, { session: second })).rejects.toMatchObject({ code: 112 });
    await expect(items.insertOne({ code: 'x' }, { session: first })).rejects.toMatchObject({ code: 11000 });
    const third = await begin();
    await items.insertOne({ code: 'y' }, { session: third });
    await items.updateOne({ code: 'y' }, { $set: { code: 'z' } }, { session: third });
    await items.insertOne({ code: 'y' }, { session: third });
    await third.commitTransaction();
    expect(await items.distinct('code')).toEqual(['y', 'z']);
  });

  test('accepts the commit of a committed transaction again', async () => {
    const session = await begin();
    await counters().updateOne({ _id: 'a' }, { $inc: { n: 1 } }, { session });
    await session.commitTransaction();
    await session.commitTransaction();
    expect(await counters().findOne({ _id: 'a' })).toEqual({ _id: 'a', n: 1 });
  });

  test('does a retried write once', async () => {
    const session = await connection.startSession();
    sessions.push(session);
    const command = {
      update: 'counters',
      updates: [{ q: { _id: 'a' }, u: { $inc: { n: 1 } } }],
      lsid: session.id,
      txnNumber: 1_000_000,
    };
    const client = connection.getClient();
    const twice = [];
    for (let i = 0; i < 2; i++) twice.push(await client.db('test').command({ ...command }, { session }));
    expect(twice.map(({ n, nModified }) => ({ n, nModified }))).toEqual([
      { n: 1, nModified: 1 },
      { n: 1, nModified: 1 },
    ]);
    expect(await counters().findOne({ _id: 'a' })).toEqual({ _id: 'a', n: 1 });
  });
});
