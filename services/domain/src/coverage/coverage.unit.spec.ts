import { weekOf, type IsoDate } from '../calendar.ts';
import { asId, type DepartmentId, type PersonId, type SeatId, type SkillId } from '../ids.ts';
import type { Seat } from '../matching/seat.ts';
import type { Person } from '../pool/person.ts';
import { ROLES } from '../role.ts';
import { coverage, MINIMUM_GROUP_SIZE, type CoverageQuestion } from './coverage.ts';
import { poolLoad } from './poolLoad.ts';

const MONDAY = '2026-11-23' as IsoDate;
const WEEK = weekOf(MONDAY);
const A = asId<DepartmentId>('a');
const B = asId<DepartmentId>('b');
const TENDERS = asId<SkillId>('tenders');

const buildPerson = (number: number, can: number, departmentId = A, level = 4): Person => ({
  id: asId<PersonId>(`p${String(number)}`),
  name: '',
  departmentId,
  permissions: ['EMPLOYEE'],
  poolHoursPerWeek: 10,
  consentsToSuggestions: true,
  profile: {
    skills: [
      {
        ...{ skillId: TENDERS, level, evidence: 'CONFIRMED', lastUsed: MONDAY },
        ...{ givesEnergy: false, wantsToLearn: false },
      },
    ],
    strengths: [],
    roles: ROLES.map((role) => ({ role, can, givesEnergy: false, wantsToLearn: false, timesCarried: 0 })),
  },
  commitments: [],
  askedOn: [],
});
const people = (able: number, unable = 0) => [
  ...Array.from({ length: able }, (_, number) => buildPerson(number, 3)),
  ...Array.from({ length: unable }, (_, number) => buildPerson(100 + number, 2)),
];
const buildSeat = (part: Partial<Seat> = {}): Seat => ({
  ...{ id: asId<SeatId>('s1'), roles: ['BUDGET'], hoursPerWeek: 8, weeks: 2, reasons: [] },
  skills: [{ skillId: TENDERS, level: 4, importance: 3, minimum: 2 }],
  ...part,
});
const teamOf = (seat: Seat, startWeek = WEEK) => ({
  startWeek,
  seats: [{ seat, personId: asId<PersonId>('p0'), isLeftOpen: false }],
});
const ask = (group: readonly Person[], part: Partial<CoverageQuestion> = {}) =>
  coverage(group, {
    ...{ by: 'ROLE', subjects: ROLES, departments: [A], level: 'DEPARTMENTS', firstWeek: WEEK, weeks: 1 },
    ...{ today: MONDAY, minimumGroupSize: MINIMUM_GROUP_SIZE, teams: [], demands: [], tried: null },
    ...part,
  });
const lineOf = (lines: ReturnType<typeof coverage>, subject: string) => lines.find((line) => line.subject === subject);

describe('coverage', () => {
  it('counts who can carry a role and the hours that they have free', () => {
    const line = lineOf(ask(people(6, 3)), 'BUDGET');
    expect(line).toMatchObject({ people: 6, cells: [{ freeHours: 60, teamHours: 0 }] });
  });

  it('counts a skill from a counted level of 3', () => {
    const group = [...people(6), buildPerson(7, 3, A, 2)];
    const line = lineOf(ask(group, { by: 'SKILL', subjects: [TENDERS] }), TENDERS);
    expect(line).toMatchObject({ people: 6, cells: [{ freeHours: 60 }] });
  });

  it('does not show a group below the minimum size, nor its hours', () => {
    const group = people(MINIMUM_GROUP_SIZE - 1, 20);
    for (const level of ['DEPARTMENTS', 'ORGANISATION'] as const)
      for (const line of ask(group, { teams: [teamOf(buildSeat())], weeks: 2, level })) {
        expect(line.people).toBeNull();
        for (const cell of line.cells) expect(cell).toMatchObject({ freeHours: null, teamHours: null });
      }
  });

  it('hides a department that could be worked out from the total', () => {
    const group = [...people(8), ...Array.from({ length: 2 }, (_, at) => buildPerson(200 + at, 3, B))];
    expect(ask(group, { departments: [A, B] }).map((line) => line.people)).toEqual(ROLES.flatMap(() => [null, null]));
    expect(lineOf(ask(group, { departments: [A, B], level: 'ORGANISATION' }), 'BUDGET')?.people).toBe(10);
  });

  it('divides the hours of a seat evenly over its roles, in the weeks of the seat only', () => {
    const team = teamOf(buildSeat({ roles: ['DIRECTION', 'BUDGET'] }), WEEK + 1);
    const lines = ask(people(5), { teams: [team], weeks: 4 });
    expect(lineOf(lines, 'BUDGET')?.cells.map(({ teamHours }) => teamHours)).toEqual([0, 4, 4, 0]);
    expect(lineOf(lines, 'CONTENT')?.cells[1]?.teamHours).toBe(0);
  });

  it('shows what open requests ask on the line of the organisation, by role and by the heart skill', () => {
    const demands = [{ startWeek: WEEK, seats: [buildSeat({ weeks: 1 }), buildSeat({ hoursPerWeek: 4 })] }];
    const asked = (part: Partial<CoverageQuestion>, subject: string) =>
      lineOf(ask(people(5), { demands, weeks: 2, level: 'ORGANISATION', ...part }), subject)?.cells.map(
        ({ demandHours }) => demandHours,
      );
    expect(asked({}, 'BUDGET')).toEqual([12, 4]);
    expect(asked({ by: 'SKILL', subjects: [TENDERS] }, TENDERS)).toEqual([12, 4]);
    expect(lineOf(ask(people(5), { demands }), 'BUDGET')?.cells[0]?.demandHours).toBeNull();
  });

  it('shows what is left with a team that is tried', () => {
    const lines = ask(people(5), { tried: teamOf(buildSeat({ weeks: 1 })), weeks: 2 });
    expect(lineOf(lines, 'CONTENT')?.cells).toMatchObject([
      { freeHours: 50, freeAfter: 42 },
      { freeHours: 50, freeAfter: 50 },
    ]);
  });
});

describe('load and rotation', () => {
  const period = { firstWeek: WEEK, weeks: 2, today: MONDAY };

  it('adds up pool hours, hours in teams and free hours, and how often people were asked', () => {
    const busy: Person = {
      ...buildPerson(1, 3),
      commitments: [{ from: MONDAY, to: MONDAY, hoursPerWeek: 6, kind: 'TEAM' }],
      askedOn: ['2026-01-05', '2026-02-05', '2026-03-05', '2026-04-05', '2025-01-05'] as IsoDate[],
    };
    const [whole, department] = poolLoad([busy, ...people(5).slice(2), buildPerson(9, 3)], [A], period, 4);
    expect(whole).toEqual({
      ...{ departmentId: null, people: 5, poolHours: 50, teamHours: 3, freeHours: 47, asked: [4, 0, 0, 1] },
    });
    // In a department how often people were asked is rounded to the smallest size of a group: nobody is found in it.
    expect(department).toMatchObject({ departmentId: A, people: 5, asked: [4, 0, 0, 0] });
  });

  it('leaves out who cannot be suggested, and hides small groups', () => {
    const group = people(6).map((person, at) => ({ ...person, consentsToSuggestions: at > 1 }));
    expect(poolLoad(group, [A], period, 5)[0]).toMatchObject({ people: null, asked: null });
  });
});
