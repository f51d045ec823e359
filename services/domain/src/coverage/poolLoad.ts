import { monthsBefore, type IsoDate, type WeekNumber } from '../calendar.ts';
import type { DepartmentId } from '../ids.ts';
import { freeHoursByWeek } from '../pool/freeHours.ts';
import type { Person } from '../pool/person.ts';
import { hiddenGroups } from './smallGroups.ts';

/** How the work of teams is spread over a department, or over the whole organisation. */
export interface PoolLoadLine {
  /** `null` for the whole organisation. */
  readonly departmentId: DepartmentId | null;
  /** People in the pool; `null` when the group is too small to show, as everything is then. */
  readonly people: number | null;
  /** Hours a week that the pool may count on, all people together. */
  readonly poolHours: number | null;
  /** Of these, hours a week that teams take, on average over the weeks. */
  readonly teamHours: number | null;
  /** Of these, hours a week that are free, on average over the weeks. */
  readonly freeHours: number | null;
  /**
   * People who were asked never, once, twice, and three times or more in the past twelve months. In a department rounded to
   * the smallest size of a group, so that nobody is found in it: see decision 0017.
   */
  readonly asked: readonly [number, number, number, number] | null;
}

interface Sums {
  people: number;
  pool: number;
  free: number;
  team: number;
  readonly asked: [number, number, number, number];
}

const roundedTo = (unit: number) => (count: number) => Math.round(count / unit) * unit;

const none = (): Sums => ({ people: 0, pool: 0, free: 0, team: 0, asked: [0, 0, 0, 0] });

function teamHoursOf(person: Person, firstWeek: WeekNumber, weeks: number): number {
  const onlyTeams = person.commitments.filter(({ kind }) => kind === 'TEAM');
  const left = freeHoursByWeek({ poolHoursPerWeek: person.poolHoursPerWeek, commitments: onlyTeams }, firstWeek, weeks);
  return left.reduce((sum, hours) => sum + person.poolHoursPerWeek - hours, 0);
}

/**
 * Load and rotation as aggregates: hours a week in teams and free, and how often people were asked, by department and for
 * the whole organisation. Who cannot be suggested (no hours for the pool, no consent) is left out. A group below the
 * minimum size shows `null`. The whole organisation first, then the departments in their order.
 */
export function poolLoad(
  people: Iterable<Person>,
  departments: readonly DepartmentId[],
  period: { readonly firstWeek: WeekNumber; readonly weeks: number; readonly today: IsoDate },
  minimumGroupSize: number,
): PoolLoadLine[] {
  const sums = new Map<DepartmentId | null, Sums>([null, ...departments].map((id) => [id, none()]));
  const yearAgo = monthsBefore(period.today, 12);
  for (const person of people) {
    if (person.poolHoursPerWeek === 0 || !person.consentsToSuggestions) continue;
    const free = freeHoursByWeek(person, period.firstWeek, period.weeks).reduce((sum, hours) => sum + hours, 0);
    const team = teamHoursOf(person, period.firstWeek, period.weeks);
    const times = Math.min(3, person.askedOn.filter((day) => day > yearAgo && day <= period.today).length);
    for (const group of [null, person.departmentId]) {
      const sum = sums.get(group);
      if (!sum) continue;
      sum.people++;
      sum.pool += person.poolHoursPerWeek;
      sum.free += free;
      sum.team += team;
      sum.asked[times as 0 | 1 | 2 | 3]++;
    }
  }
  const hidden = hiddenGroups(new Map(departments.map((id) => [id, sums.get(id)?.people ?? 0])), minimumGroupSize);
  return [null, ...departments].map((departmentId): PoolLoadLine => {
    const sum = sums.get(departmentId) ?? none();
    if (departmentId === null ? sum.people < minimumGroupSize : hidden.has(departmentId))
      return { departmentId, people: null, poolHours: null, teamHours: null, freeHours: null, asked: null };
    const { people: count, pool, free, team, asked } = sum;
    return {
      ...{ departmentId, people: count, poolHours: pool },
      asked: departmentId === null ? asked : (asked.map(roundedTo(minimumGroupSize)) as typeof asked),
      teamHours: team / period.weeks,
      freeHours: free / period.weeks,
    };
  });
}
