import {
  accept,
  coverage,
  parseIsoDate,
  refuse,
  weekOf,
  type Actor,
  type CoverageCell,
  type Department,
  type Outcome,
  type Person,
  type WeekNumber,
} from '@rolpool/domain';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkNumber } from './checkInput.ts';

export interface CoverageView {
  readonly firstWeek: WeekNumber;
  readonly weeks: number;
  readonly departments: readonly Department[];
  /** By department, role and week, in that order. */
  readonly cells: readonly CoverageCell[];
  readonly minimumGroupSize: number;
}

const MOST_WEEKS = 26;

/** Coverage of the five roles by department and week, with the teams proposed and at work. */
export async function readCoverage(
  { store, today }: Services,
  actor: Actor,
  input: { readonly from: string | null; readonly weeks: number },
): Promise<Outcome<CoverageView>> {
  const refused = refusedFor(actor, 'READ_COVERAGE');
  if (refused) return refused;
  const weeks = checkNumber(input.weeks, 'weeks', 1, MOST_WEEKS);
  if (!weeks.ok) return weeks;
  const from = input.from === null ? today() : parseIsoDate(input.from);
  if (!from) return refuse('DATE_IMPOSSIBLE', 'from', { date: input.from ?? '' });
  const departments = await store.departments.findAll();
  const teams = await store.teams.findByStatus(['PROPOSED', 'ACTIVE']);
  const { minimumGroupSize } = await store.settings.findSettings();
  const people: Person[] = [];
  for await (const person of store.people.streamAll()) people.push(person);
  const period = { firstWeek: weekOf(from), weeks: weeks.value };
  const hours = teams.map((team) => ({ seats: team.seats, startWeek: weekOf(team.startsOn) }));
  const cells = coverage(
    people,
    hours,
    departments.map((department) => department.id),
    period,
    minimumGroupSize,
  );
  return accept({ ...period, departments, cells, minimumGroupSize });
}
