import { Decimal128, Double, Long, ObjectId, type Document } from 'mongodb';
import { expectOutcome, openEngine, refused, testOn, type Engine } from './engine.ts';

/** Title, documents (ids 1, 2, 3 …), pipeline, and the documents that come out or the code of the refusal. */
type PipelineCase = [title: string, documents: Document[], pipeline: Document[], expected: Document[] | { code: number }];

const sales = [
  { item: 'a', price: 10, qty: 2 },
  { item: 'b', price: 20, qty: 1 },
  { item: 'a', price: new Double(5.5), qty: 10 },
  { item: null, qty: 3 },
];
const byId = { $sort: { _id: 1 } };

const pipelines: PipelineCase[] = [
  ['$match, $sort, $skip and $limit', sales, [{ $match: { qty: { $gt: 0 } } }, { $sort: { qty: -1 } }, { $skip: 1 }, { $limit: 2 }, { $project: { _id: 1 } }], [{ _id: 4 }, { _id: 1 }]],
  ['an empty pipeline', [{ a: 1 }], [], [{ _id: 1, a: 1 }]],
  ['$sort by two fields', [{ a: 1, b: 2 }, { a: 1, b: 3 }, { a: 0, b: 1 }], [{ $sort: { a: -1, b: -1 } }, { $project: { _id: 1 } }], [{ _id: 2 }, { _id: 1 }, { _id: 3 }]],
  ['$sort after $group', sales, [{ $group: { _id: '$item', n: { $sum: 1 } } }, { $sort: { n: -1, _id: 1 } }], [{ _id: 'a', n: 2 }, { _id: null, n: 1 }, { _id: 'b', n: 1 }]],
  ['$group takes null and missing as one', [{ a: null }, {}, { a: 1 }], [{ $group: { _id: '$a', n: { $sum: 1 } } }, byId], [{ _id: null, n: 2 }, { _id: 1, n: 1 }]],
  ['$group takes equal numbers as one', [{ a: 1 }, { a: new Double(1) }], [{ $group: { _id: '$a', n: { $sum: 1 } } }], [{ _id: 1, n: 2 }]],
  ['$group by a document', [{ a: 1, b: 2 }, { a: 1, b: 2 }], [{ $group: { _id: { x: '$a', y: '$b' }, n: { $sum: 1 } } }], [{ _id: { x: 1, y: 2 }, n: 2 }]],
  ['$group over all', sales, [{ $group: { _id: null, total: { $sum: '$qty' } } }], [{ _id: null, total: 16 }]],
  ['$sum keeps int32 and widens', [{ a: 1 }, { a: Long.fromNumber(2) }], [{ $group: { _id: null, s: { $sum: '$a' } } }], [{ _id: null, s: Long.fromNumber(3) }]],
  ['$sum of doubles', sales, [{ $group: { _id: null, s: { $sum: '$price' } } }], [{ _id: null, s: new Double(35.5) }]],
  ['$sum leaves out what is no number', [{ a: 'x' }, { a: 2 }, { a: null }], [{ $group: { _id: null, s: { $sum: '$a' } } }], [{ _id: null, s: 2 }]],
  ['$sum of decimals', [{ a: Decimal128.fromString('0.1') }, { a: Decimal128.fromString('0.2') }], [{ $group: { _id: null, s: { $sum: '$a' } } }], [{ _id: null, s: Decimal128.fromString('0.3') }]],
  ['$avg', sales, [{ $group: { _id: null, v: { $avg: '$qty' } } }], [{ _id: null, v: new Double(4) }]],
  ['$avg of nothing is null', [{ a: 'x' }], [{ $group: { _id: null, v: { $avg: '$a' } } }], [{ _id: null, v: null }]],
  ['$min and $max', sales, [{ $group: { _id: null, lo: { $min: '$qty' }, hi: { $max: '$qty' } } }], [{ _id: null, lo: 1, hi: 10 }]],
  ['$min leaves out null and missing', [{ a: null }, { a: 3 }, {}], [{ $group: { _id: null, v: { $min: '$a' } } }], [{ _id: null, v: 3 }]],
  ['$max compares across types', [{ a: 9 }, { a: 'x' }], [{ $group: { _id: null, v: { $max: '$a' } } }], [{ _id: null, v: 'x' }]],
  ['$first and $last in order', sales, [byId, { $group: { _id: null, f: { $first: '$qty' }, l: { $last: '$qty' } } }], [{ _id: null, f: 2, l: 3 }]],
  ['$push', sales, [byId, { $group: { _id: null, all: { $push: '$item' } } }], [{ _id: null, all: ['a', 'b', 'a', null] }]],
  ['$push leaves out what is missing', [{ a: 1 }, {}], [byId, { $group: { _id: null, all: { $push: '$a' } } }], [{ _id: null, all: [1] }]],
  ['$addToSet', [{ a: 1 }, { a: new Double(1) }, { a: 1 }], [{ $group: { _id: null, all: { $addToSet: '$a' } } }], [{ _id: null, all: [1] }]],
  ['$mergeObjects in $group', [{ a: { x: 1 } }, { a: { y: 2 } }], [byId, { $group: { _id: null, all: { $mergeObjects: '$a' } } }], [{ _id: null, all: { x: 1, y: 2 } }]],
  ['$count in $group', sales, [{ $group: { _id: null, n: { $count: {} } } }], [{ _id: null, n: 4 }]],
  ['$group without _id is refused', [{ a: 1 }], [{ $group: { n: { $sum: 1 } } }], refused(15955)],
  ['$group with an unknown accumulator is refused', [{ a: 1 }], [{ $group: { _id: null, n: { $foo: 1 } } }], refused(15952)],
  ['$group with a field that is no accumulator is refused', [{ a: 1 }], [{ $group: { _id: null, n: 1 } }], refused(40234)],
  ['$group with a name that has a dot is refused', [{ a: 1 }], [{ $group: { _id: null, 'a.b': { $sum: 1 } } }], refused(40235)],
  ['$sortByCount', sales, [{ $match: { item: 'a' } }, { $sortByCount: '$item' }], [{ _id: 'a', count: 2 }]],
  ['$count', sales, [{ $match: { qty: { $gte: 2 } } }, { $count: 'n' }], [{ n: 3 }]],
  ['$count of nothing gives nothing', sales, [{ $match: { qty: 99 } }, { $count: 'n' }], []],
  ['$count needs a name', sales, [{ $count: '' }], refused(40156)],
  ['$count takes no $', sales, [{ $count: '$n' }], refused(40158)],
  ['$unwind', [{ a: [1, 2] }], [{ $unwind: '$a' }], [{ _id: 1, a: 1 }, { _id: 1, a: 2 }]],
  ['$unwind drops empty, null and missing', [{ a: [] }, { a: null }, {}, { a: [7] }], [{ $unwind: '$a' }], [{ _id: 4, a: 7 }]],
  ['$unwind of a plain value keeps it', [{ a: 5 }], [{ $unwind: '$a' }], [{ _id: 1, a: 5 }]],
  ['$unwind preserveNullAndEmptyArrays', [{ a: [] }, { a: null }, {}], [{ $unwind: { path: '$a', preserveNullAndEmptyArrays: true } }, byId], [{ _id: 1 }, { _id: 2, a: null }, { _id: 3 }]],
  ['$unwind includeArrayIndex', [{ a: ['x', 'y'] }, { a: 'z' }], [{ $unwind: { path: '$a', includeArrayIndex: 'i' } }, { $sort: { _id: 1, i: 1 } }], [{ _id: 1, a: 'x', i: Long.fromNumber(0) }, { _id: 1, a: 'y', i: Long.fromNumber(1) }, { _id: 2, a: 'z', i: null }]],
  ['$unwind of a path', [{ a: { b: [1, 2] } }], [{ $unwind: '$a.b' }], [{ _id: 1, a: { b: 1 } }, { _id: 1, a: { b: 2 } }]],
  ['$unwind needs a $', [{ a: 1 }], [{ $unwind: 'a' }], refused(28818)],
  ['$unwind needs text', [{ a: 1 }], [{ $unwind: 5 }], refused(15981)],
  ['$addFields adds and replaces', [{ a: 1, b: 2 }], [{ $addFields: { b: 3, c: '$a' } }], [{ _id: 1, a: 1, b: 3, c: 1 }]],
  ['$addFields on a path', [{ a: { b: 1 } }], [{ $addFields: { 'a.c': 2 } }], [{ _id: 1, a: { b: 1, c: 2 } }]],
  ['$addFields within an array of documents', [{ a: [{ b: 1 }, { b: 2 }] }], [{ $addFields: { 'a.c': 0 } }], [{ _id: 1, a: [{ b: 1, c: 0 }, { b: 2, c: 0 }] }]],
  ['$addFields with $$REMOVE takes a field away', [{ a: 1, b: 2 }], [{ $addFields: { a: '$$REMOVE' } }], [{ _id: 1, b: 2 }]],
  ['$set is $addFields', [{ a: 1 }], [{ $set: { b: { c: '$a' } } }], [{ _id: 1, a: 1, b: { c: 1 } }]],
  ['$unset takes fields away', [{ a: 1, b: { c: 1, d: 2 } }], [{ $unset: ['a', 'b.c'] }], [{ _id: 1, b: { d: 2 } }]],
  ['$project keeps what is named', [{ a: 1, b: 2, c: 3 }], [{ $project: { a: 1, c: 1 } }], [{ _id: 1, a: 1, c: 3 }]],
  ['$project takes away what is named', [{ a: 1, b: 2 }], [{ $project: { a: 0 } }], [{ _id: 1, b: 2 }]],
  ['$project without _id', [{ a: 1 }], [{ $project: { _id: 0, a: 1 } }], [{ a: 1 }]],
  ['$project computes', [{ a: 1, b: 2 }], [{ $project: { _id: 0, s: { $add: ['$a', '$b'] }, t: '$b' } }], [{ s: 3, t: 2 }]],
  ['$project on paths', [{ a: { b: 1, c: 2 }, d: 1 }], [{ $project: { 'a.b': 1 } }], [{ _id: 1, a: { b: 1 } }]],
  ['$project with nested documents', [{ a: { b: 1, c: 2 } }], [{ $project: { a: { c: 1 } } }], [{ _id: 1, a: { c: 2 } }]],
  ['$project through arrays', [{ a: [{ b: 1, c: 2 }, { b: 3 }, 5] }], [{ $project: { 'a.b': 1 } }], [{ _id: 1, a: [{ b: 1 }, { b: 3 }] }]],
  ['$project mixing both is refused', [{ a: 1 }], [{ $project: { a: 1, b: 0 } }], refused(31254)],
  ['$project with nothing is refused', [{ a: 1 }], [{ $project: {} }], refused(51272)],
  ['$project with a path and one below it is refused', [{ a: 1 }], [{ $project: { a: 1, 'a.b': 1 } }], refused(31249)],
  ['$replaceRoot', [{ a: { b: 1 } }], [{ $replaceRoot: { newRoot: '$a' } }], [{ b: 1 }]],
  ['$replaceWith a computed document', [{ a: 1 }], [{ $replaceWith: { x: '$a', y: 2 } }], [{ x: 1, y: 2 }]],
  ['$replaceRoot with what is no document is refused', [{ a: 1 }], [{ $replaceRoot: { newRoot: '$a' } }], refused(40228)],
  ['$facet runs pipelines side by side', sales, [{ $facet: { n: [{ $count: 'n' }], top: [{ $sort: { qty: -1 } }, { $limit: 1 }, { $project: { _id: 1 } }] } }], [{ n: [{ n: 4 }], top: [{ _id: 3 }] }]],
  ['$facet of nothing', [], [{ $facet: { n: [{ $count: 'n' }] } }], [{ n: [] }]],
  ['$facet within $facet is refused', sales, [{ $facet: { a: [{ $facet: { b: [] } }] } }], refused(40600)],
  ['$facet needs pipelines', sales, [{ $facet: {} }], refused(40169)],
  ['$limit needs a positive number', sales, [{ $limit: 0 }], refused(15958)],
  ['$limit needs a whole number', sales, [{ $limit: 'x' }], refused(5107201)],
  ['$skip needs a number that is not negative', sales, [{ $skip: -1 }], refused(5107200)],
  ['$sort needs 1 or -1', sales, [{ $sort: { a: 2 } }], refused(15975)],
  ['$sort needs a field', sales, [{ $sort: {} }], refused(15976)],
  ['an unknown stage is refused', sales, [{ $foo: {} }], refused(40324)],
  ['a stage with two names is refused', sales, [{ $match: {}, $limit: 1 }], refused(40323)],
];
/** Title, expression, its value for the document below, or the code of the refusal. */
type ExpressionCase = [title: string, expression: unknown, expected: unknown];

const root = {
  i: 7,
  l: Long.fromNumber(5),
  d: new Double(2.5),
  m: Decimal128.fromString('1.5'),
  s: 'Hello',
  n: null,
  t: true,
  when: new Date('2026-03-05T10:20:30.400Z'),
  a: [3, 1, 2],
  o: { x: 1, y: { z: 2 } },
  os: [{ x: 1 }, { x: 2 }, { y: 3 }],
  id: new ObjectId('65f000000000000000000001'),
};

const expressions: ExpressionCase[] = [
  ['a field', '$i', 7],
  ['a path', '$o.y.z', 2],
  ['a path through an array', '$os.x', [1, 2]],
  ['$$ROOT', '$$ROOT.i', 7],
  ['a literal', { $literal: '$i' }, '$i'],
  ['a document of expressions', { p: '$i', q: { r: '$s' } }, { p: 7, q: { r: 'Hello' } }],
  ['an array of expressions, missing as null', ['$i', '$missing'], [7, null]],
  ['$add of int32s', { $add: ['$i', 1] }, 8],
  ['$add widens to long', { $add: ['$i', '$l'] }, Long.fromNumber(12)],
  ['$add widens to double', { $add: ['$i', '$d'] }, new Double(9.5)],
  ['$add widens to decimal', { $add: ['$i', '$m'] }, Decimal128.fromString('8.5')],
  ['$add beyond an int32', { $add: [2147483647, 1] }, Long.fromNumber(2147483648)],
  ['$add with null is null', { $add: ['$i', '$n'] }, null],
  ['$add with missing is null', { $add: ['$i', '$missing'] }, null],
  ['$add to a date', { $add: ['$when', 1000] }, new Date('2026-03-05T10:20:31.400Z')],
  ['$add of text is refused', { $add: ['$s', 1] }, refused(14)],
  ['$add of two dates is refused', { $add: ['$when', '$when'] }, refused(16612)],
  ['$subtract', { $subtract: ['$i', 10] }, -3],
  ['$subtract of dates gives milliseconds', { $subtract: ['$when', new Date('2026-03-05T10:20:30.000Z')] }, Long.fromNumber(400)],
  ['$subtract from a date', { $subtract: ['$when', 400] }, new Date('2026-03-05T10:20:30.000Z')],
  ['$multiply', { $multiply: ['$i', 2, '$d'] }, new Double(35)],
  ['$divide gives a double', { $divide: ['$i', 2] }, 3.5],
  ['$divide that comes out whole is a double too', { $divide: [6, 2] }, new Double(3)],
  ['$divide by zero is refused', { $divide: ['$i', 0] }, refused(2)],
  ['$mod', { $mod: ['$i', 4] }, 3],
  ['$mod by zero is refused', { $mod: ['$i', 0] }, refused(16610)],
  ['$abs', { $abs: -4 }, 4],
  ['$eq across numeric types', { $eq: ['$l', new Double(5)] }, true],
  ['$ne', { $ne: ['$s', 'Hello'] }, false],
  ['$gt across types goes by type', { $gt: ['$s', 99] }, true],
  ['$lt with null', { $lt: ['$n', 0] }, true],
  ['$gte of equal arrays', { $gte: ['$a', [3, 1, 2]] }, true],
  ['$lte', { $lte: [3, 2] }, false],
  ['$cmp', { $cmp: ['$i', 9] }, -1],
  ['a missing field is less than null', { $lt: ['$missing', null] }, true],
  ['$and', { $and: ['$t', { $gt: ['$i', 1] }] }, true],
  ['$and of nothing', { $and: [] }, true],
  ['$or', { $or: [false, '$n', 0] }, false],
  ['$not', { $not: ['$t'] }, false],
  ['$not of NaN', { $not: [NaN] }, false],
  ['$cond as a list', { $cond: [{ $gt: ['$i', 5] }, 'big', 'small'] }, 'big'],
  ['$cond by name', { $cond: { if: '$n', then: 1, else: 2 } }, 2],
  ['$ifNull', { $ifNull: ['$n', '$missing', 'x'] }, 'x'],
  ['$ifNull needs two', { $ifNull: ['$n'] }, refused(1257300)],
  ['$switch', { $switch: { branches: [{ case: false, then: 1 }, { case: '$t', then: 2 }], default: 3 } }, 2],
  ['$switch default', { $switch: { branches: [{ case: false, then: 1 }], default: 3 } }, 3],
  ['$switch without a match is refused', { $switch: { branches: [{ case: false, then: 1 }] } }, refused(40066)],
  ['$let', { $let: { vars: { v: { $add: ['$i', 1] } }, in: { $multiply: ['$$v', 2] } } }, 16],
  ['an undefined variable is refused', '$$nowhere', refused(17276)],
  ['$size', { $size: '$a' }, 3],
  ['$size of what is no array is refused', { $size: '$i' }, refused(17124)],
  ['$isArray', { $isArray: '$a' }, true],
  ['$in', { $in: [new Double(2), '$a'] }, true],
  ['$in needs an array', { $in: [1, '$i'] }, refused(40081)],
  ['$arrayElemAt', { $arrayElemAt: ['$a', 1] }, 1],
  ['$arrayElemAt from the end', { $arrayElemAt: ['$a', -1] }, 2],
  ['$arrayElemAt of null is null', { $arrayElemAt: ['$n', 0] }, null],
  ['$arrayElemAt of what is no array is refused', { $arrayElemAt: ['$i', 0] }, refused(28689)],
  ['$first and $last', [{ $first: '$a' }, { $last: '$a' }], [3, 2]],
  ['$concatArrays', { $concatArrays: ['$a', [9]] }, [3, 1, 2, 9]],
  ['$concatArrays with null is null', { $concatArrays: ['$a', '$n'] }, null],
  ['$concatArrays of what is no array is refused', { $concatArrays: ['$a', '$i'] }, refused(28664)],
  ['$map', { $map: { input: '$a', as: 'e', in: { $multiply: ['$$e', 2] } } }, [6, 2, 4]],
  ['$map with $$this', { $map: { input: '$os', in: '$$this.x' } }, [1, 2, null]],
  ['$filter', { $filter: { input: '$a', cond: { $gt: ['$$this', 1] } } }, [3, 2]],
  ['$filter with a limit', { $filter: { input: '$a', cond: true, limit: 2 } }, [3, 1]],
  ['$reduce', { $reduce: { input: '$a', initialValue: 0, in: { $add: ['$$value', '$$this'] } } }, 6],
  ['$setIntersection', { $size: { $setIntersection: ['$a', [1, 2, 9]] } }, 2],
  ['$setUnion', { $size: { $setUnion: ['$a', [1, 9]] } }, 4],
  ['$setDifference', { $setDifference: ['$a', [1, 2]] }, [3]],
  ['$sum of an array', { $sum: '$a' }, 6],
  ['$avg of an array', { $avg: '$a' }, new Double(2)],
  ['$min and $max of arguments', [{ $min: ['$i', 3] }, { $max: ['$i', 3] }], [3, 7]],
  ['$mergeObjects', { $mergeObjects: ['$o', { x: 9 }, null] }, { x: 9, y: { z: 2 } }],
  ['$objectToArray', { $objectToArray: { p: 1, q: '$s' } }, [{ k: 'p', v: 1 }, { k: 'q', v: 'Hello' }]],
  ['$arrayToObject of pairs', { $arrayToObject: [[['p', 1], ['q', 2]]] }, { p: 1, q: 2 }],
  ['$concat', { $concat: ['$s', ', ', 'you'] }, 'Hello, you'],
  ['$concat with null is null', { $concat: ['$s', '$n'] }, null],
  ['$concat of a number is refused', { $concat: ['$s', 1] }, refused(16702)],
  ['$toLower and $toUpper', [{ $toLower: '$s' }, { $toUpper: '$s' }], ['hello', 'HELLO']],
  ['$toUpper of null is empty', { $toUpper: '$n' }, ''],
  ['$substrCP', { $substrCP: ['$s', 1, 3] }, 'ell'],
  ['$strLenCP', { $strLenCP: 'Zoë😀' }, 4],
  ['$split', { $split: ['a,b', ','] }, ['a', 'b']],
  ['$trim', { $trim: { input: '  x ' } }, 'x'],
  ['$replaceAll', { $replaceAll: { input: 'a-b-c', find: '-', replacement: '+' } }, 'a+b+c'],
  ['$type', [{ $type: '$i' }, { $type: '$l' }, { $type: '$m' }, { $type: '$missing' }, { $type: '$a' }], ['int', 'long', 'decimal', 'missing', 'array']],
  ['$toString of an object id', { $toString: '$id' }, '65f000000000000000000001'],
  ['$toString of a date', { $toString: '$when' }, '2026-03-05T10:20:30.400Z'],
  ['$toString of a number', { $toString: '$i' }, '7'],
  ['$toInt of text', { $toInt: '42' }, 42],
  ['$toInt cuts a double', { $toInt: '$d' }, 2],
  ['$toInt of words is refused', { $toInt: '$s' }, refused(241)],
  ['$toLong', { $toLong: '$i' }, Long.fromNumber(7)],
  ['$toDouble', { $toDouble: '$i' }, new Double(7)],
  ['$toBool', { $toBool: 0 }, false],
  ['$isNumber', { $isNumber: '$m' }, true],
  ['$year, $month and $dayOfMonth', [{ $year: '$when' }, { $month: '$when' }, { $dayOfMonth: '$when' }], [2026, 3, 5]],
  ['$hour and $minute', [{ $hour: '$when' }, { $minute: '$when' }], [10, 20]],
  ['$dayOfWeek', { $dayOfWeek: '$when' }, 5],
  ['$dateToString', { $dateToString: { date: '$when', format: '%Y-%m-%d' } }, '2026-03-05'],
  ['$dateAdd', { $dateAdd: { startDate: '$when', unit: 'day', amount: 1 } }, new Date('2026-03-06T10:20:30.400Z')],
  ['$dateDiff', { $dateDiff: { startDate: '$when', endDate: new Date('2026-03-08T00:00:00Z'), unit: 'day' } }, Long.fromNumber(3)],
  ['$dateTrunc', { $dateTrunc: { date: '$when', unit: 'month' } }, new Date('2026-03-01T00:00:00Z')],
  ['an unknown operator is refused', { $foo: 1 }, refused(168)],
  ['two operators in one document are refused', { $add: [1], $abs: 1 }, refused(15983)],
  ['a wrong number of arguments is refused', { $subtract: [1] }, refused(16020)],
];

/** Title, documents of the other collection, the $lookup without `from`, what the local documents (below) get. */
const people = [{ team: 'a', level: 3 }, { team: 'b', level: 1 }, { team: ['a', 'b'], level: 2 }, { level: 9 }];
const teams = [{ _id: 1, name: 'a' }, { _id: 2, name: 'c' }, { _id: 3 }];
const lookups: [title: string, lookup: Document, expected: Document[]][] = [
  ['by equality', { localField: 'name', foreignField: 'team' }, [{ _id: 1, r: [1, 3] }, { _id: 2, r: [] }, { _id: 3, r: [4] }]],
  ['with a pipeline and let', { let: { n: '$name' }, pipeline: [{ $match: { $expr: { $eq: ['$team', '$$n'] } } }] }, [{ _id: 1, r: [1] }, { _id: 2, r: [] }, { _id: 3, r: [4] }]],
  ['with fields and a pipeline', { localField: 'name', foreignField: 'team', pipeline: [{ $match: { level: { $gt: 2 } } }] }, [{ _id: 1, r: [1] }, { _id: 2, r: [] }, { _id: 3, r: [4] }]],
];

describe('aggregation', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine('aggregate');
  });
  afterAll(() => engine.close());

  for (const [title, documents, pipeline, expected] of pipelines)
    testOn(`pipeline: ${title}`, async () => {
      const collection = await engine.collection(documents);
      await expectOutcome(() => collection.aggregate(pipeline).toArray(), expected);
    });

  for (const [title, expression, expected] of expressions)
    testOn(`expression: ${title}`, async () => {
      const collection = await engine.collection([root]);
      const value = async () => (await collection.aggregate([{ $replaceWith: { value: expression } }]).toArray())[0]?.['value'];
      await expectOutcome(value, expected);
    });

  for (const [title, lookup, expected] of lookups)
    testOn(`$lookup: ${title}`, async () => {
      const others = await engine.collection(people);
      const collection = await engine.collection(teams);
      const joined = [{ $lookup: { from: others.collectionName, as: 'r', ...lookup } }, { $project: { r: '$r._id' } }, byId];
      await expectOutcome(() => collection.aggregate(joined).toArray(), expected);
    });

  testOn('distinct: takes elements of arrays and equal values once', async () => {
    const collection = await engine.collection([{ a: 1 }, { a: [1, 2] }, { a: new Double(2) }, {}]);
    const values = (await collection.distinct('a')).map(Number).toSorted();
    expect(values).toEqual([1, 2]);
  });
  testOn('distinct: takes a filter', async () => {
    const collection = await engine.collection([{ a: 1, b: 1 }, { a: 2, b: 2 }]);
    expect((await collection.distinct('a', { b: 2 })).map(Number)).toEqual([2]);
  });
  testOn('count: counts what a filter finds', async () => {
    const collection = await engine.collection([{ a: 1 }, { a: 2 }, { a: 2 }]);
    expect(Number(await collection.countDocuments({ a: 2 }))).toBe(2);
    expect(Number(await collection.countDocuments({ a: 9 }))).toBe(0);
    expect(Number(await collection.countDocuments({}, { skip: 1, limit: 1 }))).toBe(1);
    expect(Number(await collection.estimatedDocumentCount())).toBe(3);
  });
});
