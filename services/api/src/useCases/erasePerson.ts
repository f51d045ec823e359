import { accept, refuse, type Actor, type Outcome, type PersonId } from '@rolpool/domain';
import { markCompactionDue } from '../compactionDue.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkReason } from './checkInput.ts';

export interface Erased {
  readonly textsChanged: number;
  readonly isCompactionDue: boolean;
}

/**
 * Erases a person: her names, address, profile and words are gone from everything that is stored; her pseudonym and what
 * numbers are counted by stay. Refused while somebody counts on her: in a team, or as a department's manager.
 */
export async function erasePersonById(
  { store, today, config }: Pick<Services, 'store' | 'today' | 'config'>,
  personId: PersonId,
): Promise<Outcome<Erased>> {
  const erased = await store.privacy.erase(personId, today());
  if (typeof erased === 'string') return refuse(erased, 'personId');
  return accept({ ...erased, isCompactionDue: markCompactionDue(config) });
}

/** The same, for an administrator, with a reason. */
export async function erasePerson(
  services: Services,
  actor: Actor,
  personId: PersonId,
  why: string,
): Promise<Outcome<Erased>> {
  const refused = refusedFor(actor, 'ERASE_PERSON');
  if (refused) return refused;
  if (actor.kind === 'PERSON' && actor.personId === personId) return refuse('NOT_ALLOWED', 'personId');
  const reason = checkReason(why);
  if (!reason.ok) return reason;
  return erasePersonById(services, personId);
}
