import {
  accept,
  may,
  refuse,
  type Action,
  type Actor,
  type Outcome,
  type PersonId,
  type Subject,
} from '@rolpool/domain';

/** Nothing when the actor may do it; else the refusal. */
export function refusedFor(
  actor: Actor,
  action: Action,
  subject: Subject = {},
): Extract<Outcome<never>, { ok: false }> | null {
  if (may(actor, action, subject)) return null;
  return actor.kind === 'ANONYMOUS' ? refuse('NOT_SIGNED_IN') : refuse('NOT_ALLOWED');
}

/** The one who asks, when she may take the action on what is her own. */
export function themselves(actor: Actor, action: Action): Outcome<PersonId> {
  if (actor.kind !== 'PERSON') return refuse('NOT_SIGNED_IN');
  return refusedFor(actor, action, { personId: actor.personId }) ?? accept(actor.personId);
}
