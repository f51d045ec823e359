import type { IsoDate, WeekNumber } from '../calendar.ts';
import type { DepartmentId, PersonId } from '../ids.ts';
import type { Seat } from '../matching/seat.ts';
import { countedLevel } from '../pool/countedLevel.ts';
import { freeHoursByWeek } from '../pool/freeHours.ts';
import type { Person } from '../pool/person.ts';
import type { Team } from '../team/team.ts';
import { hiddenGroups } from './smallGroups.ts';

/** A group of fewer people than this is not shown, unless an organisation chooses another size: somebody in it could be recognised. */
export const MINIMUM_GROUP_SIZE = 5;
/** From this stated level a person counts as able to carry a role; from this counted level as able to use a skill alone. */
const ABLE_FROM = 3;

/** What coverage is asked of: the five roles, or skills. */
export const COVERAGE_SUBJECTS = ['ROLE', 'SKILL'] as const;
export type CoverageSubject = (typeof COVERAGE_SUBJECTS)[number];

/** How far a line goes down. */
export const COVERAGE_LEVELS = ['ORGANISATION', 'DEPARTMENTS'] as const;
export type CoverageLevel = (typeof COVERAGE_LEVELS)[number];

/** One week of a line; all `null` when the group is too small to show. */
export interface CoverageCell {
  /** Hours that are still free of people who can. */
  readonly freeHours: number | null;
  /** Hours that members give to this in teams, proposed and at work. */
  readonly teamHours: number | null;
  /** Hours that open requests ask; `null` on the line of a department as well: a request asks the whole organisation. */
  readonly demandHours: number | null;
  /** Free hours that would be left with the team that is tried; `null` without one. */
  readonly freeAfter: number | null;
}

/** How one role or skill is covered in one department, or in the whole organisation. */
export interface CoverageLine {
  /** `null` for the whole organisation. */
  readonly departmentId: DepartmentId | null;
  /** A role, or the id of a skill. */
  readonly subject: string;
  /** People who can; `null` when the group is too small to show, as all hours are then. */
  readonly people: number | null;
  /** One a week, from the first week. */
  readonly cells: readonly CoverageCell[];
}

/** A team as far as coverage counts it. */
export interface TeamHours extends Pick<Team, 'seats'> {
  readonly startWeek: WeekNumber;
}

/** What an open request asks. */
export interface AskedHours {
  readonly startWeek: WeekNumber;
  readonly seats: readonly Seat[];
}

/** What is asked of {@link coverage}. */
export interface CoverageQuestion {
  readonly by: CoverageSubject;
  /** Lines for these roles or skills only, in this order. */
  readonly subjects: readonly string[];
  /** All departments, in the order of their lines. */
  readonly departments: readonly DepartmentId[];
  /** Lines for each department, or for the organisation as a whole. */
  readonly level: CoverageLevel;
  readonly firstWeek: WeekNumber;
  readonly weeks: number;
  readonly today: IsoDate;
  readonly minimumGroupSize: number;
  readonly teams: readonly TeamHours[];
  readonly demands: readonly AskedHours[];
  /** A team that is tried out: what it would take of the free hours. */
  readonly tried: TeamHours | null;
}

interface Sums {
  people: number;
  readonly free: number[];
  readonly after: number[];
  readonly team: number[];
}

function ableSubjects(person: Person, by: CoverageSubject, today: IsoDate): string[] {
  return by === 'ROLE'
    ? person.profile.roles.filter(({ can }) => can >= ABLE_FROM).map(({ role }) => role)
    : person.profile.skills
        .filter((skill) => countedLevel(skill, today).counted >= ABLE_FROM)
        .map(({ skillId }) => skillId);
}

/** What a seat gives hours to: its roles, evenly; or the skill that is its heart. */
function subjectsOf(seat: Seat, by: CoverageSubject): { readonly subject: string; readonly hours: number }[] {
  if (by === 'ROLE') return seat.roles.map((role) => ({ subject: role, hours: seat.hoursPerWeek / seat.roles.length }));
  const [heart] = seat.skills;
  return heart ? [{ subject: heart.skillId, hours: seat.hoursPerWeek }] : [];
}

/** The weeks of a seat within the period, counted from its first. */
function* weeksOf(startWeek: WeekNumber, seat: Seat, { firstWeek, weeks }: CoverageQuestion): Generator<number> {
  const from = Math.max(0, startWeek - firstWeek);
  const to = Math.min(weeks, startWeek + seat.weeks - firstWeek);
  for (let week = from; week < to; week++) yield week;
}

const addTo = (hours: number[], week: number, more: number) => (hours[week] = (hours[week] ?? 0) + more);

/**
 * How each role or skill is covered, by department and week: who can, the hours that are free, the hours that teams take
 * and those that open requests ask. Aggregates only: a group below the minimum size shows `null`. Able is who states a
 * role at 3 or more, or has a skill at a counted level of 3 or more. Hours of a seat with more roles are divided evenly
 * over them; by skill they go to the skill that is the heart of the seat. Lines in order of subject, then of department.
 * Which departments are too small does not depend on the level asked; see {@link hiddenGroups}.
 */
export function coverage(people: Iterable<Person>, question: CoverageQuestion): CoverageLine[] {
  const { by, subjects, departments, firstWeek, weeks, minimumGroupSize, tried, today } = question;
  const zeros = () => new Array<number>(weeks).fill(0);
  const sums = new Map<string, Map<DepartmentId | null, Sums>>(
    subjects.map((subject) => [
      subject,
      new Map([null, ...departments].map((id) => [id, { people: 0, free: zeros(), after: zeros(), team: zeros() }])),
    ]),
  );
  const asked = new Map(subjects.map((subject) => [subject, zeros()]));
  const seatedBy = new Map<PersonId, TeamHours['seats'][number][]>();
  for (const one of tried?.seats ?? [])
    if (one.personId !== null) seatedBy.set(one.personId, [...(seatedBy.get(one.personId) ?? []), one]);
  const members = new Set(question.teams.flatMap(({ seats }) => seats.map(({ personId }) => personId)));
  const departmentOf = new Map<PersonId, DepartmentId>();

  for (const person of people) {
    if (members.has(person.id)) departmentOf.set(person.id, person.departmentId);
    const able = ableSubjects(person, by, today).filter((subject) => sums.has(subject));
    if (able.length === 0) continue;
    const free = freeHoursByWeek(person, firstWeek, weeks);
    const after = [...free];
    for (const { seat } of seatedBy.get(person.id) ?? [])
      for (const week of weeksOf(tried?.startWeek ?? 0, seat, question)) addTo(after, week, -seat.hoursPerWeek);
    for (const subject of able) {
      for (const group of [null, person.departmentId]) {
        const sum = sums.get(subject)?.get(group);
        if (!sum) continue;
        sum.people++;
        for (let week = 0; week < weeks; week++) {
          addTo(sum.free, week, free[week] ?? 0);
          addTo(sum.after, week, Math.max(0, after[week] ?? 0));
        }
      }
    }
  }
  for (const { startWeek, seats } of question.teams) {
    for (const { seat, personId } of seats) {
      const departmentId = personId === null ? undefined : departmentOf.get(personId);
      if (departmentId === undefined) continue;
      for (const { subject, hours } of subjectsOf(seat, by))
        for (const week of weeksOf(startWeek, seat, question))
          for (const group of [null, departmentId]) {
            const sum = sums.get(subject)?.get(group);
            if (sum) addTo(sum.team, week, hours);
          }
    }
  }
  for (const { startWeek, seats } of question.demands)
    for (const seat of seats)
      for (const { subject, hours } of subjectsOf(seat, by))
        for (const week of weeksOf(startWeek, seat, question)) addTo(asked.get(subject) ?? [], week, hours);

  const shown = question.level === 'ORGANISATION' ? [null] : departments;
  return subjects.flatMap((subject) => {
    const groups = sums.get(subject);
    const sizes = new Map(departments.map((id) => [id, groups?.get(id)?.people ?? 0]));
    const hidden = hiddenGroups(sizes, minimumGroupSize);
    return shown.map((departmentId): CoverageLine => {
      const sum = groups?.get(departmentId);
      const isSmall = departmentId === null ? (sum?.people ?? 0) < minimumGroupSize : hidden.has(departmentId);
      const isShown = sum !== undefined && !isSmall;
      const cells = Array.from({ length: weeks }, (_, week): CoverageCell => ({
        freeHours: isShown ? (sum.free[week] ?? 0) : null,
        teamHours: isShown ? (sum.team[week] ?? 0) : null,
        demandHours: departmentId === null ? (asked.get(subject)?.[week] ?? 0) : null,
        freeAfter: isShown && tried ? (sum.after[week] ?? 0) : null,
      }));
      return { departmentId, subject, people: isShown ? sum.people : null, cells };
    });
  });
}
