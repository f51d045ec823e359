import {
  accept,
  nextInvitationStatus,
  refuse,
  type Actor,
  type Invitation,
  type InvitationEvent,
  type InvitationId,
  type InvitationStatus,
  type Outcome,
  type Person,
  type Team,
} from '@rolpool/domain';
import type { Repositories } from '@rolpool/store';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkReason } from './checkInput.ts';
import { leaveSeat, takeSeat } from './seatOfInvitation.ts';

interface Answering {
  readonly invitation: Invitation;
  readonly team: Team;
  readonly person: Person;
  readonly status: InvitationStatus;
}

/** Why an invitation that is over cannot be answered any more. */
function overRefusal({ status }: Invitation): Outcome<never> {
  if (status === 'WITHDRAWN') return refuse('INVITATION_WITHDRAWN', 'invitationId');
  return refuse(status === 'EXPIRED' ? 'INVITATION_EXPIRED' : 'ALREADY_ANSWERED', 'invitationId');
}

/** The invitation that somebody answers herself, and how it stands after what she says. */
export async function findAnswering(
  repositories: Repositories,
  actor: Actor,
  id: InvitationId,
  event: InvitationEvent,
): Promise<Outcome<Answering>> {
  const invitation = await repositories.invitations.findById(id);
  const refused = refusedFor(actor, 'ANSWER_INVITATION', invitation ? { personId: invitation.personId } : {});
  // Of others, and of nothing: the same answer, so that nobody learns what there is.
  if (refused) return actor.kind === 'PERSON' ? refuse('NOT_FOUND', 'invitationId') : refused;
  if (!invitation) return refuse('NOT_FOUND', 'invitationId');
  const status = nextInvitationStatus(invitation.status, event);
  if (!status) return overRefusal(invitation);
  const team = await repositories.teams.findById(invitation.teamId);
  const person = await repositories.people.findById(invitation.personId);
  return team && person ? accept({ invitation, team, person, status }) : refuse('NOT_FOUND', 'invitationId');
}

/** Accepts an invitation, and asks the manager for the hours; or declines it with a reason, and opens the seat again. */
export async function answerInvitation(
  { store }: Services,
  actor: Actor,
  input: { readonly invitationId: InvitationId; readonly accept: boolean; readonly reason?: string | null },
): Promise<Outcome<Invitation>> {
  return store.inTransaction(async (repositories) => {
    const event = input.accept ? 'ACCEPT' : 'DECLINE';
    const answering = await findAnswering(repositories, actor, input.invitationId, event);
    if (!answering.ok) return answering;
    const { invitation, team, person, status } = answering.value;
    const reason = input.accept ? null : checkReason(input.reason);
    if (reason && !reason.ok) return reason;
    const answered = { ...invitation, status, declineReason: reason?.value ?? null, proposal: null };
    if (!(await repositories.invitations.save(answered))) return refuse('CHANGED_MEANWHILE', 'invitationId');
    const isDone = input.accept
      ? await takeSeat(repositories, team, invitation, person)
      : await leaveSeat(repositories, team, invitation);
    if (!isDone) return refuse('CHANGED_MEANWHILE', 'invitationId');
    return accept({ ...answered, version: invitation.version + 1 });
  });
}
