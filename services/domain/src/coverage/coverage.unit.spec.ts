import { weekOf, type IsoDate } from '../calendar.ts';
import { asId, type DepartmentId, type PersonId, type SeatId } from '../ids.ts';
import type { Person } from '../pool/person.ts';
import { ROLES } from '../role.ts';
import { coverage, MINIMUM_GROUP_SIZE } from './coverage.ts';

const MONDAY = '2026-11-23' as IsoDate;
const WEEK = weekOf(MONDAY);
const A = asId<DepartmentId>('a');

const buildPerson = (number: number, can: number): Person => ({
  id: asId<PersonId>(`p${String(number)}`),
  name: '',
  departmentId: A,
  permissions: ['EMPLOYEE'],
  poolHoursPerWeek: 10,
  consentsToSuggestions: true,
  profile: {
    skills: [],
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
const cellOf = (cells: ReturnType<typeof coverage>, role: string, week: number) =>
  cells.find((cell) => cell.role === role && cell.week === week);

describe('coverage', () => {
  it('counts who can carry a role and the hours that they have free', () => {
    const cells = coverage(people(6, 3), [], [A], { firstWeek: WEEK, weeks: 1 });
    expect(cellOf(cells, 'BUDGET', WEEK)).toMatchObject({ people: 6, freeHours: 60, teamHours: 0 });
  });

  it('does not show a group below the minimum size, nor its hours', () => {
    const seat = {
      id: asId<SeatId>('s1'),
      roles: ['BUDGET'] as const,
      hoursPerWeek: 8,
      weeks: 2,
      skills: [],
      reasons: [],
    };
    const team = { startWeek: WEEK, seats: [{ seat, personId: asId<PersonId>('p0'), isLeftOpen: false }] };
    const cells = coverage(people(MINIMUM_GROUP_SIZE - 1, 20), [team], [A], { firstWeek: WEEK, weeks: 2 });
    for (const cell of cells) expect(cell).toMatchObject({ people: null, freeHours: null, teamHours: null });
  });

  it('divides the hours of a seat evenly over its roles, in the weeks of the seat only', () => {
    const seat = {
      id: asId<SeatId>('s1'),
      roles: ['DIRECTION', 'BUDGET'] as const,
      hoursPerWeek: 8,
      weeks: 2,
      skills: [],
      reasons: [],
    };
    const team = { startWeek: WEEK + 1, seats: [{ seat, personId: asId<PersonId>('p0'), isLeftOpen: false }] };
    const cells = coverage(people(5), [team], [A], { firstWeek: WEEK, weeks: 4 });
    expect([0, 1, 2, 3].map((later) => cellOf(cells, 'BUDGET', WEEK + later)?.teamHours)).toEqual([0, 4, 4, 0]);
    expect(cellOf(cells, 'CONTENT', WEEK + 1)?.teamHours).toBe(0);
  });
});
