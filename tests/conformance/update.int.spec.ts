import { BSONRegExp, Decimal128, Double, Long, type Document, type UpdateOptions } from 'mongodb';
import { expectOutcome, openEngine, refused, testOn, typed, type Engine } from './engine.ts';

/** Title, the document before, the update, the document after or the code of the refusal; options and filter beside it. */
type UpdateCase = [
  title: string,
  before: Document,
  update: Document | Document[],
  after: Document | { code: number },
  options?: UpdateOptions & { filter?: Document },
];

const people = { members: [{ n: 'Ann', level: 1 }, { n: 'Bo', level: 2 }, { n: 'Cas', level: 3 }] };

const cases: UpdateCase[] = [
  ['$set sets and adds', { a: 1 }, { $set: { a: 2, b: 'x' } }, { a: 2, b: 'x' }],
  ['$set keeps the numeric type it is given', { a: 1 }, { $set: { a: new Double(1), b: Long.ONE, c: Decimal128.fromString('1.50') } }, { a: new Double(1), b: Long.ONE, c: Decimal128.fromString('1.50') }],
  ['$set on a path makes the documents on the way', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  ['$set on an array index', { a: [1, 2, 3] }, { $set: { 'a.1': 9 } }, { a: [1, 9, 3] }],
  ['$set beyond the end of an array pads with null', { a: [1] }, { $set: { 'a.3': 9 } }, { a: [1, null, null, 9] }],
  ['$set of an index in a document sets a field of that name', { a: { b: 1 } }, { $set: { 'a.x': 9 } }, { a: { b: 1, x: 9 } }],
  ['$set through a plain value is refused', { a: 5 }, { $set: { 'a.b': 1 } }, refused(28)],
  ['$set of a name inside an array is refused', { a: [1] }, { $set: { 'a.b': 1 } }, refused(28)],
  ['$set adds new fields in the order of their names', {}, { $set: { c: 1, a: 2, b: 3 } }, { a: 2, b: 3, c: 1 }],
  ['$set of the same value changes nothing', { a: 1 }, { $set: { a: 1 } }, { a: 1 }],
  ['$set of _id to another value is refused', { a: 1 }, { $set: { _id: 9 } }, refused(66)],
  ['$set of _id to the same value is fine', { a: 1 }, { $set: { _id: 1, a: 2 } }, { a: 2 }],
  ['$set with a document in it', {}, { $set: { a: { b: [1, { c: null }] } } }, { a: { b: [1, { c: null }] } }],
  ['$set of an empty path is refused', {}, { $set: { '': 1 } }, refused(56)],
  ['$set of a path with an empty part is refused', {}, { $set: { 'a..b': 1 } }, refused(56)],
  ['two operators on one path are refused', { a: 1 }, { $set: { a: 2 }, $inc: { a: 1 } }, refused(40)],
  ['a path and one below it are refused', {}, { $set: { a: 1, 'a.b': 2 } }, refused(40)],
  ['an unknown operator is refused', {}, { $foo: { a: 1 } }, refused(9)],
  ['an operator needs a document', {}, { $set: 1 }, refused(9)],
  ['$unset removes', { a: 1, b: 2 }, { $unset: { a: '' } }, { b: 2 }],
  ['$unset of what is missing changes nothing', { b: 2 }, { $unset: { a: '', 'c.d': '' } }, { b: 2 }],
  ['$unset in an array leaves null', { a: [1, 2, 3] }, { $unset: { 'a.1': '' } }, { a: [1, null, 3] }],
  ['$unset through a plain value changes nothing', { a: 5 }, { $unset: { 'a.b': '' } }, { a: 5 }],
  ['$setOnInsert does nothing to what is there', { a: 1 }, { $setOnInsert: { b: 1 } }, { a: 1 }],
  ['$inc adds and keeps int32', { a: 1 }, { $inc: { a: 2 } }, { a: 3 }],
  ['$inc of a missing field sets it', {}, { $inc: { a: Long.fromNumber(4) } }, { a: Long.fromNumber(4) }],
  ['$inc makes a long when an int32 is too small', { a: 2147483647 }, { $inc: { a: 1 } }, { a: Long.fromNumber(2147483648) }],
  ['$inc of an int32 by a long makes a long', { a: 1 }, { $inc: { a: Long.ONE } }, { a: Long.fromNumber(2) }],
  ['$inc of an int32 by a double makes a double', { a: 1 }, { $inc: { a: new Double(1) } }, { a: new Double(2) }],
  ['$inc of a double by a decimal makes a decimal', { a: new Double(1.5) }, { $inc: { a: Decimal128.fromString('0.25') } }, { a: Decimal128.fromString('1.75000000000000') }],
  ['$inc with decimals is exact', { a: Decimal128.fromString('0.1') }, { $inc: { a: Decimal128.fromString('0.2') } }, { a: Decimal128.fromString('0.3') }],
  ['$inc beyond a long is refused', { a: Long.MAX_VALUE }, { $inc: { a: Long.ONE } }, refused(2)],
  ['$inc of text is refused', { a: 'x' }, { $inc: { a: 1 } }, refused(14)],
  ['$inc of null is refused', { a: null }, { $inc: { a: 1 } }, refused(14)],
  ['$inc by text is refused', { a: 1 }, { $inc: { a: '1' } }, refused(14)],
  ['$mul multiplies', { a: 3 }, { $mul: { a: 4 } }, { a: 12 }],
  ['$mul of a missing field sets zero of the type of the factor', {}, { $mul: { a: Long.fromNumber(4) } }, { a: Long.ZERO }],
  ['$mul with a double', { a: 3 }, { $mul: { a: 0.5 } }, { a: 1.5 }],
  ['$mul of text is refused', { a: 'x' }, { $mul: { a: 2 } }, refused(14)],
  ['$min takes the smaller', { a: 5 }, { $min: { a: 3 } }, { a: 3 }],
  ['$min leaves the smaller', { a: 2 }, { $min: { a: 3 } }, { a: 2 }],
  ['$min compares across types', { a: 'x' }, { $min: { a: 3 } }, { a: 3 }],
  ['$min of a missing field sets it', {}, { $min: { a: 3 } }, { a: 3 }],
  ['$max takes the larger', { a: 5 }, { $max: { a: 7 } }, { a: 7 }],
  ['$max of null takes any value', { a: null }, { $max: { a: 0 } }, { a: 0 }],
  ['$max of dates', { a: new Date(1) }, { $max: { a: new Date(5) } }, { a: new Date(5) }],
  ['$rename moves', { a: 1, b: 2 }, { $rename: { a: 'c' } }, { b: 2, c: 1 }],
  ['$rename over another field', { a: 1, b: 2 }, { $rename: { a: 'b' } }, { b: 1 }],
  ['$rename into a document', { a: 1 }, { $rename: { a: 'x.y' } }, { x: { y: 1 } }],
  ['$rename of what is missing changes nothing', { b: 2 }, { $rename: { a: 'c' } }, { b: 2 }],
  ['$rename to itself is refused', { a: 1 }, { $rename: { a: 'a' } }, refused(2)],
  ['$rename to something that is no text is refused', { a: 1 }, { $rename: { a: 5 } }, refused(2)],
  // Arrays
  ['$push appends', { a: [1] }, { $push: { a: 2 } }, { a: [1, 2] }],
  ['$push makes the array', {}, { $push: { a: 2 } }, { a: [2] }],
  ['$push of an array pushes one element', { a: [] }, { $push: { a: [1, 2] } }, { a: [[1, 2]] }],
  ['$push $each', { a: [1] }, { $push: { a: { $each: [2, 3] } } }, { a: [1, 2, 3] }],
  ['$push $position', { a: [1, 4] }, { $push: { a: { $each: [2, 3], $position: 1 } } }, { a: [1, 2, 3, 4] }],
  ['$push $position from the end', { a: [1, 2, 4] }, { $push: { a: { $each: [3], $position: -1 } } }, { a: [1, 2, 3, 4] }],
  ['$push $slice keeps the last', { a: [1, 2] }, { $push: { a: { $each: [3], $slice: -2 } } }, { a: [2, 3] }],
  ['$push $slice keeps the first', { a: [1, 2] }, { $push: { a: { $each: [3], $slice: 2 } } }, { a: [1, 2] }],
  ['$push $slice 0 empties', { a: [1, 2] }, { $push: { a: { $each: [3], $slice: 0 } } }, { a: [] }],
  ['$push $sort by value', { a: [3, 1] }, { $push: { a: { $each: [2], $sort: 1 } } }, { a: [1, 2, 3] }],
  ['$push $sort by a field, then $slice', { a: [{ s: 3 }, { s: 1 }] }, { $push: { a: { $each: [{ s: 2 }], $sort: { s: -1 }, $slice: 2 } } }, { a: [{ s: 3 }, { s: 2 }] }],
  ['$push on what is no array is refused', { a: 1 }, { $push: { a: 2 } }, refused(2)],
  ['$push on null is refused', { a: null }, { $push: { a: 2 } }, refused(2)],
  ['$push $each needs an array', { a: [] }, { $push: { a: { $each: 1 } } }, refused(2)],
  ['$push with an unknown clause is refused', { a: [] }, { $push: { a: { $each: [1], $foo: 1 } } }, refused(2)],
  ['$addToSet adds what is new', { a: [1] }, { $addToSet: { a: 2 } }, { a: [1, 2] }],
  ['$addToSet leaves what is there, whatever its numeric type', { a: [1] }, { $addToSet: { a: new Double(1) } }, { a: [1] }],
  ['$addToSet $each', { a: [1] }, { $addToSet: { a: { $each: [1, 2, 2, 3] } } }, { a: [1, 2, 3] }],
  ['$addToSet compares documents with the order of fields', { a: [{ x: 1, y: 2 }] }, { $addToSet: { a: { y: 2, x: 1 } } }, { a: [{ x: 1, y: 2 }, { y: 2, x: 1 }] }],
  ['$addToSet on what is no array is refused', { a: 'x' }, { $addToSet: { a: 2 } }, refused(2)],
  ['$addToSet $each needs an array', { a: [] }, { $addToSet: { a: { $each: 1 } } }, refused(14)],
  ['$pop takes the last', { a: [1, 2, 3] }, { $pop: { a: 1 } }, { a: [1, 2] }],
  ['$pop takes the first', { a: [1, 2, 3] }, { $pop: { a: -1 } }, { a: [2, 3] }],
  ['$pop of an empty array changes nothing', { a: [] }, { $pop: { a: 1 } }, { a: [] }],
  ['$pop of what is no array is refused', { a: 1 }, { $pop: { a: 1 } }, refused(14)],
  ['$pop takes 1 or -1', { a: [1] }, { $pop: { a: 2 } }, refused(9)],
  ['$pull takes out a value', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
  ['$pull with an operator', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
  ['$pull with a filter on documents', { a: [{ x: 1, y: 1 }, { x: 2 }] }, { $pull: { a: { x: 1 } } }, { a: [{ x: 2 }] }],
  ['$pull with an operator inside a filter', { a: [{ x: 1 }, { x: 5 }] }, { $pull: { a: { x: { $gt: 2 } } } }, { a: [{ x: 1 }] }],
  ['$pull with $in', { a: [1, 2, 3] }, { $pull: { a: { $in: [1, 3] } } }, { a: [2] }],
  ['$pull with a pattern', { a: ['ab', 'cd'] }, { $pull: { a: new BSONRegExp('^a') } }, { a: ['cd'] }],
  ['$pull from what is missing changes nothing', { b: 1 }, { $pull: { a: 1 } }, { b: 1 }],
  ['$pull from what is no array is refused', { a: 1 }, { $pull: { a: 1 } }, refused(2)],
  ['$pullAll takes out all of them', { a: [1, 2, 3, 1] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
  ['$pullAll needs an array', { a: [1] }, { $pullAll: { a: 1 } }, refused(2)],
  // Positions
  ['$ is the element the filter found', people, { $set: { 'members.$.level': 9 } }, { members: [{ n: 'Ann', level: 1 }, { n: 'Bo', level: 9 }, { n: 'Cas', level: 3 }] }, { filter: { 'members.n': 'Bo' } }],
  ['$ with $elemMatch', people, { $inc: { 'members.$.level': 10 } }, { members: [{ n: 'Ann', level: 1 }, { n: 'Bo', level: 2 }, { n: 'Cas', level: 13 }] }, { filter: { members: { $elemMatch: { level: { $gt: 2 } } } } }],
  ['$ on plain values', { a: [1, 5, 9] }, { $set: { 'a.$': 0 } }, { a: [1, 0, 9] }, { filter: { a: 5 } }],
  ['$ without an array in the filter is refused', { a: [1] }, { $set: { 'a.$': 0 } }, refused(2)],
  ['$[] is every element', { a: [1, 2] }, { $inc: { 'a.$[]': 10 } }, { a: [11, 12] }],
  ['$[] on documents', people, { $set: { 'members.$[].level': 0 } }, { members: [{ n: 'Ann', level: 0 }, { n: 'Bo', level: 0 }, { n: 'Cas', level: 0 }] }],
  ['$[] of what is missing is refused', { b: 1 }, { $set: { 'a.$[]': 0 } }, refused(2)],
  ['$[name] is what its filter finds', people, { $set: { 'members.$[m].level': 0 } }, { members: [{ n: 'Ann', level: 1 }, { n: 'Bo', level: 0 }, { n: 'Cas', level: 0 }] }, { arrayFilters: [{ 'm.level': { $gte: 2 } }] }],
  ['$[name] on values', { a: [1, 5] }, { $set: { 'a.$[x]': 0 } }, { a: [1, 0] }, { arrayFilters: [{ x: { $gt: 3 } }] }],
  ['$[name] within $[]', { a: [{ b: [1, 2] }, { b: [3] }] }, { $inc: { 'a.$[].b.$[x]': 10 } }, { a: [{ b: [1, 12] }, { b: [13] }] }, { arrayFilters: [{ x: { $gte: 2 } }] }],
  ['$[name] without a filter is refused', { a: [1] }, { $set: { 'a.$[x]': 0 } }, refused(2)],
  ['an array filter that nothing uses is refused', { a: [1] }, { $set: { a: [] } }, refused(9), { arrayFilters: [{ x: 1 }] }],
  ['two array filters of one name are refused', { a: [1] }, { $set: { 'a.$[x]': 0 } }, refused(9), { arrayFilters: [{ x: 1 }, { x: 2 }] }],
  // Pipelines
  ['a pipeline computes from the document', { a: 1, b: 2 }, [{ $set: { c: { $add: ['$a', '$b'] } } }], { a: 1, b: 2, c: 3 }],
  ['a pipeline removes fields', { a: 1, b: 2 }, [{ $unset: 'a' }], { b: 2 }],
  ['a pipeline replaces the document and keeps _id', { a: { x: 1 } }, [{ $replaceWith: '$a' }], { x: 1 }],
  ['a pipeline takes no other stages', { a: 1 }, [{ $match: { a: 1 } }], refused(72)],
];

describe('updates', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine('update');
  });
  afterAll(() => engine.close());

  for (const [title, before, update, after, { filter = {}, ...options } = {}] of cases)
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
    ['takes $eq and one-element $in', { _id: 7, a: { $eq: 2 }, b: { $in: [3] } }, { $set: { c: 1 } }, { _id: 7, a: 2, b: 3, c: 1 }],
    ['takes equalities within $and', { _id: 7, $and: [{ a: 1 }, { 'b.c': 2 }] }, { $set: { d: 1 } }, { _id: 7, a: 1, b: { c: 2 }, d: 1 }],
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
    expect(typed(await collection.findOneAndUpdate({ a: 1 }, { $inc: { a: 1 } }, { returnDocument: 'after' }))).toBe(typed({ _id: 1, a: 2 }));
  });
  testOn('findAndModify: takes the first in an order', async () => {
    const collection = await engine.collection([{ a: 1, n: 5 }, { a: 1, n: 9 }]);
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
    expect(typed(await collection.findOneAndUpdate({}, { $set: { a: 3 } }, { projection: { _id: 0, a: 1 }, returnDocument: 'after' }))).toBe(typed({ a: 3 }));
  });
  testOn('findAndModify: null when there is nothing', async () => {
    const collection = await engine.collection();
    expect(await collection.findOneAndUpdate({ a: 1 }, { $set: { a: 2 } })).toBeNull();
  });
  testOn('findAndModify: upserts', async () => {
    const collection = await engine.collection();
    const made = await collection.findOneAndUpdate({ _id: 4 }, { $set: { a: 2 } }, { upsert: true, returnDocument: 'after' });
    expect(typed(made)).toBe(typed({ _id: 4, a: 2 }));
  });
  testOn('findAndModify: replaces', async () => {
    const collection = await engine.collection([{ a: 1 }]);
    expect(typed(await collection.findOneAndReplace({ a: 1 }, { b: 1 }, { returnDocument: 'after' }))).toBe(typed({ _id: 1, b: 1 }));
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
    await expectOutcome(() => collection.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3 }], { ordered: false }), refused(11000));
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
