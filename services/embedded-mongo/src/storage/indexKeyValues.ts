import { getField, type BsonDocument } from '../bson/BsonDocument.ts';
import { isArray, isDocument } from '../bson/valueGuards.ts';
import { CommandError } from '../errors/CommandError.ts';
import { isArrayIndex } from '../query/visitPath.ts';
import type { SortSpecification } from '../query/parseSort.ts';

interface FieldState {
  readonly value: unknown;
  readonly rest: readonly string[];
  /** An array reached as an element is a value; it is not spread again. */
  readonly final: boolean;
}

export interface IndexKeyValues {
  /** One row of values per entry. undefined stands for an empty array, null also for a missing field. */
  readonly rows: readonly (readonly unknown[])[];
  readonly multikey: boolean;
  /** Whether the document has any of the fields: a sparse index leaves it out otherwise. */
  readonly hasField: boolean;
}

/** The values under which an index lists a document: one row, or one per element when a path meets an array. */
export function indexKeyValues(document: BsonDocument, key: SortSpecification): IndexKeyValues {
  const rows: (readonly unknown[])[] = [];
  let multikey = false;
  let hasField = false;
  spread(key.map(({ path }) => ({ value: document, rest: path.split('.'), final: false })));
  return { rows, multikey, hasField };

  function spread(given: readonly FieldState[]): void {
    const states = given.map(descend);
    const arrays = new Set(states.flatMap(({ value, final }) => (isArray(value) && !final ? [value] : [])));
    if (arrays.size > 1) throw new CommandError('CannotIndexParallelArrays', 'cannot index parallel arrays');
    const [array] = arrays;
    if (array === undefined) {
      if (states.some(({ value }) => value !== undefined)) hasField = true;
      rows.push(states.map(({ value }) => (value === emptyArray ? undefined : (value ?? null))));
      return;
    }
    multikey = true;
    if (array.length === 0) spread(states.map((state) => (state.value === array ? emptied(state) : state)));
    for (const element of array)
      spread(states.map((state) => (state.value === array ? entered(state, element) : state)));
  }
}

const emptyArray: unique symbol = Symbol('empty array');

function descend(state: FieldState): FieldState {
  let { value, rest } = state;
  if (state.final) return state;
  for (;;) {
    const [part, ...after] = rest;
    if (part === undefined) break;
    if (isArray(value)) {
      if (!isArrayIndex(part) || Number(part) >= value.length) break;
      value = value[Number(part)];
    } else value = isDocument(value) ? getField(value, part) : undefined;
    rest = after;
    if (value === undefined) rest = [];
  }
  return { value, rest, final: !isArray(value) };
}

function emptied(state: FieldState): FieldState {
  return { value: state.rest.length === 0 ? emptyArray : undefined, rest: [], final: true };
}

function entered(state: FieldState, element: unknown): FieldState {
  if (state.rest.length === 0) return { value: element ?? null, rest: [], final: true };
  if (isDocument(element)) return { value: element, rest: state.rest, final: false };
  return { value: undefined, rest: [], final: true };
}
