import { openTestServer, type TestServer } from './testing/openTestServer.ts';

const values: unknown[] = [
  null,
  0,
  1,
  2.5,
  'a',
  'a\0b',
  'b',
  'x'.repeat(1900),
  true,
  false,
  new Date(0),
  [],
  [1, 'b'],
  { b: 1 },
];

describe('indexes', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await openTestServer();
    const documents = values.flatMap((k) =>
      values.map((m) => (Array.isArray(k) && Array.isArray(m) ? { k } : { k, m })),
    );
    await items().insertMany([...documents, {}]);
    await items().createIndexes([{ key: { k: 1, m: -1 } }, { key: { m: -1 } }, { key: { k: -1 }, sparse: true }]);
  });

  afterAll(async () => {
    await server.close();
  });

  const items = () => server.connection.collection('items');

  test.each(['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'])(
    'answer %s as a scan of the collection does',
    async (operator) => {
      for (const k of values)
        for (const filter of [{ k: { [operator]: k } }, { m: { [operator]: k } }, { k: 'a', m: { [operator]: k } }]) {
          const indexed = await items().find(filter).sort({ _id: 1 }).toArray();
          const scanned = await items().find(filter).hint({ $natural: 1 }).sort({ _id: 1 }).toArray();
          expect([filter, indexed.length]).toEqual([filter, scanned.length]);
        }
    },
  );

  test('keep compound keys unique, and leave out what a sparse or partial index leaves out', async () => {
    const seats = server.connection.collection('seats');
    await seats.createIndex({ team: 1, person: 1 }, { unique: true });
    await seats.createIndex({ badge: 1 }, { unique: true, sparse: true });
    await seats.createIndex({ code: 1 }, { unique: true, partialFilterExpression: { active: true } });
    await seats.insertMany([
      { team: 1, person: 1, code: 'c' },
      { team: 1, person: 2, code: 'c', active: true },
    ]);
    await expect(seats.insertOne({ team: 1, person: 2 })).rejects.toMatchObject({ keyPattern: { team: 1, person: 1 } });
    await expect(seats.insertOne({ team: 2, person: 1, code: 'c', active: true })).rejects.toMatchObject({
      code: 11000,
    });
    expect(await seats.countDocuments({ badge: null })).toBe(2);
  });

  test('refuse to become unique over duplicates, and leave the collection as it was', async () => {
    const twins = server.connection.collection('twins');
    await twins.insertMany([{ a: 1 }, { a: 1 }]);
    await expect(twins.createIndex({ a: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });
    expect(await twins.indexes()).toHaveLength(1);
  });
});
