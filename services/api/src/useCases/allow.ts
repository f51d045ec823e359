import { may, refuse, type Action, type Actor, type Outcome, type Subject } from '@rolpool/domain';

/** Nothing when the actor may do it; else the refusal. */
export function refusedFor(
  actor: Actor,
  action: Action,
  subject: Subject = {},
): Extract<Outcome<never>, { ok: false }> | null {
  if (may(actor, action, subject)) return null;
  return actor.kind === 'ANONYMOUS' ? refuse('NOT_SIGNED_IN') : refuse('NOT_ALLOWED');
}
