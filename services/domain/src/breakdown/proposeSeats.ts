import type { SeatId, TaakveldCode } from '../ids.ts';
import { asId } from '../ids.ts';
import type { AnswerValues } from '../intake/intake.ts';
import type { Seat, SeatReason } from '../matching/seat.ts';
import type { Role } from '../role.ts';
import type { TriageOutcome } from '../triage/triage.ts';
import type { BreakdownCatalogue } from './blueprint.ts';
import { seatSkills } from './seatSkills.ts';

/** Roles that share one seat when the work is small: who holds the reins also keeps the budget. */
const SMALL_WORK_SEATS: readonly (readonly Role[])[] = [
  ['DIRECTION', 'BUDGET', 'POLITICAL_ALIGNMENT'],
  ['CONTENT', 'NETWORK'],
];

interface PlannedSeat {
  readonly roles: readonly Role[];
  readonly taakveld: TaakveldCode | null;
}

function planSeats(answers: AnswerValues, outcome: TriageOutcome, roles: ReadonlyMap<Role, string>): PlannedSeat[] {
  const mainField = answers.TAAKVELDEN[0] ?? null;
  if (outcome === 'MICRO_PROJECT') {
    return SMALL_WORK_SEATS.map((shared) => ({
      roles: shared.filter((role) => roles.has(role)),
      taakveld: mainField,
    })).filter((seat) => seat.roles.length > 0);
  }
  const seats: PlannedSeat[] = [...roles.keys()].map((role) => ({ roles: [role], taakveld: mainField }));
  const secondField = answers.TAAKVELDEN[1];
  if (outcome === 'TEAM' && answers.SEVERAL_DEPARTMENTS && secondField !== undefined) {
    seats.push({ roles: ['CONTENT'], taakveld: secondField });
  }
  return seats;
}

function reasonsFor(plan: PlannedSeat, isSecondContent: boolean, roles: ReadonlyMap<Role, string>): SeatReason[] {
  if (isSecondContent) return [{ code: 'A_SECOND_FIELD_IS_IN_IT', facts: { taakveld: plan.taakveld ?? '' } }];
  return plan.roles.map((role) => ({
    code: roles.get(role) ?? 'EVERY_TEAM_NEEDS_DIRECTION',
    facts: role === 'CONTENT' && plan.taakveld !== null ? { role, taakveld: plan.taakveld } : { role },
  }));
}

/**
 * The seats for the chosen roles: one seat a role in a team, roles shared by one or two people in small work, one seat
 * for a specialist, none for line work. Hours and weeks come from the blueprint; each seat carries its reasons.
 */
export function proposeSeats(
  answers: AnswerValues,
  outcome: TriageOutcome,
  roles: ReadonlyMap<Role, string>,
  catalogue: BreakdownCatalogue,
): Seat[] {
  if (outcome === 'STANDARD') return [];
  const { blueprint } = catalogue;
  return planSeats(answers, outcome, roles).map((plan, place) => {
    const isSecondContent = place >= roles.size && outcome === 'TEAM';
    const hours = plan.roles.map((role) => blueprint.hoursPerWeek[outcome][role]);
    return {
      id: asId<SeatId>(`s${String(place + 1)}`),
      roles: plan.roles,
      hoursPerWeek: Math.max(...hours),
      weeks: blueprint.weeks[outcome],
      skills: seatSkills(plan, answers.SKILLS, catalogue),
      reasons: reasonsFor(plan, isSecondContent, roles),
    };
  });
}
