import {
  accept,
  addDays,
  nextInvitationStatus,
  refuse,
  type Actor,
  type Department,
  type Invitation,
  type InvitationId,
  type Outcome,
  type Person,
  type Release,
  type ReleaseId,
  type Team,
} from '@rolpool/domain';
import { newId } from '../secrets.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkReason } from './checkInput.ts';
import { startWhenReady } from './startWhenReady.ts';

const DAYS_TO_FRIDAY = 3;

/** Asks the person's manager for the hours; who manages her own department has decided by saying yes. */
function askRelease(team: Team, invitation: Invitation, person: Person, department: Department): Release | undefined {
  const seat = team.seats.find((one) => one.seat.id === invitation.seatId)?.seat;
  return (
    seat && {
      id: newId<ReleaseId>(),
      version: 1,
      teamId: team.id,
      seatId: seat.id,
      personId: person.id,
      managerId: department.managerId,
      hoursPerWeek: seat.hoursPerWeek,
      from: team.startsOn,
      to: addDays(team.startsOn, seat.weeks * 7 - DAYS_TO_FRIDAY),
      status: department.managerId === person.id ? 'AGREED' : 'ASKED',
      refusalReason: null,
    }
  );
}

/** Accepts an invitation, and asks the manager for the hours; or declines it with a reason, and opens the seat again. */
export async function answerInvitation(
  { store }: Services,
  actor: Actor,
  input: { readonly invitationId: InvitationId; readonly accept: boolean; readonly reason?: string | null },
): Promise<Outcome<Invitation>> {
  return store.inTransaction(async (repositories) => {
    const invitation = await repositories.invitations.findById(input.invitationId);
    const refused = refusedFor(actor, 'ANSWER_INVITATION', invitation ? { personId: invitation.personId } : {});
    // Of others, and of nothing: the same answer, so that nobody learns what there is.
    if (refused) return actor.kind === 'PERSON' ? refuse('NOT_FOUND', 'invitationId') : refused;
    if (!invitation) return refuse('NOT_FOUND', 'invitationId');
    if (invitation.status === 'WITHDRAWN') return refuse('INVITATION_WITHDRAWN', 'invitationId');
    if (invitation.status !== 'SENT') return refuse('ALREADY_ANSWERED', 'invitationId');
    const status = nextInvitationStatus(invitation.status, input.accept ? 'ACCEPT' : 'DECLINE');
    const team = await repositories.teams.findById(invitation.teamId);
    const person = await repositories.people.findById(invitation.personId);
    const department = (await repositories.departments.findAll()).find((one) => one.id === person?.departmentId);
    if (!status || !team || !person || !department) return refuse('NOT_FOUND', 'invitationId');
    const reason = input.accept ? null : checkReason(input.reason);
    if (reason && !reason.ok) return reason;
    const answered = { ...invitation, status, declineReason: reason?.value ?? null };
    if (!(await repositories.invitations.save(answered))) return refuse('CHANGED_MEANWHILE', 'invitationId');
    if (input.accept) {
      const release = askRelease(team, invitation, person, department);
      if (release) await repositories.releases.insertMany([release]);
      await startWhenReady(repositories, team);
    } else {
      const seats = team.seats.map((seat) => (seat.seat.id === invitation.seatId ? { ...seat, personId: null } : seat));
      await repositories.teams.save({ ...team, seats });
    }
    return accept({ ...answered, version: invitation.version + 1 });
  });
}
