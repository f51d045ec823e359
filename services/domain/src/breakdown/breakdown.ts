import type { DepartmentId } from '../ids.ts';
import { answersOf, type Intake } from '../intake/intake.ts';
import type { Seat } from '../matching/seat.ts';
import type { TeamSkill } from '../matching/teamDemand.ts';
import { ROLES, type Role } from '../role.ts';
import { sizeCheck, type SizeCheck } from '../sizeCheck/sizeCheck.ts';
import { triage, type Triage } from '../triage/triage.ts';
import type { BreakdownCatalogue } from './blueprint.ts';
import { chooseRoles } from './chooseRoles.ts';
import { proposeSeats } from './proposeSeats.ts';
import { proposeTeamSkills } from './proposeTeamSkills.ts';

/** A request taken apart: where it goes, whether it is small enough, and the seats that it asks for. */
export interface Breakdown {
  readonly triage: Triage;
  readonly size: SizeCheck;
  /** In the fixed order of the roles. */
  readonly roles: readonly Role[];
  readonly seats: readonly Seat[];
  readonly teamSkills: readonly TeamSkill[];
  readonly minimumDepartments: number;
  /** The department that handles it when it is line work; `null` when no task field was recognised. */
  readonly department: DepartmentId | null;
}

/** Takes a request apart from its intake answers. Pure: the same answers and catalogue give the same breakdown. */
export function breakDown(intake: Intake, catalogue: BreakdownCatalogue): Breakdown {
  const answers = answersOf(intake);
  const judged = triage(answers);
  const size = sizeCheck(answers);
  const chosen = chooseRoles(answers, judged.outcome, size.isTooBig);
  const seats = proposeSeats(answers, judged.outcome, chosen, catalogue);
  const { outcome } = judged;
  return {
    triage: judged,
    size,
    roles: ROLES.filter((role) => chosen.has(role)),
    seats,
    teamSkills: proposeTeamSkills(seats),
    minimumDepartments: outcome === 'STANDARD' ? 0 : catalogue.blueprint.minimumDepartments[outcome],
    department: catalogue.taakvelden.find((field) => field.code === answers.TAAKVELDEN[0])?.department ?? null,
  };
}
