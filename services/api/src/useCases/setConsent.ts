import { accept, isUnanswered, refuse, type Actor, type Outcome, type Person } from '@rolpool/domain';
import type { Services } from '../services.ts';
import { themselves } from './allow.ts';
import { leaveSeat } from './seatOfInvitation.ts';
import { withdrawFromTeam } from './withdrawFromTeam.ts';

export interface ConsentSet {
  readonly person: Person;
  /** Invitations that waited for her answer. */
  readonly withdrawnInvitations: number;
}

/**
 * Gives or withdraws consent to be suggested. Withdrawing acts at once: no suggestion has her from the next question on,
 * and invitations that wait for her answer are taken back, which opens their seats. What she agreed to herself stays.
 */
export async function setConsent(services: Services, actor: Actor, consents: boolean): Promise<Outcome<ConsentSet>> {
  const asking = themselves(actor, 'EDIT_OWN_DATA');
  if (!asking.ok) return asking;
  const personId = asking.value;
  return services.store.inTransaction(async (repositories) => {
    const person = await repositories.people.findById(personId);
    if (!person) return refuse('NOT_FOUND', null);
    const changed = { ...person, consentsToSuggestions: consents };
    if (person.consentsToSuggestions !== consents) await repositories.people.saveMany([changed]);
    if (consents) return accept({ person: changed, withdrawnInvitations: 0 });
    const open = (await repositories.invitations.findByPerson(personId)).filter(isUnanswered);
    for (const invitation of open) {
      await withdrawFromTeam(repositories, invitation);
      const team = await repositories.teams.findById(invitation.teamId);
      if (!team) continue;
      if (!(await leaveSeat(repositories, team, invitation))) return refuse('CHANGED_MEANWHILE', null);
    }
    return accept({ person: changed, withdrawnInvitations: open.length });
  });
}
