import { accept, erasedPerson, refuse, type Actor, type Outcome, type PersonId } from '@rolpool/domain';
import { markCompactionDue } from '../compactionDue.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkReason } from './checkInput.ts';

export interface Erased {
  readonly textsChanged: number;
  readonly isCompactionDue: boolean;
}

/**
 * Erases a person: her name, address, profile and words are gone from everything that is stored; her pseudonym and what
 * numbers are counted by stay. Refused while somebody counts on her: in a team, or as a department's manager.
 */
export async function erasePersonById(
  services: Pick<Services, 'store' | 'today' | 'config'>,
  personId: PersonId,
): Promise<Outcome<Erased>> {
  const { store } = services;
  const person = await store.people.findById(personId);
  if (!person || person.erasedOn !== undefined) return refuse('NOT_FOUND', 'personId');
  const teams = await store.teams.findByMember(personId);
  const isInTeam = teams.some(({ status }) => status === 'PROPOSED' || status === 'ACTIVE');
  const manages = (await store.departments.findAll()).some(({ managerId }) => managerId === personId);
  if (isInTeam || manages) return refuse('STILL_NEEDED', 'personId');
  const words = [person.name, person.workEmail ?? ''];
  const textsChanged = await store.privacy.erase(erasedPerson(person, services.today()), words);
  return accept({ textsChanged, isCompactionDue: markCompactionDue(services.config) });
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
