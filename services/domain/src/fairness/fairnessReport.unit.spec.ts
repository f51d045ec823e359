import type { IsoDate } from '../calendar.ts';
import { asId, type DepartmentId, type PersonId } from '../ids.ts';
import type { Person } from '../pool/person.ts';
import { fairnessGroupOf, fairnessReport, wilsonInterval, type FairnessCounts } from './fairnessReport.ts';

const TODAY = '2026-11-23' as IsoDate;
const buildPerson = (number: number, overrides: Partial<Person> = {}): Person => ({
  id: asId<PersonId>(`p${String(number)}`),
  name: 'Iemand',
  departmentId: asId<DepartmentId>(number % 2 === 0 ? 'even' : 'odd'),
  permissions: ['EMPLOYEE'],
  poolHoursPerWeek: 8,
  consentsToSuggestions: true,
  profile: { skills: [], strengths: [], roles: [] },
  commitments: [],
  askedOn: [],
  contractHoursPerWeek: 36,
  inServiceSince: '2020-01-01' as IsoDate,
  ...overrides,
});
const NONE: FairnessCounts = { suggested: 0, asked: 0, placed: 0, declined: 0, passedOver: 0 };

describe('the fairness report', () => {
  it('adds up per group to the pool as a whole, and shows the share that was asked with its interval', () => {
    const people = Array.from({ length: 20 }, (_, number) => buildPerson(number));
    const tables = fairnessReport(people, ({ id }) => (id === 'p2' ? { ...NONE, asked: 3 } : NONE), TODAY, 5);
    const [byDepartment] = tables;
    expect(byDepartment?.all).toMatchObject({ people: 20, asked: 3, askedShare: 0.05 });
    expect(byDepartment?.groups.map(({ group, people: size, askedShare }) => [group, size, askedShare])).toEqual([
      ['even', 10, 0.1],
      ['odd', 10, 0],
    ]);
  });

  it('shows no group below the minimum size, and says how many people that hides', () => {
    const people = [0, 2, 4, 6, 8, 1].map((number) => buildPerson(number));
    const [byDepartment] = fairnessReport(people, () => NONE, TODAY, 5);
    expect(byDepartment?.groups.map(({ group }) => group)).toEqual(['even']);
    expect(byDepartment?.peopleNotShown).toBe(1);
  });

  it('leaves out who could not be asked and was not', () => {
    const people = [buildPerson(0, { consentsToSuggestions: false }), buildPerson(2, { poolHoursPerWeek: 0 })];
    expect(fairnessReport(people, () => NONE, TODAY, 1)[0]?.all.people).toBe(0);
    expect(fairnessReport(people, () => ({ ...NONE, asked: 1 }), TODAY, 1)[0]?.all.people).toBe(2);
  });

  it.each([
    [{ contractHoursPerWeek: 15 }, 'CONTRACT_SIZE', '0-15'],
    [{ contractHoursPerWeek: 16 }, 'CONTRACT_SIZE', '16-23'],
    [{ contractHoursPerWeek: 40 }, 'CONTRACT_SIZE', '32+'],
    [{ inServiceSince: '2026-02-01' as IsoDate }, 'YEARS_OF_SERVICE', '0-1'],
    [{ inServiceSince: '1999-02-01' as IsoDate }, 'YEARS_OF_SERVICE', '20+'],
  ] as const)('puts %j by %s in %s', (overrides, grouping, group) => {
    expect(fairnessGroupOf(buildPerson(0, overrides), grouping, TODAY)).toBe(group);
  });

  it('has an interval that holds the share and narrows with more people', () => {
    const [low, high] = wilsonInterval(5, 10);
    expect(low).toBeCloseTo(0.2366, 3);
    expect(high).toBeCloseTo(0.7634, 3);
    const [narrowLow, narrowHigh] = wilsonInterval(500, 1000);
    expect(narrowHigh - narrowLow).toBeLessThan(high - low);
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
  });
});
