import type { Connection } from 'mongoose';
import { openTestServer, type TestServer } from './testing/openTestServer.ts';

describe('refusals', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await openTestServer();
    await collection().insertOne({ a: 1, s: 'text' });
    await collection().createIndex({ a: 1 });
  });

  afterAll(async () => {
    await server.close();
  });

  const collection = (): ReturnType<Connection['collection']> => server.connection.collection('things');
  const command = (body: Record<string, unknown>) => server.connection.getClient().db('test').command(body);

  test.each<[string, number, () => Promise<unknown>]>([
    ['an unknown command', 59, () => command({ mapReduce: 'things' })],
    ['an unknown option', 40415, () => command({ find: 'things', maxScan: 3 })],
    [
      'an unknown stage',
      40324,
      () =>
        collection()
          .aggregate([{ $graphLookup: {} }])
          .toArray(),
    ],
    [
      'a change stream',
      40573,
      () =>
        collection()
          .aggregate([{ $changeStream: {} }])
          .toArray(),
    ],
    ['an unknown query operator', 2, () => collection().findOne({ a: { $foo: 1 } })],
    ['a text search', 115, () => collection().findOne({ $text: { $search: 'x' } })],
    [
      'a collation',
      115,
      () =>
        collection()
          .find({}, { collation: { locale: 'nl' } })
          .toArray(),
    ],
    [
      'an unknown expression',
      168,
      () =>
        collection()
          .aggregate([{ $project: { b: { $foo: 1 } } }])
          .toArray(),
    ],
    ['an unknown update operator', 9, () => collection().updateOne({}, { $foo: { a: 1 } })],
    ['a change of _id', 66, () => collection().updateOne({ a: 1 }, { $set: { _id: 1 } })],
    ['adding to a text', 14, () => collection().updateOne({ a: 1 }, { $inc: { s: 1 } })],
    ['conflicting paths', 40, () => collection().updateOne({}, { $set: { a: 1 }, $inc: { 'a.b': 1 } })],
    ['a path through a number', 28, () => collection().updateOne({ a: 1 }, { $set: { 'a.b': 1 } })],
    ['the indexes of a missing collection', 26, () => server.connection.collection('none').indexes()],
    ['a collection that exists', 48, () => command({ create: 'things' })],
    ['an index of the same name on other fields', 86, () => collection().createIndex({ b: 1 }, { name: 'a_1' })],
    ['an index of another name on the same fields', 85, () => collection().createIndex({ a: 1 }, { name: 'other' })],
    ['dropping an index that is not there', 27, () => collection().dropIndex('none')],
    ['an unknown cursor', 43, () => command({ getMore: 1n, collection: 'things' })],
    ['a geospatial index', 115, () => collection().createIndex({ a: '2dsphere' })],
  ])('refuses %s with code %i', async (_what, code, run) => {
    await expect(run()).rejects.toMatchObject({ code });
  });
});
