import {
  ROLES,
  seatHours,
  weekOf,
  mondayOf,
  type CoverageCell,
  type IsoDate,
  type Release,
  type Role,
} from '@rolpool/domain';
import type { Services } from '../services.ts';

/** Longer than this nobody's seat is. */
const MOST_WEEKS = 26;

/** What releasing somebody's hours would do. */
export interface ReleaseConsequences {
  /** Hours that she has left for the pool in her fullest week of it; below 0 when it does not fit. */
  readonly leftHours: number;
  /** For each role of the seat, the week in which her department has least left; none where it is too small to show. */
  readonly roles: readonly {
    readonly role: Role;
    readonly monday: IsoDate;
    readonly before: number;
    readonly after: number;
  }[];
}

const tightest = (cells: readonly CoverageCell[]) =>
  cells
    .map(({ freeHours, freeAfter }, week) => ({ week, before: freeHours, after: freeAfter }))
    .reduce((least, one) => ((one.after ?? Infinity) < (least.after ?? Infinity) ? one : least));

/** What a release that waits for a decision would leave of her hours, and of what her department can give. */
export async function releaseConsequences(services: Services, release: Release): Promise<ReleaseConsequences | null> {
  const { store, engine } = services;
  const [person, team, departments, { minimumGroupSize }] = await Promise.all([
    store.people.findById(release.personId),
    store.teams.findById(release.teamId),
    store.departments.findAll(),
    store.settings.findSettings(),
  ]);
  const placed = team?.seats.find(({ seat }) => seat.id === release.seatId);
  if (!person || !team || !placed) return null;
  const firstWeek = weekOf(team.startsOn);
  const { seat } = placed;
  const tried = { startWeek: firstWeek, seats: [{ ...placed, personId: person.id }] };
  const [hours] = seatHours([{ seat, personId: person.id }], new Map([[person.id, person]]), firstWeek);
  const subjects = ROLES.filter((role) => seat.roles.includes(role));
  const lines = await engine.coverage({
    ...{ by: 'ROLE', level: 'DEPARTMENTS', subjects, firstWeek, weeks: Math.min(MOST_WEEKS, seat.weeks) },
    ...{ today: services.today(), minimumGroupSize, teams: [], demands: [], tried },
    departments: departments.map(({ id }) => id),
  });
  const roles = lines
    .filter(({ departmentId, people }) => departmentId === person.departmentId && people !== null)
    .map(({ subject, cells }) => {
      const { week, before, after } = tightest(cells);
      return { role: subject as Role, monday: mondayOf(firstWeek + week), before: before ?? 0, after: after ?? 0 };
    })
    // Who is not counted among those who can do the role takes nothing from what her department can give.
    .filter(({ before, after }) => before !== after);
  return { leftHours: hours?.leftHours ?? 0, roles };
}
