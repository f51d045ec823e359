import { bsonTypeOf } from '../bson/bsonTypeOf.ts';
import { KeyWriter } from '../bson/KeyWriter.ts';
import { typeOrder } from '../bson/typeOrder.ts';
import { isArray, isNullish } from '../bson/valueGuards.ts';
import { writeValueKey } from '../bson/writeValueKey.ts';
import type { ValueTest } from '../query/FilterNode.ts';

/** Bytes of one field between which matching values lie: from `lower`, and up to anything that starts with `upper`. */
export interface FieldRange {
  readonly lower: Buffer;
  readonly upper: Buffer;
  /** A single value: the next field of a compound index can be bounded too. */
  readonly isPoint: boolean;
}

/**
 * The ranges an index needs to read for the tests on one field, or undefined when they do not narrow it.
 * Ranges may hold more than what matches, never less. `single` uses one test only: with several entries per document,
 * different elements may satisfy different tests.
 */
export function fieldBounds(tests: readonly ValueTest[], single: boolean): readonly FieldRange[] | undefined {
  const points = tests.map(pointsOf).find((ranges) => ranges !== undefined);
  if (points !== undefined) return points;
  const ranges = tests.map(rangeOf).filter((range) => range !== undefined);
  const [first, ...others] = ranges;
  if (first === undefined || single) return first === undefined ? undefined : [first];
  return [others.reduce(intersect, first)];
}

function pointsOf(test: ValueTest): readonly FieldRange[] | undefined {
  if (test.op === 'eq') return isArray(test.value) ? undefined : [point(test.value)];
  if (test.op !== 'in' || test.patterns.length > 0 || test.values.some(isArray)) return undefined;
  const byKey = new Map(test.values.map((value) => [point(value).lower.toString('latin1'), point(value)]));
  return [...byKey.values()].toSorted((a, b) => Buffer.compare(a.lower, b.lower));
}

function point(value: unknown): FieldRange {
  const bytes = encode(value ?? null);
  return { lower: bytes, upper: bytes, isPoint: true };
}

function rangeOf(test: ValueTest): FieldRange | undefined {
  if (test.op === 'regex') return prefixRange(test.pattern);
  if (test.op !== 'lt' && test.op !== 'lte' && test.op !== 'gt' && test.op !== 'gte') return undefined;
  const { value } = test;
  const type = bsonTypeOf(value);
  if (isArray(value) || isNullish(value) || type === 'minKey' || type === 'maxKey') return undefined;
  const whole = Buffer.of(typeOrder[type]);
  const bytes = encode(value);
  const isLower = test.op === 'gt' || test.op === 'gte';
  return isLower ? { lower: bytes, upper: whole, isPoint: false } : { lower: whole, upper: bytes, isPoint: false };
}

/** `/^abc/` reads only the strings that start with abc. */
function prefixRange(pattern: RegExp): FieldRange | undefined {
  if (pattern.flags.replace('u', '') !== '' || pattern.source.includes('|')) return undefined;
  const prefix = /^\^([\w -]+)/.exec(pattern.source)?.[1] ?? '';
  const next = pattern.source.charAt(prefix.length + 1);
  const literal = /[*?{]/.test(next) ? prefix.slice(0, -1) : prefix;
  if (literal === '') return undefined;
  const bytes = encode(literal).subarray(0, -1);
  return { lower: bytes, upper: bytes, isPoint: false };
}

function intersect(a: FieldRange, b: FieldRange): FieldRange {
  const lower = Buffer.compare(a.lower, b.lower) >= 0 ? a.lower : b.lower;
  return { lower, upper: tighterUpper(a.upper, b.upper), isPoint: false };
}

/** An upper bound takes in everything that starts with it, so a prefix is the wider one. */
function tighterUpper(a: Buffer, b: Buffer): Buffer {
  if (startsWith(a, b)) return a;
  if (startsWith(b, a)) return b;
  return Buffer.compare(a, b) <= 0 ? a : b;
}

function startsWith(bytes: Buffer, prefix: Buffer): boolean {
  return bytes.subarray(0, prefix.length).equals(prefix);
}

function encode(value: unknown): Buffer {
  const writer = new KeyWriter();
  writeValueKey(writer, value);
  return writer.finish();
}
