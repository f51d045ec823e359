import mongoose, { Schema, type Connection, type Model } from 'mongoose';
import { openEngine, testOn, type Engine } from './engine.ts';

interface Person {
  name: string;
  age?: number | undefined;
  tags: string[];
  team?: mongoose.Types.ObjectId | undefined;
}

describe('mongoose', () => {
  let engine: Engine;
  let connection: Connection;
  let people: Model<Person>;
  let teams: Model<any>;

  beforeAll(async () => {
    engine = await openEngine('mongoose');
    connection = await mongoose.createConnection(engine.uri, { dbName: engine.db.databaseName }).asPromise();
    const person = new Schema<Person>(
      {
        name: { type: String, required: true },
        age: Number,
        tags: [String],
        team: { type: Schema.Types.ObjectId, ref: 'Team' },
      },
      { optimisticConcurrency: true, timestamps: true },
    );
    person.index({ name: 1 }, { unique: true });
    person.index({ age: 1, name: 1 }, { unique: true, partialFilterExpression: { age: { $exists: true } } });
    people = connection.model<Person>('Person', person);
    teams = connection.model('Team', new Schema({ title: String })) as unknown as Model<any>;
    await people.init();
    await teams.init();
  });
  beforeEach(async () => {
    await people.deleteMany({});
  });
  afterAll(async () => {
    await connection.close();
    await engine.close();
  });

  testOn('mongoose: creates, finds, changes and removes', async () => {
    const created = await people.create({ name: 'Ann', age: 31, tags: ['a'] });
    expect((await people.findById(created._id))?.name).toBe('Ann');
    await people.updateOne({ name: 'Ann' }, { $inc: { age: 1 }, $addToSet: { tags: 'b' } });
    const changed = await people.findOneAndUpdate({ name: 'Ann' }, { age: 40 }, { returnDocument: 'after' });
    expect(changed?.toObject()).toMatchObject({ age: 40, tags: ['a', 'b'] });
    expect((await people.deleteOne({ name: 'Ann' })).deletedCount).toBe(1);
    expect(await people.countDocuments()).toBe(0);
  });
  testOn('mongoose: populates a reference', async () => {
    const team = await teams.create({ title: 'Regie' });
    await people.create({ name: 'Ann', tags: [], team: team._id });
    const found = await people.findOne({ name: 'Ann' }).populate<{ team: { title: string } }>('team');
    expect(found?.team.title).toBe('Regie');
  });
  testOn('mongoose: populates many at once', async () => {
    const [a, b] = await teams.create([{ title: 'A' }, { title: 'B' }]);
    await people.create([
      { name: 'Ann', tags: [], team: a?._id },
      { name: 'Bo', tags: [], team: b?._id },
    ]);
    const found = await people.find().sort({ name: 1 }).populate<{ team: { title: string } }>('team').lean();
    expect(found.map(({ team }) => team.title)).toEqual(['A', 'B']);
  });
  testOn('mongoose: lean gives plain objects', async () => {
    await people.create({ name: 'Ann', tags: ['x'] });
    const found = await people.findOne({ name: 'Ann' }).lean();
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype);
    expect(found?.tags).toEqual(['x']);
  });
  testOn('mongoose: refuses to save over a version somebody else saved', async () => {
    const { _id } = await people.create({ name: 'Ann', age: 1, tags: [] });
    const [mine, theirs] = [await people.findById(_id), await people.findById(_id)];
    mine?.set({ age: 2 });
    theirs?.set({ age: 3 });
    await mine?.save();
    await expect(theirs?.save()).rejects.toThrow(mongoose.Error.VersionError);
    expect((await people.findById(_id))?.age).toBe(2);
  });
  testOn('mongoose: a duplicate tells its pattern and value', async () => {
    await people.create({ name: 'Ann', tags: [] });
    await expect(people.create({ name: 'Ann', tags: [] })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { name: 1 },
      keyValue: { name: 'Ann' },
    });
  });
  testOn('mongoose: bulkWrite does and counts', async () => {
    await people.create({ name: 'Ann', age: 1, tags: [] });
    const result = await people.bulkWrite([
      { insertOne: { document: { name: 'Bo', tags: [] } } },
      { updateOne: { filter: { name: 'Ann' }, update: { $set: { age: 5 } } } },
      { updateOne: { filter: { name: 'Cas' }, update: { $set: { age: 7 } }, upsert: true } },
      { deleteOne: { filter: { name: 'Bo' } } },
    ]);
    expect([result.insertedCount, result.modifiedCount, result.upsertedCount, result.deletedCount]).toEqual([
      1, 1, 1, 1,
    ]);
  });
  testOn('mongoose: a transaction that throws leaves nothing, one that ends leaves all', async () => {
    const fails = connection.transaction(async (session) => {
      await people.create([{ name: 'Ann', tags: [] }], { session });
      throw new Error('no');
    });
    await expect(fails).rejects.toThrow('no');
    expect(await people.countDocuments()).toBe(0);
    await connection.transaction(async (session) => {
      await people.create([{ name: 'Ann', tags: [] }], { session });
      await people.updateOne({ name: 'Ann' }, { $set: { age: 3 } }, { session });
    });
    expect((await people.findOne({ name: 'Ann' }))?.age).toBe(3);
  });
  testOn('mongoose: watch tells of changes', async () => {
    const first = people.collection.watch([], { maxAwaitTimeMS: 50 });
    await first.tryNext();
    const { resumeToken } = first;
    await first.close();
    const stream = people.watch([], { resumeAfter: resumeToken });
    const changed = new Promise((resolve) => stream.on('change', resolve));
    await people.create({ name: 'Ann', tags: [] });
    expect(await changed).toMatchObject({ operationType: 'insert', fullDocument: { name: 'Ann' } });
    await stream.close();
  });
  testOn('mongoose: a cursor walks through all', async () => {
    await people.insertMany(Array.from({ length: 230 }, (_, i) => ({ name: `n${i}`, tags: [] })));
    let n = 0;
    for await (const _person of people.find().lean().cursor({ batchSize: 50 })) n += 1;
    expect(n).toBe(230);
  });
  testOn('mongoose: aggregate and distinct', async () => {
    await people.create([
      { name: 'Ann', tags: ['a', 'b'] },
      { name: 'Bo', tags: ['b'] },
    ]);
    const counted = await people.aggregate<{ _id: string; n: number }>([
      { $unwind: '$tags' },
      { $group: { _id: '$tags', n: { $sum: 1 } } },
      { $sort: { _id: 1 } },
    ]);
    expect(counted).toEqual([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 2 },
    ]);
    expect((await people.distinct('tags')).toSorted()).toEqual(['a', 'b']);
  });
  testOn('mongoose: timestamps and array changes are saved', async () => {
    const person = await people.create({ name: 'Ann', tags: ['a'] });
    person.tags.push('b');
    await person.save();
    (person.tags as mongoose.Types.Array<string>).pull('a');
    await person.save();
    expect((await people.findById(person._id))?.tags).toEqual(['b']);
    expect(person.get('createdAt')).toBeInstanceOf(Date);
  });
});
