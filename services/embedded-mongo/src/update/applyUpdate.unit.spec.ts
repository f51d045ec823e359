import { Decimal128, Double, Int32, Long } from 'bson';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import { parseFilter } from '../query/parseFilter.ts';
import { applyUpdate } from './applyUpdate.ts';
import { parseUpdate } from './parseUpdate.ts';
import { upsertDocument } from './upsertDocument.ts';

const now = new Date('2026-01-01');

function change(
  document: BsonDocument,
  update: unknown,
  filter: BsonDocument = {},
  arrayFilters?: unknown,
): BsonDocument {
  const context = { isInsert: false, now };
  return applyUpdate(document, parseUpdate(update, arrayFilters, {}), parseFilter(filter), context);
}

test.each<[string, BsonDocument, unknown, BsonDocument]>([
  ['sets a nested field', { a: 1 }, { $set: { 'b.c': 2 } }, { a: 1, b: { c: 2 } }],
  ['pads an array with null', { a: [1] }, { $set: { 'a.3': 4 } }, { a: [1, null, null, 4] }],
  ['removes a field', { a: 1, b: 2 }, { $unset: { a: '' } }, { b: 2 }],
  ['leaves null where an element was', { a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
  ['renames', { a: 1 }, { $rename: { a: 'b.c' } }, { b: { c: 1 } }],
  ['keeps the smaller', { a: 5 }, { $min: { a: 3 } }, { a: 3 }],
  ['keeps the larger', { a: 5 }, { $max: { a: 3 } }, { a: 5 }],
  ['pushes', { a: [1] }, { $push: { a: 2 } }, { a: [1, 2] }],
  ['pushes into nothing', {}, { $push: { a: 2 } }, { a: [2] }],
  ['pushes sorted and cut', { a: [5, 1] }, { $push: { a: { $each: [3, 9], $sort: -1, $slice: 3 } } }, { a: [9, 5, 3] }],
  ['pushes at a position', { a: [1, 4] }, { $push: { a: { $each: [2, 3], $position: 1 } } }, { a: [1, 2, 3, 4] }],
  ['adds what is not there', { a: [1] }, { $addToSet: { a: { $each: [1, 2, 2] } } }, { a: [1, 2] }],
  ['pulls by value', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
  ['pulls by condition', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
  ['pulls documents', { a: [{ x: 1, y: 1 }, { x: 2 }] }, { $pull: { a: { x: 1 } } }, { a: [{ x: 2 }] }],
  ['pulls all', { a: [1, 2, 3] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
  ['pops either end', { a: [1, 2, 3] }, { $pop: { a: -1 } }, { a: [2, 3] }],
  ['sets the date', {}, { $currentDate: { at: true } }, { at: now }],
  ['ignores $setOnInsert', { a: 1 }, { $setOnInsert: { b: 1 } }, { a: 1 }],
  ['replaces', { _id: 1, a: 1 }, { b: 2 }, { _id: 1, b: 2 }],
  ['runs a pipeline', { a: 2, b: 3 }, [{ $set: { c: { $concat: ['x', 'y'] } } }, { $unset: 'a' }], { b: 3, c: 'xy' }],
])('%s', (_what, document, update, expected) => {
  expect(change(document, update)).toEqual(expected);
});

test('keeps the type of numbers', () => {
  expect(change({ a: new Int32(1) }, { $inc: { a: new Int32(1) } })).toEqual({ a: new Int32(2) });
  expect(change({ a: new Int32(2147483647) }, { $inc: { a: new Int32(1) } })).toEqual({
    a: Long.fromNumber(2147483648),
  });
  expect(change({ a: new Double(1) }, { $inc: { a: new Int32(1) } })).toEqual({ a: new Double(2) });
  expect(change({ a: Long.fromNumber(2) }, { $mul: { a: new Int32(3) } })).toEqual({ a: Long.fromNumber(6) });
  const sum = change({ a: Decimal128.fromString('0.1') }, { $inc: { a: Decimal128.fromString('0.2') } });
  expect(String(sum['a'])).toBe('0.3');
});

test('changes the matched element, all elements, or those a filter chooses', () => {
  const document = {
    a: [
      { k: 1, n: 0 },
      { k: 2, n: 0 },
    ],
  };
  expect(change(document, { $set: { 'a.$.n': 1 } }, { 'a.k': 2 })).toEqual({
    a: [
      { k: 1, n: 0 },
      { k: 2, n: 1 },
    ],
  });
  expect(change(document, { $set: { 'a.$[].n': 1 } })).toEqual({
    a: [
      { k: 1, n: 1 },
      { k: 2, n: 1 },
    ],
  });
  const filtered = change(document, { $set: { 'a.$[e].n': 1 } }, {}, [{ 'e.k': { $gt: 1 } }]);
  expect(filtered).toEqual({
    a: [
      { k: 1, n: 0 },
      { k: 2, n: 1 },
    ],
  });
});

test.each<[number, unknown]>([
  [14, { $inc: { s: 1 } }],
  [14, { $inc: { a: 'x' } }],
  [2, { $push: { s: 1 } }],
  [28, { $set: { 's.x': 1 } }],
  [66, { $set: { _id: 2 } }],
  [40, { $set: { a: 1 }, $inc: { 'a.b': 1 } }],
  [9, { $foo: { a: 1 } }],
  [2, { $set: { 'a.$': 1 } }],
])('refuses with code %i', (code, update) => {
  const attempt = (): unknown => change({ _id: 1, s: 'text', a: [1] }, update);
  expect(attempt).toThrow(expect.objectContaining({ code }));
});

test('leaves the document it was given as it was', () => {
  const document = { a: { b: [1] } };
  change(document, { $push: { 'a.b': 2 } });
  expect(document).toEqual({ a: { b: [1] } });
});

test('builds an upsert from the equalities of the filter', () => {
  const filter = parseFilter({ k: 'x', 'n.m': 1, age: { $gt: 3 } });
  const document = upsertDocument(filter, parseUpdate({ $setOnInsert: { z: 1 } }, undefined, {}), now);
  expect(document).toMatchObject({ k: 'x', n: { m: 1 }, z: 1 });
  expect(document).not.toHaveProperty('age');
});
