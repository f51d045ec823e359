import { Decimal128, Int32, Long, ObjectId } from 'bson';
import type { BsonDocument } from '../bson/BsonDocument.ts';
import { compileFilter } from './compileFilter.ts';
import { parseFilter } from './parseFilter.ts';

const matches = (document: BsonDocument, filter: BsonDocument): boolean => compileFilter(parseFilter(filter))(document);
const id = new ObjectId();

test.each<[BsonDocument, BsonDocument, boolean]>([
  [{ a: 1 }, { a: 1 }, true],
  [{ a: new Int32(1) }, { a: Long.fromNumber(1) }, true],
  [{ a: 0.1 }, { a: Decimal128.fromString('0.1') }, false],
  [{ a: id }, { a: new ObjectId(id.toHexString()) }, true],
  [{ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, false],
  [{ a: [1, 2] }, { a: 2 }, true],
  [{ a: [1, 2] }, { a: [1, 2] }, true],
  [{ a: [[1, 2]] }, { a: [1, 2] }, true],
  [{ a: [1, 2] }, { a: [2, 1] }, false],
  [{}, { a: null }, true],
  [{ a: null }, { a: null }, true],
  [{ a: [] }, { a: null }, false],
  [{ a: [{ c: 1 }] }, { 'a.b': null }, true],
  [{ a: [1, 2] }, { 'a.b': null }, false],
  [{ a: [] }, { 'a.b': { $exists: false } }, true],
  [{ a: [{ b: 1 }, { b: 2 }] }, { 'a.b': 2 }, true],
  [{ a: [{ b: 1 }, { b: 2 }] }, { 'a.1.b': 2 }, true],
  [{ a: [{ b: 1 }, { b: 2 }] }, { 'a.0.b': 2 }, false],
  [{ a: [5, [2, 4]] }, { 'a.1': [2, 4] }, true],
  [{ a: 'x' }, { a: { $gt: 5 } }, false],
  [{ a: null }, { a: { $gte: null } }, true],
  [{}, { a: { $lt: 5 } }, false],
  [{ a: [1, 10] }, { a: { $gt: 4, $lt: 6 } }, true],
  [{ a: [1, 10] }, { a: { $elemMatch: { $gt: 4, $lt: 6 } } }, false],
  [
    {
      a: [
        { b: 1, c: 1 },
        { b: 2, c: 2 },
      ],
    },
    { a: { $elemMatch: { b: 1, c: 2 } } },
    false,
  ],
  [
    {
      a: [
        { b: 1, c: 1 },
        { b: 2, c: 2 },
      ],
    },
    { 'a.b': 1, 'a.c': 2 },
    true,
  ],
  [{ a: 1 }, { a: { $ne: 2 } }, true],
  [{ a: [1, 2] }, { a: { $ne: 2 } }, false],
  [{}, { a: { $ne: 2 } }, true],
  [{ a: 1 }, { a: { $nin: [1, 2] } }, false],
  [{ a: 'abc' }, { a: { $in: [/^b/, /^a/] } }, true],
  [{ a: 'ABC' }, { a: { $regex: '^ab', $options: 'i' } }, true],
  [{ a: 'x\ny' }, { a: { $regex: '^y', $options: 'm' } }, true],
  [{ a: 5 }, { a: { $not: { $gt: 3 } } }, false],
  [{}, { a: { $not: { $gt: 3 } } }, true],
  [{ a: [] }, { a: { $size: 0 } }, true],
  [{ a: id }, { a: { $type: 'objectId' } }, true],
  [{ a: Long.fromNumber(1) }, { a: { $type: 'number' } }, true],
  [{ a: ['x'] }, { a: { $type: ['array'] } }, true],
  [{ a: [1, 2, 3] }, { a: { $all: [1, 3] } }, true],
  [{ a: [1, 2, 3] }, { a: { $all: [] } }, false],
  [{ a: 7 }, { a: { $mod: [4, 3] } }, true],
  [{ a: 1, b: 2 }, { $or: [{ a: 2 }, { b: 2 }] }, true],
  [{ a: 1, b: 2 }, { $nor: [{ a: 2 }, { b: 2 }] }, false],
  [{ a: 3, b: 2 }, { $expr: { $gt: ['$a', '$b'] } }, true],
  [{ constructor: 1 }, { constructor: 1 }, true],
  [{}, { constructor: { $exists: false } }, true],
])('%j against %j is %s', (document, filter, expected) => {
  expect(matches(document, filter)).toBe(expected);
});
