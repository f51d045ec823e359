import { queryCases } from './cases/queryCases.ts';
import { expectOutcome, openEngine, testOn, type Engine } from './engine.ts';

describe('queries', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine('query');
  });
  afterAll(() => engine.close());

  for (const [title, documents, filter, expected] of queryCases)
    testOn(`query: ${title}`, async () => {
      const collection = await engine.collection(documents);
      const ids = async () => (await collection.find(filter, { sort: { _id: 1 } }).toArray()).map(({ _id }) => _id);
      await expectOutcome(ids, expected);
    });

  // The same answers through an index as without one.
  for (const [title, documents, filter, expected] of queryCases.filter(
    (one) => Array.isArray(one[3]) && one[3].length > 0,
  )) {
    const path = Object.keys(filter).find((name) => !name.startsWith('$'));
    if (path === undefined) continue;
    testOn(`query through an index: ${title}`, async () => {
      const collection = await engine.collection(documents);
      await collection.createIndex({ [path]: 1 });
      const ids = async () => (await collection.find(filter, { sort: { _id: 1 } }).toArray()).map(({ _id }) => _id);
      await expectOutcome(ids, expected);
    });
  }
});
