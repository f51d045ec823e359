import type { WeekNumber } from '../calendar.ts';
import type { DepartmentId } from '../ids.ts';
import { freeHoursByWeek } from '../pool/freeHours.ts';
import type { Person } from '../pool/person.ts';
import { ROLES, type Role } from '../role.ts';
import type { Team } from '../team/team.ts';

/** A group of fewer people than this is not shown, unless an organisation chooses another size: somebody in it could be recognised. */
export const MINIMUM_GROUP_SIZE = 5;
/** From this stated level a person counts as able to carry a role. */
const CARRIES_A_ROLE_FROM = 3;

/** How one role is covered in one department in one week. */
export interface CoverageCell {
  readonly departmentId: DepartmentId;
  readonly role: Role;
  readonly week: WeekNumber;
  /** People who can carry the role; `null` when the group is too small to show, as all hours are then. */
  readonly people: number | null;
  /** Their hours that are still free. */
  readonly freeHours: number | null;
  /** Hours a week that members of the department give to this role in teams, proposed and at work. */
  readonly teamHours: number | null;
}

interface Period {
  readonly firstWeek: WeekNumber;
  readonly weeks: number;
}

const keyOf = (departmentId: DepartmentId, role: Role, week: number) => `${departmentId} ${role} ${String(week)}`;

function teamHoursByCell(teams: readonly TeamHours[], departmentOf: ReadonlyMap<string, DepartmentId>, period: Period) {
  const hours = new Map<string, number>();
  for (const team of teams) {
    for (const { seat, personId } of team.seats) {
      const departmentId = personId === null ? undefined : departmentOf.get(personId);
      if (departmentId === undefined) continue;
      const from = Math.max(0, team.startWeek - period.firstWeek);
      const to = Math.min(period.weeks, team.startWeek + seat.weeks - period.firstWeek);
      for (let week = from; week < to; week++) {
        for (const role of seat.roles) {
          const key = keyOf(departmentId, role, week);
          hours.set(key, (hours.get(key) ?? 0) + seat.hoursPerWeek / seat.roles.length);
        }
      }
    }
  }
  return hours;
}

/** A team as far as coverage counts it. */
export interface TeamHours extends Pick<Team, 'seats'> {
  readonly startWeek: WeekNumber;
}

/**
 * How each of the five roles is covered, by department and week: who can carry it, the hours that are free, and the
 * hours that teams take. Aggregates only; a group below the minimum size shows `null`. Hours of a seat with more
 * roles are divided evenly over them.
 */
export function coverage(
  people: readonly Person[],
  teams: readonly TeamHours[],
  departments: readonly DepartmentId[],
  period: Period,
  minimumGroupSize = MINIMUM_GROUP_SIZE,
): CoverageCell[] {
  const departmentOf = new Map<string, DepartmentId>(people.map((person) => [person.id, person.departmentId]));
  const teamHours = teamHoursByCell(teams, departmentOf, period);
  const cells: CoverageCell[] = [];
  for (const departmentId of departments) {
    const members = people
      .filter((person) => person.departmentId === departmentId)
      .map((person) => ({ person, free: freeHoursByWeek(person, period.firstWeek, period.weeks) }));
    for (const role of ROLES) {
      const able = members.filter(({ person }) =>
        person.profile.roles.some((stated) => stated.role === role && stated.can >= CARRIES_A_ROLE_FROM),
      );
      const isShown = able.length >= minimumGroupSize;
      for (let week = 0; week < period.weeks; week++) {
        cells.push({
          departmentId,
          role,
          week: period.firstWeek + week,
          people: isShown ? able.length : null,
          freeHours: isShown ? able.reduce((sum, { free }) => sum + (free[week] ?? 0), 0) : null,
          teamHours: isShown ? (teamHours.get(keyOf(departmentId, role, week)) ?? 0) : null,
        });
      }
    }
  }
  return cells;
}
