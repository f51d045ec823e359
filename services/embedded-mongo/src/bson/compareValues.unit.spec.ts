import { Binary, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { compareValues } from './compareValues.ts';
import { KeyWriter } from './KeyWriter.ts';
import { writeValueKey } from './writeValueKey.ts';

/** One list in MongoDB's order; each entry holds values that are equal. */
const ascending: unknown[][] = [
  [new MinKey()],
  [undefined],
  [null],
  [new Double(Number.NaN), Decimal128.fromString('NaN')],
  [new Double(-Infinity)],
  [Decimal128.fromString('-1.5'), new Double(-1.5)],
  [new Int32(-1), Long.fromNumber(-1)],
  [new Double(-Number.MIN_VALUE)],
  [new Int32(0), new Double(-0), Decimal128.fromString('0')],
  [new Double(0.1)],
  [Decimal128.fromString('0.1000000000000000055511151231257828')],
  [new Int32(1), new Double(1), Long.fromNumber(1), Decimal128.fromString('1.0')],
  [new Double(2 ** 53), Long.fromString('9007199254740992')],
  [Long.fromString('9007199254740993')],
  [Long.fromString('9223372036854775807')],
  [new Double(2 ** 63)],
  [new Double(Infinity)],
  [''],
  ['a'],
  ['a\0b'],
  ['ab'],
  ['\uffee'],
  ['\u{1f600}'],
  [{}],
  [{ a: new Int32(1) }],
  [{ a: new Int32(1), b: new Int32(1) }],
  [{ b: new Int32(1) }],
  [{ a: 'x' }],
  [[]],
  [[new Int32(1)]],
  [[new Int32(1), new Int32(2)]],
  [[new Int32(2)]],
  [new Binary(Buffer.from('b'))],
  [new Binary(Buffer.from('aa'))],
  [new ObjectId('000000000000000000000001')],
  [new ObjectId('ff0000000000000000000000')],
  [false],
  [true],
  [new Date(-1)],
  [new Date(0)],
  [new Timestamp({ t: 1, i: 1 })],
  [new MaxKey()],
];

function keyOf(value: unknown): Buffer {
  const writer = new KeyWriter();
  writeValueKey(writer, value);
  return writer.finish();
}

const flat = ascending.flatMap((equal, place) => equal.map((value) => ({ value, place })));

test('orders values of every type as the manual does', () => {
  for (const a of flat)
    for (const b of flat)
      expect([a.value, b.value, compareValues(a.value, b.value)]).toEqual([
        a.value,
        b.value,
        Math.sign(a.place - b.place),
      ]);
});

test('writes index keys whose bytes are in the same order', () => {
  for (const a of flat)
    for (const b of flat)
      expect([a.value, b.value, Math.sign(Buffer.compare(keyOf(a.value), keyOf(b.value)))]).toEqual([
        a.value,
        b.value,
        Math.sign(a.place - b.place),
      ]);
});
