import {
  accept,
  addDays,
  ANSWER_WITHIN_DAYS,
  isUnanswered,
  nextInvitationStatus,
  refuse,
  type Actor,
  type Invitation,
  type InvitationId,
  type IsoDate,
  type Outcome,
} from '@rolpool/domain';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { findAnswering } from './answerInvitation.ts';
import { checkNumber, checkReason } from './checkInput.ts';
import { returnToSeat, takeSeat } from './seatOfInvitation.ts';
import { withdrawRelease } from './withdrawFromTeam.ts';

const MOST_HOURS = 40;

/** She has as long again as anybody else, when less is left. */
const withTimeToAnswer = ({ answerBy }: Invitation, today: IsoDate): IsoDate | null => {
  if (!answerBy) return null;
  const least = addDays(today, ANSWER_WITHIN_DAYS);
  return answerBy > least ? answerBy : least;
};

/** Proposes other hours than were asked; the coordinator agrees or asks again. */
export async function proposeHours(
  { store }: Services,
  actor: Actor,
  input: { readonly invitationId: InvitationId; readonly hoursPerWeek: number; readonly reason: string },
): Promise<Outcome<Invitation>> {
  const hours = checkNumber(input.hoursPerWeek, 'hoursPerWeek', 1, MOST_HOURS);
  if (!hours.ok) return hours;
  const reason = checkReason(input.reason);
  if (!reason.ok) return reason;
  return store.inTransaction(async (repositories) => {
    const answering = await findAnswering(repositories, actor, input.invitationId, 'COUNTER');
    if (!answering.ok) return answering;
    const { invitation, status } = answering.value;
    const team = await repositories.teams.findById(invitation.teamId);
    const asked = team?.seats.find(({ seat }) => seat.id === invitation.seatId)?.seat.hoursPerWeek;
    if (asked === hours.value) return refuse('SAME_HOURS', 'hoursPerWeek', { hours: asked });
    const changed = { ...invitation, status, proposal: { hoursPerWeek: hours.value, reason: reason.value } };
    if (!(await repositories.invitations.save(changed))) return refuse('CHANGED_MEANWHILE', 'invitationId');
    return accept({ ...changed, version: invitation.version + 1 });
  });
}

/** Agrees to the proposed hours, so that the seat is hers with those; or asks for the hours as they were. */
export async function answerProposal(
  { store, today }: Services,
  actor: Actor,
  input: { readonly invitationId: InvitationId; readonly agree: boolean },
): Promise<Outcome<Invitation>> {
  const refused = refusedFor(actor, 'CHOOSE_TEAM');
  if (refused) return refused;
  return store.inTransaction(async (repositories) => {
    const invitation = await repositories.invitations.findById(input.invitationId);
    if (!invitation) return refuse('NOT_FOUND', 'invitationId');
    const status = nextInvitationStatus(invitation.status, input.agree ? 'AGREE' : 'KEEP');
    const team = await repositories.teams.findById(invitation.teamId);
    const person = await repositories.people.findById(invitation.personId);
    if (!status || !invitation.proposal || !team || !person)
      return refuse('WRONG_STATUS', 'invitationId', { status: invitation.status });
    const { hoursPerWeek } = invitation.proposal;
    const changed: Invitation = input.agree
      ? { ...invitation, status }
      : { ...invitation, status, proposal: null, answerBy: withTimeToAnswer(invitation, today()) };
    if (!(await repositories.invitations.save(changed))) return refuse('CHANGED_MEANWHILE', 'invitationId');
    if (input.agree) {
      const seats = team.seats.map((one) =>
        one.seat.id === invitation.seatId ? { ...one, seat: { ...one.seat, hoursPerWeek } } : one,
      );
      if (!(await takeSeat(repositories, { ...team, seats }, invitation, person)))
        return refuse('CHANGED_MEANWHILE', 'invitationId');
    }
    return accept({ ...changed, version: invitation.version + 1 });
  });
}

/** Undoes one's own answer: as long as nobody else has the seat, the team is not at work, and the manager did not decide. */
export async function takeBackAnswer(
  { store, today }: Services,
  actor: Actor,
  invitationId: InvitationId,
): Promise<Outcome<Invitation>> {
  return store.inTransaction(async (repositories) => {
    const answering = await findAnswering(repositories, actor, invitationId, 'TAKE_BACK');
    if (!answering.ok) return answering;
    const { invitation, team, status } = answering.value;
    if (team.status !== 'PROPOSED') return refuse('WRONG_STATUS', 'invitationId', { status: team.status });
    if (invitation.status === 'ACCEPTED' && !(await withdrawRelease(repositories, invitation, ['ASKED'])))
      return refuse('ALREADY_ANSWERED', 'invitationId');
    if (!(await returnToSeat(repositories, team, invitation))) return refuse('CHANGED_MEANWHILE', 'invitationId');
    const answerBy = withTimeToAnswer(invitation, today());
    const changed: Invitation = { ...invitation, status, declineReason: null, proposal: null, answerBy };
    if (!(await repositories.invitations.save(changed))) return refuse('CHANGED_MEANWHILE', 'invitationId');
    return accept({ ...changed, version: invitation.version + 1 });
  });
}

/** Reminds somebody who has not answered; once a day at most. */
export async function remindInvitation(
  { store, today }: Services,
  actor: Actor,
  invitationId: InvitationId,
): Promise<Outcome<Invitation>> {
  const refused = refusedFor(actor, 'CHOOSE_TEAM');
  if (refused) return refused;
  const invitation = await store.invitations.findById(invitationId);
  if (!invitation) return refuse('NOT_FOUND', 'invitationId');
  if (!isUnanswered(invitation)) return refuse('ALREADY_ANSWERED', 'invitationId');
  if (invitation.remindedOn === today()) return refuse('ALREADY_REMINDED', 'invitationId');
  const changed = { ...invitation, remindedOn: today() };
  if (!(await store.invitations.save(changed))) return refuse('CHANGED_MEANWHILE', 'invitationId');
  return accept({ ...changed, version: invitation.version + 1 });
}
