import {
  accept,
  breakDown,
  may,
  parseIsoDate,
  refuse,
  ROLES,
  UNDECIDED_STATUSES,
  weekOf,
  type Actor,
  type AskedHours,
  type CoverageLevel,
  type CoverageLine,
  type CoverageSubject,
  type Department,
  type IsoDate,
  type Outcome,
  type PoolLoadLine,
  type StaffingRequest,
  type Team,
  type TeamHours,
  type TeamId,
  type WeekNumber,
} from '@rolpool/domain';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkNumber } from './checkInput.ts';
import { demandOf } from './demandOf.ts';

export interface CoverageWish {
  readonly from: string | null;
  readonly weeks: number;
  readonly by: CoverageSubject;
  readonly level: CoverageLevel;
  readonly subject: string | null;
  /** A proposed team that is tried out. The caller knows that the actor may read it. */
  readonly teamId: TeamId | null;
}

interface Period {
  readonly firstWeek: WeekNumber;
  readonly weeks: number;
}

export interface CoverageView extends Period {
  readonly by: CoverageSubject;
  readonly departments: readonly Department[];
  readonly lines: readonly CoverageLine[];
  readonly minimumGroupSize: number;
  readonly proposed: readonly Team[];
}

export interface PoolLoadView extends Period {
  readonly departments: readonly Department[];
  readonly lines: readonly PoolLoadLine[];
  readonly minimumGroupSize: number;
  /** Teams whose last day lies in the period. */
  readonly ending: readonly Team[];
}

const MOST_WEEKS = 26;
/** More open requests than this are not added up; the newest are. */
const MOST_OPEN = 5000;

function periodOf(input: { readonly from: string | null; readonly weeks: number }, today: IsoDate): Outcome<Period> {
  const weeks = checkNumber(input.weeks, 'weeks', 1, MOST_WEEKS);
  if (!weeks.ok) return weeks;
  const from = input.from === null ? today : parseIsoDate(input.from);
  if (!from) return refuse('DATE_IMPOSSIBLE', 'from', { date: input.from ?? '' });
  return accept({ firstWeek: weekOf(from), weeks: weeks.value });
}

/** The open requests that ask for a team. */
export async function openRequestsOf({ store, catalogue }: Services): Promise<StaffingRequest[]> {
  const { items } = await store.requests.findPage({ statuses: UNDECIDED_STATUSES }, MOST_OPEN, null);
  return items.filter(({ intake }) => breakDown(intake, catalogue).seats.length > 0);
}

const hoursOf = (team: Team): TeamHours => ({ seats: team.seats, startWeek: weekOf(team.startsOn) });

const mostAsked = ({ cells }: CoverageLine) => Math.max(0, ...cells.map(({ demandHours }) => demandHours ?? 0));

function subjectsOf({ catalogue }: Services, { by, level, subject }: CoverageWish): Outcome<readonly string[]> {
  const all: readonly string[] = by === 'ROLE' ? ROLES : catalogue.skills.map(({ id }) => id);
  if (subject !== null)
    return all.includes(subject) ? accept([subject]) : refuse('UNKNOWN_SKILL', 'subject', { id: subject });
  return by === 'SKILL' && level === 'DEPARTMENTS' ? refuse('ANSWER_NOT_FITTING', 'subject') : accept(all);
}

/** Coverage of roles or skills by department and week, with the teams proposed and at work and what open requests ask. */
export async function readCoverage(
  services: Services,
  actor: Actor,
  wish: CoverageWish,
): Promise<Outcome<CoverageView>> {
  const refused = refusedFor(actor, 'READ_COVERAGE');
  if (refused) return refused;
  const { store, engine } = services;
  const today = services.today();
  const period = periodOf(wish, today);
  if (!period.ok) return period;
  const subjects = subjectsOf(services, wish);
  if (!subjects.ok) return subjects;
  const [departments, teams, { minimumGroupSize }, open] = await Promise.all([
    store.departments.findAll(),
    store.teams.findByStatus(['PROPOSED', 'ACTIVE']),
    store.settings.findSettings(),
    openRequestsOf(services),
  ]);
  const proposed = teams.filter(({ status }) => status === 'PROPOSED');
  const tried = proposed.find(({ id }) => id === wish.teamId) ?? null;
  if (wish.teamId !== null && !tried) return refuse('NOT_FOUND', 'teamId');
  const demands: AskedHours[] = open.map((request) => demandOf(request, services, {}));
  const lines = await engine.coverage({
    ...period.value,
    ...{ by: wish.by, level: wish.level, subjects: subjects.value, today, minimumGroupSize, demands },
    departments: departments.map(({ id }) => id),
    teams: teams.map(hoursOf),
    tried: tried && hoursOf(tried),
  });
  const inOrder = wish.by === 'SKILL' ? [...lines].sort((a, b) => mostAsked(b) - mostAsked(a)) : lines;
  return accept({ ...period.value, by: wish.by, departments, lines: inOrder, minimumGroupSize, proposed });
}

/** How the work of teams is spread, and which teams end in the period. */
export async function readPoolLoad(
  services: Services,
  actor: Actor,
  wish: Pick<CoverageWish, 'from' | 'weeks'>,
): Promise<Outcome<PoolLoadView>> {
  const refused = refusedFor(actor, 'READ_COVERAGE');
  if (refused) return refused;
  const { store, engine } = services;
  const today = services.today();
  const period = periodOf(wish, today);
  if (!period.ok) return period;
  const [departments, teams, { minimumGroupSize }] = await Promise.all([
    store.departments.findAll(),
    store.teams.findByStatus(['ACTIVE']),
    store.settings.findSettings(),
  ]);
  const { firstWeek, weeks } = period.value;
  const ids = departments.map(({ id }) => id);
  const lines = await engine.poolLoad(ids, { ...period.value, today }, minimumGroupSize);
  const ending = teams
    .filter(({ endsOn }) => weekOf(endsOn) >= firstWeek && weekOf(endsOn) < firstWeek + weeks)
    .sort((a, b) => (a.endsOn < b.endsOn ? -1 : a.endsOn > b.endsOn ? 1 : 0));
  return accept({ ...period.value, departments, lines, minimumGroupSize, ending });
}

/** Whether somebody may see by name who comes back to these departments. */
export const seesReturnOf = (actor: Actor, departmentId: Department['id']): boolean =>
  actor.kind === 'PERSON' &&
  (may(actor, 'CHOOSE_TEAM') ||
    (actor.permissions.includes('MANAGER') && actor.managedDepartments.includes(departmentId)));
