import { BSONRegExp, Decimal128, Double, Long, MaxKey, MinKey, ObjectId, Timestamp, type Document } from 'mongodb';
import { expectOutcome, openEngine, refused, testOn, type Engine } from './engine.ts';

/** Title, documents (ids 1, 2, 3 …), filter, and the ids found or the code of the refusal. */
type QueryCase = [title: string, documents: Document[], filter: Document, expected: number[] | { code: number }];

const numbers = [{ a: 1 }, { a: new Double(2.5) }, { a: Long.fromNumber(3) }, { a: Decimal128.fromString('3.5') }, { a: '3' }];
const mixed = [{ a: null }, {}, { a: [] }, { a: [null] }, { a: 0 }, { a: '' }, { a: { b: null } }];
const nested = [{ a: { b: 1 } }, { a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 3 }, { c: 1 }] }, { a: { b: [1, 4] } }, { a: 5 }];
const lists = [{ a: [1, 2, 3] }, { a: [5] }, { a: 2 }, { a: [[1, 2], 3] }, { a: [] }];
const texts = [{ s: 'Anna' }, { s: 'anna' }, { s: 'Hanna' }, { s: 'Ann-Marie' }, { s: 7 }, { s: ['Anna', 'x'] }];
const dates = [{ d: new Date(0) }, { d: new Date(1000) }, { d: new Timestamp({ t: 1, i: 1 }) }, { d: 500 }];

const cases: QueryCase[] = [
  // Equality
  ['equality finds equal numbers of other types', [{ a: 1 }, { a: new Double(1) }, { a: Long.ONE }, { a: Decimal128.fromString('1.0') }, { a: '1' }], { a: 1 }, [1, 2, 3, 4]],
  ['equality tells a long beyond a double apart', [{ a: Long.fromString('9007199254740993') }, { a: new Double(9007199254740992) }], { a: Long.fromString('9007199254740993') }, [1]],
  ['equality with null finds null and missing', mixed, { a: null }, [1, 2, 4]],
  ['equality with an empty array', mixed, { a: [] }, [3]],
  ['equality with a document minds the order of fields', [{ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }], { a: { x: 1, y: 2 } }, [1]],
  ['equality with a document is of the whole document', [{ a: { x: 1 } }, { a: { x: 1, y: 2 } }], { a: { x: 1 } }, [1]],
  ['equality with a document finds equal numbers of other types in it', [{ a: { x: new Double(1) } }], { a: { x: 1 } }, [1]],
  ['equality finds an element of an array', lists, { a: 2 }, [1, 3]],
  ['equality with an array finds the array and an array in an array', [{ a: [1, 2] }, { a: [[1, 2]] }, { a: [2, 1] }], { a: [1, 2] }, [1, 2]],
  ['equality with a boolean is not equality with a number', [{ a: true }, { a: 1 }, { a: false }], { a: true }, [1]],
  ['equality with NaN finds NaN', [{ a: NaN }, { a: Decimal128.fromString('NaN') }, { a: 0 }], { a: NaN }, [1, 2]],
  ['zero equals minus zero', [{ a: new Double(-0) }, { a: 0 }], { a: 0 }, [1, 2]],
  ['equality of object ids', [{ a: new ObjectId('000000000000000000000001') }, { a: '000000000000000000000001' }], { a: new ObjectId('000000000000000000000001') }, [1]],
  ['equality of dates', dates, { d: new Date(1000) }, [2]],
  ['$eq is equality', lists, { a: { $eq: 5 } }, [2]],
  ['$eq with a regular expression finds the expression itself', [{ a: new BSONRegExp('x') }, { a: 'x' }], { a: { $eq: new BSONRegExp('x') } }, [1]],
  ['$ne leaves out documents with an equal element', lists, { a: { $ne: 2 } }, [2, 4, 5]],
  ['$ne finds documents without the field', [{ a: 1 }, {}], { a: { $ne: 1 } }, [2]],
  ['$ne null leaves out null and missing', mixed, { a: { $ne: null } }, [3, 5, 6, 7]],
  ['$ne with a regular expression is refused', [], { a: { $ne: new BSONRegExp('x') } }, refused(2)],
  ['fields with dots are paths', nested, { 'a.b': 1 }, [1, 2, 4]],
  ['a path through an array finds any element', nested, { 'a.b': 2 }, [2]],
  ['a path names an array index', [{ a: [7, 8] }, { a: [8, 7] }, { a: { 1: 8 } }], { 'a.1': 8 }, [1, 3]],
  ['a path goes through an index into documents', [{ a: [{ b: 1 }, { b: 2 }] }], { 'a.1.b': 2 }, [1]],
  ['a path with null finds documents where it is missing', nested, { 'a.b': null }, [3, 5]],
  ['two conditions on one array may be met by two elements', nested, { 'a.b': 1, 'a.c': { $exists: false } }, [1, 2, 4]],
  // Ranges
  ['$gt compares numbers of every type', numbers, { a: { $gt: 2 } }, [2, 3, 4]],
  ['$gte takes in the bound', numbers, { a: { $gte: 3 } }, [3, 4]],
  ['$lt leaves out other types', [{ a: 1 }, { a: '1' }, { a: null }, {}], { a: { $lt: 5 } }, [1]],
  ['$lte with a decimal bound', numbers, { a: { $lte: Decimal128.fromString('2.5') } }, [1, 2]],
  ['$gte null finds null and missing', mixed, { a: { $gte: null } }, [1, 2, 4]],
  ['$lte null finds null and missing', mixed, { a: { $lte: null } }, [1, 2, 4]],
  ['$gt null finds nothing', mixed, { a: { $gt: null } }, []],
  ['$lt with text compares by code point', [{ a: 'B' }, { a: 'a' }, { a: 'é' }, { a: '😀' }], { a: { $lt: 'b' } }, [1, 2]],
  ['$gt with a date', dates, { d: { $gt: new Date(0) } }, [2]],
  ['$gt with an object compares documents', [{ a: { x: 1 } }, { a: { x: 2 } }, { a: { w: 9 } }], { a: { $gt: { x: 1 } } }, [2]],
  ['$gt with an array compares arrays', [{ a: [1, 2] }, { a: [1, 3] }, { a: [2] }], { a: { $gt: [1, 2] } }, [2, 3]],
  ['ranges find an element of an array', lists, { a: { $gt: 3 } }, [2]],
  ['two bounds on an array may be met by two elements', [{ a: [1, 10] }, { a: [5] }, { a: [20] }], { a: { $gt: 4, $lt: 6 } }, [1, 2]],
  ['$gte MinKey finds everything that is there', [{ a: 1 }, { a: null }, { a: 'x' }], { a: { $gte: new MinKey() } }, [1, 2, 3]],
  ['$lt MaxKey finds everything that is there', [{ a: 1 }, { a: { b: 1 } }, { a: 'x' }], { a: { $lt: new MaxKey() } }, [1, 2, 3]],
  ['$lt NaN finds nothing', [{ a: 1 }, { a: NaN }], { a: { $lt: NaN } }, []],
  ['$gte NaN finds NaN', [{ a: 1 }, { a: NaN }], { a: { $gte: NaN } }, [2]],
  ['$gt a number leaves out NaN', [{ a: 1 }, { a: NaN }, { a: Infinity }], { a: { $gt: 0 } }, [1, 3]],
  ['$gt false finds true', [{ a: true }, { a: false }, { a: 1 }], { a: { $gt: false } }, [1]],
  ['$gt with a regular expression is refused', [], { a: { $gt: new BSONRegExp('x') } }, refused(2)],
  // Sets
  ['$in finds any of the values', lists, { a: { $in: [5, 3] } }, [1, 2, 4]],
  ['$in with null finds missing too', mixed, { a: { $in: [null, 0] } }, [1, 2, 4, 5]],
  ['$in takes regular expressions', texts, { s: { $in: [new BSONRegExp('^H'), 'anna'] } }, [2, 3]],
  ['$in with nothing finds nothing', lists, { a: { $in: [] } }, []],
  ['$in finds equal numbers of other types', numbers, { a: { $in: [new Double(3), new Double(1)] } }, [1, 3]],
  ['$in with an array value', [{ a: [1, 2] }, { a: 1 }], { a: { $in: [[1, 2]] } }, [1]],
  ['$in needs an array', [], { a: { $in: 1 } }, refused(2)],
  ['$in takes no operators', [], { a: { $in: [{ $gt: 1 }] } }, refused(2)],
  ['$nin leaves out all of them', lists, { a: { $nin: [2, 5] } }, [4, 5]],
  ['$nin null finds what has a value', mixed, { a: { $nin: [null] } }, [3, 5, 6, 7]],
  ['$nin needs an array', [], { a: { $nin: 3 } }, refused(2)],
  ['$all finds arrays with every value', [{ a: [1, 2, 3] }, { a: [1, 2] }, { a: 1 }], { a: { $all: [1, 3] } }, [1]],
  ['$all with one value finds a plain value too', [{ a: [1] }, { a: 1 }], { a: { $all: [1] } }, [1, 2]],
  ['$all with nothing finds nothing', lists, { a: { $all: [] } }, []],
  ['$all with $elemMatch', [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 1 }] }], { a: { $all: [{ $elemMatch: { b: 1 } }, { $elemMatch: { b: 2 } }] } }, [1]],
  ['$all needs an array', [], { a: { $all: 1 } }, refused(2)],
  // Elements
  ['$exists finds the field, null or not', mixed, { a: { $exists: true } }, [1, 3, 4, 5, 6, 7]],
  ['$exists false finds where it is missing', mixed, { a: { $exists: false } }, [2]],
  ['$exists takes 0 for false', mixed, { a: { $exists: 0 } }, [2]],
  ['$exists on a path', nested, { 'a.c': { $exists: true } }, [3]],
  ['$exists on an index', lists, { 'a.1': { $exists: true } }, [1, 4]],
  ['$type by name', numbers, { a: { $type: 'int' } }, [1]],
  ['$type by number', numbers, { a: { $type: 18 } }, [3]],
  ['$type number means all four', numbers, { a: { $type: 'number' } }, [1, 2, 3, 4]],
  ['$type takes a list', numbers, { a: { $type: ['decimal', 'string'] } }, [4, 5]],
  ['$type looks at elements too', lists, { a: { $type: 'int' } }, [1, 2, 3, 4]],
  ['$type array finds arrays', lists, { a: { $type: 'array' } }, [1, 2, 4, 5]],
  ['$type null', mixed, { a: { $type: 'null' } }, [1, 4]],
  ['$type object', mixed, { a: { $type: 'object' } }, [7]],
  ['$type with an unknown name is refused', [], { a: { $type: 'integer' } }, refused(2)],
  ['$type with an unknown number is refused', [], { a: { $type: 99 } }, refused(2)],
  ['$type with nothing is refused', [], { a: { $type: [] } }, refused(9)],
  // Arrays
  ['$size counts elements', lists, { a: { $size: 1 } }, [2]],
  ['$size 0 finds the empty array', lists, { a: { $size: 0 } }, [5]],
  ['$size takes a whole double', lists, { a: { $size: new Double(3) } }, [1]],
  ['$size below zero is refused', [], { a: { $size: -1 } }, refused(2)],
  ['$size with a fraction is refused', [], { a: { $size: 1.5 } }, refused(2)],
  ['$size with text is refused', [], { a: { $size: '1' } }, refused(2)],
  ['$elemMatch on values asks one element', [{ a: [1, 10] }, { a: [5] }], { a: { $elemMatch: { $gt: 4, $lt: 6 } } }, [2]],
  ['$elemMatch on documents asks one element', [{ a: [{ b: 1, c: 2 }] }, { a: [{ b: 1 }, { c: 2 }] }], { a: { $elemMatch: { b: 1, c: 2 } } }, [1]],
  ['$elemMatch finds no plain value', [{ a: 5 }, { a: [5] }], { a: { $elemMatch: { $gt: 4 } } }, [2]],
  ['$elemMatch with $or inside', [{ a: [{ b: 1 }] }, { a: [{ c: 1 }] }, { a: [{ d: 1 }] }], { a: { $elemMatch: { $or: [{ b: 1 }, { c: 1 }] } } }, [1, 2]],
  ['$elemMatch within $elemMatch', [{ a: [{ b: [1, 2] }] }, { a: [{ b: [3] }] }], { a: { $elemMatch: { b: { $elemMatch: { $gte: 3 } } } } }, [2]],
  ['$elemMatch with $ne on values', [{ a: [1, 1] }, { a: [1, 2] }], { a: { $elemMatch: { $ne: 1 } } }, [2]],
  ['$elemMatch needs a document', [], { a: { $elemMatch: 1 } }, refused(2)],
  ['$not with $elemMatch', [{ a: [1] }, { a: [9] }], { a: { $not: { $elemMatch: { $gt: 5 } } } }, [1]],
  // Logic
  ['$and takes all', numbers, { $and: [{ a: { $gt: 1 } }, { a: { $lt: 3 } }] }, [2]],
  ['$or takes any', numbers, { $or: [{ a: 1 }, { a: '3' }] }, [1, 5]],
  ['$nor takes none', numbers, { $nor: [{ a: { $type: 'number' } }] }, [5]],
  ['$or within $and', lists, { $and: [{ $or: [{ a: 5 }, { a: 2 }] }, { a: { $ne: 5 } }] }, [1, 3]],
  ['$not turns an operator round', numbers, { a: { $not: { $gt: 2 } } }, [1, 5]],
  ['$not finds where the field is missing', [{ a: 3 }, {}], { a: { $not: { $gt: 2 } } }, [2]],
  ['$not takes a regular expression', texts, { s: { $not: new BSONRegExp('^A') } }, [2, 3, 5]],
  ['$not needs something inside', [], { a: { $not: {} } }, refused(2)],
  ['$not takes no plain value', [], { a: { $not: 1 } }, refused(2)],
  ['$and needs an array', [], { $and: { a: 1 } }, refused(2)],
  ['$or with nothing is refused', [], { $or: [] }, refused(2)],
  ['$nor takes documents only', [], { $nor: [1] }, refused(2)],
  ['an unknown operator is refused', [], { a: { $near2: 1 } }, refused(2)],
  ['an unknown operator at the top is refused', [], { $foo: 1 }, refused(2)],
  ['$comment changes nothing', [{ a: 1 }, { a: 2 }], { a: 1, $comment: 'why' }, [1]],
  ['an empty filter finds all', [{ a: 1 }, {}], {}, [1, 2]],
  // Text patterns
  ['$regex finds text', texts, { s: { $regex: '^Ann' } }, [1, 4, 6]],
  ['$regex with the option i', texts, { s: { $regex: '^ann', $options: 'i' } }, [1, 2, 4, 6]],
  ['$regex with the option x', texts, { s: { $regex: '^ A n n a $', $options: 'x' } }, [1, 6]],
  ['$regex with the option m', [{ s: 'a\nb' }, { s: 'b' }], { s: { $regex: '^b', $options: 'm' } }, [1, 2]],
  ['$regex with the option s', [{ s: 'a\nb' }], { s: { $regex: 'a.b', $options: 's' } }, [1]],
  ['a dot does not find a line end', [{ s: 'a\nb' }], { s: { $regex: 'a.b' } }, []],
  ['a regular expression in place of a value', texts, { s: new BSONRegExp('HANNA', 'i') }, [3]],
  ['(?i) at the beginning', texts, { s: { $regex: '(?i)^anna$' } }, [1, 2, 6]],
  ['$options without $regex is refused', [], { s: { $options: 'i' } }, refused(2)],
  ['$regex with an unknown option is refused', [], { s: { $regex: 'a', $options: 'q' } }, refused(51108)],
  ['$regex that cannot be read is refused', [], { s: { $regex: '(' } }, refused(51091)],
  ['$regex needs text', [], { s: { $regex: 1 } }, refused(2)],
  ['$regex finds letters beyond ASCII', [{ s: 'Zoë' }, { s: 'Zoe' }], { s: { $regex: 'ë$' } }, [1]],
  // Numbers
  ['$mod', [{ a: 4 }, { a: 5 }, { a: new Double(6.9) }, { a: 'x' }], { a: { $mod: [2, 0] } }, [1, 3]],
  ['$mod of a negative number', [{ a: -3 }, { a: 3 }], { a: { $mod: [2, -1] } }, [1]],
  ['$mod by zero is refused', [], { a: { $mod: [0, 1] } }, refused(2)],
  ['$mod with one number is refused', [], { a: { $mod: [2] } }, refused(2)],
  ['$mod with three numbers is refused', [], { a: { $mod: [2, 1, 0] } }, refused(2)],
  ['$mod with text is refused', [], { a: { $mod: ['2', 1] } }, refused(2)],
  // Expressions
  ['$expr compares two fields', [{ a: 1, b: 2 }, { a: 3, b: 2 }], { $expr: { $gt: ['$a', '$b'] } }, [2]],
  ['$expr with $and', [{ a: 1 }, { a: 5 }], { $expr: { $and: [{ $gt: ['$a', 2] }, true] } }, [2]],
  ['$expr takes a missing field as less than null', [{ a: null }, {}], { $expr: { $lt: ['$a', null] } }, [2]],
  ['$expr with an unknown operator is refused', [{ a: 1 }], { $expr: { $foo: 1 } }, refused(168)],
];

describe('queries', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine('query');
  });
  afterAll(() => engine.close());

  for (const [title, documents, filter, expected] of cases)
    testOn(`query: ${title}`, async () => {
      const collection = await engine.collection(documents);
      const ids = async () => (await collection.find(filter, { sort: { _id: 1 } }).toArray()).map(({ _id }) => _id);
      await expectOutcome(ids, expected);
    });

  // The same answers through an index as without one.
  for (const [title, documents, filter, expected] of cases.filter((one) => Array.isArray(one[3]) && one[3].length > 0)) {
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
