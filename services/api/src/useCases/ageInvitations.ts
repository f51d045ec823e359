import { accept, dueOf, nextInvitationStatus, refuse, type InvitationId } from '@rolpool/domain';
import type { Services } from '../services.ts';
import { leaveSeat } from './seatOfInvitation.ts';

/** What time did to invitations. */
export interface AgedInvitations {
  readonly reminded: number;
  readonly expired: number;
}

/** Ends an invitation whose last day has passed, which opens its seat. */
async function expire({ store, today }: Services, id: InvitationId): Promise<boolean> {
  const outcome = await store.inTransaction(async (repositories) => {
    const invitation = await repositories.invitations.findById(id);
    const status = invitation && nextInvitationStatus(invitation.status, 'EXPIRE');
    if (!invitation || !status || dueOf(invitation, today()) !== 'EXPIRE') return refuse('WRONG_STATUS');
    if (!(await repositories.invitations.save({ ...invitation, status }))) return refuse('CHANGED_MEANWHILE');
    const team = await repositories.teams.findById(invitation.teamId);
    if (team && !(await leaveSeat(repositories, team, invitation))) return refuse('CHANGED_MEANWHILE');
    return accept(null);
  });
  return outcome.ok;
}

/** Reminds who has not answered shortly before the last day, once, and ends what was not answered in time. */
export async function ageInvitations(services: Services): Promise<AgedInvitations> {
  const { store, today } = services;
  let reminded = 0;
  let expired = 0;
  for (const invitation of await store.invitations.findUnanswered()) {
    const due = dueOf(invitation, today());
    if (due === 'REMIND' && (await store.invitations.save({ ...invitation, remindedOn: today() }))) reminded += 1;
    if (due === 'EXPIRE' && (await expire(services, invitation.id))) expired += 1;
  }
  return { reminded, expired };
}
