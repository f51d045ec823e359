import fc from 'fast-check';
import { Decimal128, Double, Int32, Long, ObjectId, type Document } from 'mongodb';

/** One operation on the two engines; the data of both has to stay the same. */
export type Operation =
  | { readonly kind: 'insert'; readonly document: Document }
  | {
      readonly kind: 'find';
      readonly filter: Document;
      readonly sort: Document;
      readonly skip: number;
      readonly limit: number;
      readonly projection: Document;
    }
  | {
      readonly kind: 'update';
      readonly filter: Document;
      readonly update: Document;
      readonly multi: boolean;
      readonly upsert: boolean;
    }
  | { readonly kind: 'replace'; readonly filter: Document; readonly replacement: Document }
  | { readonly kind: 'delete'; readonly filter: Document; readonly multi: boolean }
  | { readonly kind: 'findAndModify'; readonly filter: Document; readonly update: Document; readonly after: boolean }
  | { readonly kind: 'aggregate'; readonly pipeline: Document[] }
  | { readonly kind: 'distinct'; readonly key: string; readonly filter: Document };

const number = fc.oneof(
  fc.integer({ min: -3, max: 6 }).map((value) => new Int32(value)),
  fc.integer({ min: -6, max: 12 }).map((value) => new Double(value / 2)),
  fc.integer({ min: -3, max: 6 }).map((value) => Long.fromNumber(value)),
  fc.integer({ min: -6, max: 12 }).map((value) => Decimal128.fromString(String(value / 2))),
);
const text = fc.constantFrom('', 'a', 'A', 'b', 'ab', 'é', 'x y');
const scalar = fc.oneof(
  { weight: 5, arbitrary: number },
  { weight: 3, arbitrary: text },
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: 0, max: 3 }).map((value) => new Date(value * 1000)),
  fc.integer({ min: 1, max: 3 }).map((value) => new ObjectId(`65f00000000000000000000${value}`)),
);
const field = fc.constantFrom('a', 'b', 'c');
const inner = fc.dictionary(fc.constantFrom('x', 'y'), scalar, { maxKeys: 2 });
const value = fc.oneof(
  { weight: 6, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 4 }) },
  { weight: 2, arbitrary: inner },
  { weight: 2, arbitrary: fc.array(inner, { maxLength: 3 }) },
);
const path = fc.oneof(
  { weight: 3, arbitrary: field },
  fc.tuple(field, fc.constantFrom('x', 'y')).map((parts) => parts.join('.')),
);
const body = fc.dictionary(field, value, { maxKeys: 3 });

const condition = fc.oneof(
  { weight: 3, arbitrary: scalar.map((one) => ({ $eq: one })) },
  fc
    .tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$ne'), scalar)
    .map(([operator, one]) => ({ [operator]: one })),
  fc
    .tuple(fc.constantFrom('$in', '$nin'), fc.array(scalar, { maxLength: 3 }))
    .map(([operator, all]) => ({ [operator]: all })),
  fc.boolean().map((exists) => ({ $exists: exists })),
  fc
    .constantFrom('int', 'double', 'long', 'decimal', 'number', 'string', 'array', 'object', 'null', 'date')
    .map((type) => ({ $type: type })),
  fc.integer({ min: 0, max: 3 }).map((size) => ({ $size: size })),
  fc.tuple(scalar, scalar).map(([low, high]) => ({ $gte: low, $lte: high })),
  fc
    .tuple(fc.constantFrom('$gt', '$lt', '$eq'), number)
    .map(([operator, one]) => ({ $elemMatch: { [operator]: one } })),
  fc.tuple(fc.constantFrom('x', 'y'), scalar).map(([name, one]) => ({ $elemMatch: { [name]: one } })),
  fc.array(scalar, { minLength: 1, maxLength: 2 }).map((all) => ({ $all: all })),
  fc.constantFrom('^a', 'b$', 'A').map((pattern) => ({ $regex: pattern })),
  scalar.map((one) => ({ $not: { $eq: one } })),
);
const clause = fc.tuple(path, condition).map(([name, one]) => ({ [name]: one }));
const filter: fc.Arbitrary<Document> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  { weight: 6, arbitrary: clause },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('$and', '$or', '$nor'), fc.array(clause, { minLength: 1, maxLength: 3 }))
      .map(([name, all]) => ({ [name]: all })),
  },
);
const update: fc.Arbitrary<Document> = fc.oneof(
  fc.tuple(path, value).map(([name, one]) => ({ $set: { [name]: one } })),
  path.map((name) => ({ $unset: { [name]: '' } })),
  fc
    .tuple(fc.constantFrom('$inc', '$mul'), path, number)
    .map(([operator, name, one]) => ({ [operator]: { [name]: one } })),
  fc
    .tuple(fc.constantFrom('$min', '$max'), path, scalar)
    .map(([operator, name, one]) => ({ [operator]: { [name]: one } })),
  fc
    .tuple(fc.constantFrom('$push', '$addToSet'), field, value)
    .map(([operator, name, one]) => ({ [operator]: { [name]: one } })),
  fc
    .tuple(field, fc.array(scalar, { maxLength: 3 }), fc.integer({ min: -3, max: 3 }))
    .map(([name, $each, $slice]) => ({ $push: { [name]: { $each, $slice } } })),
  fc.tuple(field, scalar).map(([name, one]) => ({ $pull: { [name]: one } })),
  fc.tuple(field, fc.constantFrom(1, -1)).map(([name, end]) => ({ $pop: { [name]: end } })),
  fc.tuple(field, fc.constantFrom('d', 'e')).map(([from, to]) => ({ $rename: { [from]: to } })),
);
const direction = fc.constantFrom(1, -1);
const sort = fc.oneof(
  fc.constant({}),
  fc.tuple(path, direction).map(([name, one]) => ({ [name]: one })),
);
const projection = fc.oneof(
  fc.constant({}),
  fc.tuple(path, fc.constantFrom(0, 1)).map(([name, one]) => ({ [name]: one })),
);
const accumulator = fc
  .tuple(fc.constantFrom('$sum', '$min', '$max'), path)
  .map(([operator, name]) => ({ [operator]: `$${name}` }));
const stage: fc.Arbitrary<Document[]> = fc.oneof(
  filter.map(($match) => [{ $match }]),
  fc.tuple(field, accumulator).map(([name, one]) => [{ $group: { _id: `$${name}`, v: one, n: { $sum: 1 } } }]),
  fc
    .tuple(field, fc.boolean())
    .map(([name, preserveNullAndEmptyArrays]) => [{ $unwind: { path: `$${name}`, preserveNullAndEmptyArrays } }]),
  fc.tuple(path, path).map(([to, from]) => [{ $addFields: { [to]: `$${from}` } }]),
  fc
    .tuple(fc.constantFrom('$eq', '$lt', '$gte', '$cmp'), path, path)
    .map(([operator, a, b]) => [{ $project: { r: { [operator]: [`$${a}`, `$${b}`] } } }]),
);

export const operations: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: body.map((document): Operation => ({ kind: 'insert', document })) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('find' as const),
      filter,
      sort,
      skip: fc.integer({ min: 0, max: 2 }),
      limit: fc.integer({ min: 0, max: 5 }),
      projection,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('update' as const),
      filter,
      update,
      multi: fc.boolean(),
      upsert: fc.constant(false),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('replace' as const), filter, replacement: body }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), filter, multi: fc.boolean() }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('findAndModify' as const), filter, update, after: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc
      .array(stage, { minLength: 1, maxLength: 2 })
      .map((stages): Operation => ({ kind: 'aggregate', pipeline: [{ $sort: { _id: 1 } }, ...stages.flat()] })),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('distinct' as const), key: path, filter }) },
);
