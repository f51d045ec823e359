import fc from 'fast-check';
import type { Collection, Document, MongoClient } from 'mongodb';
import { typed } from './engine.ts';
import { operations, type Operation } from './fuzzOperations.ts';

let lastId = 0;

/** Equal numbers of different types shown as one: which of them a group or a distinct value shows is up to an engine. */
function untyped(value: unknown): string {
  return typed(value).replaceAll(/\{"\$number\w+":"([^"]*)"\}/g, (_found, digits: string) => String(Number(digits)));
}

/** A decimal may be written 2.0 or 2.00; both are the same number. */
function withPlainDecimals(text: string): string {
  return text.replaceAll(
    /("\$numberDecimal":)"([^"]*)"/g,
    (_found, name: string, digits: string) => `${name}"${String(Number(digits))}"`,
  );
}

/** What an engine answers: the documents and counts, or `refused` (which code is the contract suite's business). */
async function perform(collection: Collection<any>, operation: Operation, id: number): Promise<string> {
  try {
    return withPlainDecimals(await answer(collection, operation, id));
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error) return 'refused';
    throw error;
  }
}

async function answer(collection: Collection<any>, operation: Operation, id: number): Promise<string> {
  switch (operation.kind) {
    case 'insert':
      await collection.insertOne({ _id: id, ...operation.document });
      return 'inserted';
    case 'find': {
      // A total order, so that both engines have to give the same.
      const options = {
        sort: { ...operation.sort, _id: 1 },
        skip: operation.skip,
        limit: operation.limit,
        projection: operation.projection,
      };
      return typed(await collection.find(operation.filter, options as never).toArray());
    }
    case 'update': {
      const one = operation.multi ? 'updateMany' : 'updateOne';
      const { matchedCount } = await collection[one](
        { $and: [operation.filter, await firstOf(collection, operation.filter, operation.multi)] },
        operation.update,
      );
      return `${String(matchedCount)} ${typed(await collection.find({}, { sort: { _id: 1 } }).toArray())}`;
    }
    case 'replace':
      await collection.replaceOne(await firstOf(collection, operation.filter, false), operation.replacement);
      return typed(await collection.find({}, { sort: { _id: 1 } }).toArray());
    case 'delete':
      await collection[operation.multi ? 'deleteMany' : 'deleteOne']({
        $and: [operation.filter, await firstOf(collection, operation.filter, operation.multi)],
      });
      return typed(await collection.find({}, { sort: { _id: 1 } }).toArray());
    case 'findAndModify': {
      const options = { sort: { _id: 1 }, returnDocument: operation.after ? 'after' : 'before' } as const;
      const found = typed(await collection.findOneAndUpdate(operation.filter, operation.update, options));
      return `${found} ${typed(await collection.find({}, { sort: { _id: 1 } }).toArray())}`;
    }
    case 'aggregate': {
      const found = await collection.aggregate(operation.pipeline).toArray();
      // Groups come in no order, and show any of the equal values they were made from.
      const isGrouped = operation.pipeline.some((one) => '$group' in one);
      return isGrouped ? typed(found.map((one) => untyped({ n: one['n'], v: one['v'] })).toSorted()) : typed(found);
    }
    case 'distinct':
      return typed((await collection.distinct(operation.key, operation.filter)).map(untyped).toSorted());
  }
}

/** Which document "one" is, is up to an engine; here it is the one with the smallest `_id`. */
async function firstOf(collection: Collection<any>, filter: Document, all: boolean): Promise<Document> {
  if (all) return {};
  const first = await collection.findOne(filter, { sort: { _id: 1 }, projection: { _id: 1 } });
  return { _id: first?._id ?? 'nobody' };
}

interface NamedDifference {
  readonly name: string;
  readonly manual: string;
  readonly isThis: (
    operation: string,
    difference: { readonly before: string; readonly own: string; readonly peer: string },
  ) => boolean;
}

const byName = (text: string): string =>
  [...text.matchAll(/"(\w+)":|[^":{},[\]]+/g)]
    .map(([part]) => part)
    .toSorted()
    .join(' ');

/** Where the peer answers otherwise and the MongoDB manual is on our side. */
export const namedDifferences: readonly NamedDifference[] = [
  {
    name: 'the peer sorts an empty array together with null',
    manual: 'Comparison/Sort Order: an empty array is less than null and missing',
    isThis: (operation, { before }) => operation.includes('"sort"') && before.includes('[]'),
  },
  {
    name: 'the peer makes no array when $push adds nothing to a missing field',
    manual: '$push: if the field is absent, $push adds the array field',
    isThis: (operation, { own }) => operation.includes('"$each"') && own.includes('[]'),
  },
  {
    name: 'the peer refuses $unset of a name within an array',
    manual: '$unset: if the field does not exist, $unset does nothing',
    isThis: (operation, { peer }) => operation.includes('"$unset"') && peer === 'refused',
  },
  {
    name: 'the peer counts a boolean as a number in $inc and $mul',
    manual: '$inc: using it on a field that is not a number is an error',
    isThis: (operation, { own }) => /"\$(inc|mul)"/.test(operation) && own === 'refused',
  },
  {
    name: 'the peer makes a document of an empty array under $addFields',
    manual: '$addFields: a path through an array applies to each of its elements; an empty one has none',
    isThis: (operation, { before }) => operation.includes('"$addFields"') && before.includes('[]'),
  },
  {
    name: 'the peer moves a plain value that $addFields makes a document to the end',
    manual: '$addFields: an existing field is replaced, where it is',
    isThis: (operation, { own, peer }) => operation.includes('"$addFields"') && byName(own) === byName(peer),
  },
];

export interface FuzzDifference {
  readonly operation: string;
  readonly before: string;
  readonly own: string;
  readonly peer: string;
  /** On the list above; undefined when it is not. */
  readonly name: string | undefined;
}

/** Runs random operations on two engines side by side, a fresh collection every fifty; gives where they differ. */
export async function fuzz(
  own: MongoClient,
  peer: MongoClient,
  count: number,
  seed: number,
): Promise<FuzzDifference[]> {
  const found: FuzzDifference[] = [];
  const all = fc.sample(operations, { seed, numRuns: count });
  let pair: Collection<any>[] = [];
  for (const [i, operation] of all.entries()) {
    if (i % 50 === 0) pair = await freshPair(own, peer, seed, i);
    lastId += 1;
    const before = typed(await pair[0]?.find({}, { sort: { _id: 1 } }).toArray());
    const [mine, theirs] = await Promise.all(pair.map((collection) => perform(collection, operation, lastId)));
    if (mine === theirs) continue;
    const difference = { operation: typed(operation), before, own: String(mine), peer: String(theirs) };
    found.push({
      ...difference,
      name: namedDifferences.find(({ isThis }) => isThis(difference.operation, difference))?.name,
    });
    pair = await freshPair(own, peer, seed, i);
  }
  return found;
}

async function freshPair(own: MongoClient, peer: MongoClient, seed: number, i: number): Promise<Collection<any>[]> {
  return Promise.all(
    [own, peer].map(async (client) => {
      const collection = client.db('fuzz').collection<any>(`f${seed}_${i}_${lastId}`);
      await collection.insertMany([
        { _id: -3, a: 1 },
        { _id: -2, a: [1, 2], b: { x: 1 } },
        { _id: -1, b: 'a', c: [{ x: 1 }, { y: 2 }] },
      ]);
      // Every other pair of collections has an index to be read through.
      if ((i / 50) % 2 === 1) for (const key of ['a', 'b.x', 'c']) await collection.createIndex({ [key]: 1 });
      return collection;
    }),
  );
}
