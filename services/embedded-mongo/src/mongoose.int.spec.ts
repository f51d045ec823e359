import { Schema, type Model } from 'mongoose';
import { openTestServer, type TestServer } from './testing/openTestServer.ts';

interface Person {
  name: string;
  age?: number;
  tags: string[];
  roles: { role?: string; level?: number }[];
}

const personSchema = new Schema<Person>(
  {
    name: { type: String, required: true },
    age: Number,
    tags: [String],
    roles: [{ role: String, level: Number }],
  },
  { optimisticConcurrency: true, timestamps: true },
);
personSchema.index({ name: 1 }, { unique: true });
personSchema.index({ age: 1, name: -1 });

describe('mongoose on the embedded server', () => {
  let server: TestServer;
  let people: Model<Person>;

  beforeAll(async () => {
    server = await openTestServer();
    people = server.connection.model<Person>('Person', personSchema);
    await people.init();
  });

  beforeEach(async () => {
    await people.deleteMany({});
  });

  afterAll(async () => {
    await server.close();
  });

  test('stores, finds, changes and removes documents', async () => {
    const created = await people.create({ name: 'Ann', age: 31, tags: ['a'] });
    expect((await people.findById(created._id))?.name).toBe('Ann');
    await people.updateOne({ name: 'Ann' }, { $inc: { age: 1 }, $addToSet: { tags: 'b' } });
    const changed = await people.findOneAndUpdate({ name: 'Ann' }, { age: 40 }, { returnDocument: 'after' });
    expect(changed?.toObject()).toMatchObject({ age: 40, tags: ['a', 'b'] });
    expect((await people.deleteOne({ name: 'Ann' })).deletedCount).toBe(1);
    expect(await people.countDocuments()).toBe(0);
  });

  test('refuses a duplicate key with its pattern and value', async () => {
    await people.create({ name: 'Ann' });
    await expect(people.create({ name: 'Ann' })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { name: 1 },
      keyValue: { name: 'Ann' },
    });
  });

  test('refuses to save over a version somebody else has saved', async () => {
    const { _id } = await people.create({ name: 'Ann', age: 1 });
    const mine = await people.findById(_id).orFail();
    const theirs = await people.findById(_id).orFail();
    theirs.set('age', 2);
    await theirs.save();
    mine.set('age', 3);
    await expect(mine.save()).rejects.toMatchObject({ name: 'VersionError' });
    expect((await people.findById(_id))?.age).toBe(2);
  });

  test('walks large results in batches', async () => {
    const documents = Array.from({ length: 1500 }, (_, i) => ({ name: `p${String(i)}`, age: i % 7 }));
    await people.insertMany(documents);
    let seen = 0;
    for await (const { name } of people.find().sort({ _id: 1 }).lean().cursor({ batchSize: 100 }))
      expect(name).toBe(`p${String(seen++)}`);
    expect(seen).toBe(1500);
  });

  test('answers through an index and says so', async () => {
    await people.insertMany([
      { name: 'Ann', age: 3 },
      { name: 'Bob', age: 1 },
      { name: 'Cas', age: 3 },
    ]);
    const query = people.find({ age: { $gte: 1 } }).sort({ age: 1, name: -1 });
    expect((await query.clone().lean()).map(({ name }) => name)).toEqual(['Bob', 'Cas', 'Ann']);
    const explained: unknown = await query.explain('queryPlanner');
    expect(explained).toMatchObject({
      queryPlanner: { winningPlan: { stage: 'FETCH', inputStage: { stage: 'IXSCAN', indexName: 'age_1_name_-1' } } },
    });
  });

  test('changes the matched element of an array', async () => {
    await people.create({
      name: 'Ann',
      roles: [
        { role: 'x', level: 1 },
        { role: 'y', level: 1 },
      ],
    });
    await people.updateOne({ name: 'Ann', 'roles.role': 'y' }, { $set: { 'roles.$.level': 5 } });
    const ann = await people.findOne({ roles: { $elemMatch: { role: 'y', level: 5 } } }).lean();
    expect(ann?.roles.map(({ level }) => level)).toEqual([1, 5]);
  });

  test('aggregates', async () => {
    await people.insertMany([
      { name: 'Ann', age: 3, tags: ['a', 'b'] },
      { name: 'Bob', age: 3, tags: ['b'] },
      { name: 'Cas', age: 4, tags: [] },
    ]);
    const perTag = await people.aggregate([
      { $match: { age: 3 } },
      { $sort: { name: 1 } },
      { $unwind: '$tags' },
      { $group: { _id: '$tags', count: { $sum: 1 }, names: { $push: '$name' } } },
      { $sort: { _id: 1 } },
    ]);
    expect(perTag).toEqual([
      { _id: 'a', count: 1, names: ['Ann'] },
      { _id: 'b', count: 2, names: ['Ann', 'Bob'] },
    ]);
    const joined: unknown[] = await people.aggregate([
      { $match: { name: 'Ann' } },
      { $lookup: { from: 'people', localField: 'age', foreignField: 'age', as: 'peers' } },
      { $project: { _id: 0, peers: { $size: '$peers' } } },
    ]);
    expect(joined).toEqual([{ peers: 2 }]);
  });
});
