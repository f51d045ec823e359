import type { Outcome, Refusal } from '@rolpool/domain';
import { speakRefusal } from '../messages/speak.ts';

/** A refusal as the schema shows it. */
export function refusalOf(refusal: Refusal) {
  return { __typename: 'Refusal' as const, code: refusal.code, field: refusal.field, message: speakRefusal(refusal) };
}

/** The result of a mutation: what `show` makes of the value, or the refusal. */
export function resultOf<Value, Shown>(outcome: Outcome<Value>, show: (value: Value) => Shown) {
  return outcome.ok ? show(outcome.value) : refusalOf(outcome.refusal);
}
