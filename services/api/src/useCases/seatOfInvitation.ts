import {
  addDays,
  type Department,
  type Invitation,
  type Person,
  type Release,
  type ReleaseId,
  type Team,
} from '@rolpool/domain';
import type { Repositories } from '@rolpool/store';
import { newId } from '../secrets.ts';
import { startWhenReady } from './startWhenReady.ts';

const DAYS_TO_FRIDAY = 3;

/** Asks the person's manager for the hours; who manages her own department has decided by saying yes. */
function releaseFor(team: Team, invitation: Invitation, person: Person, department: Department): Release | undefined {
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

/** She takes the seat: her manager is asked for the hours, and the team starts when that was the last thing to wait for. */
export async function takeSeat(
  repositories: Repositories,
  team: Team,
  invitation: Invitation,
  person: Person,
): Promise<boolean> {
  const department = (await repositories.departments.findAll()).find((one) => one.id === person.departmentId);
  const release = department && releaseFor(team, invitation, person, department);
  if (!release) return false;
  await repositories.releases.insertMany([release]);
  await startWhenReady(repositories, team);
  return true;
}

const isHers = ({ seat, personId }: Team['seats'][number], invitation: Invitation) =>
  seat.id === invitation.seatId && personId === invitation.personId;

/** Her seat is open again; nothing when somebody else has it by now. False when the team changed meanwhile. */
export function leaveSeat(repositories: Repositories, team: Team, invitation: Invitation): Promise<boolean> {
  const seats = team.seats.map((one) => (isHers(one, invitation) ? { ...one, personId: null } : one));
  return repositories.teams.save({ ...team, seats });
}

/** Her seat is hers again, when nobody took it. */
export async function returnToSeat(repositories: Repositories, team: Team, invitation: Invitation): Promise<boolean> {
  const seat = team.seats.find((one) => one.seat.id === invitation.seatId);
  if (!seat || (seat.personId !== null && seat.personId !== invitation.personId)) return false;
  const seats = team.seats.map((one) => (one === seat ? { ...one, personId: invitation.personId } : one));
  return repositories.teams.save({ ...team, seats });
}
