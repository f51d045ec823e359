import { asId, type DepartmentId, type SkillId, type TaakveldCode } from '../ids.ts';
import { prefillIntake } from '../intake/prefillIntake.ts';
import type { ConfirmedAnswers } from '../intake/intake.ts';
import type { TextReading } from '../reading/textReading.ts';
import { ROLES, type Role } from '../role.ts';
import type { BreakdownCatalogue } from './blueprint.ts';
import { breakDown } from './breakdown.ts';

const label = { nl: 'x', en: 'x' };
const perRole = <Value>(value: (role: Role) => Value) =>
  Object.fromEntries(ROLES.map((role) => [role, value(role)])) as Record<Role, Value>;
const TRAFFIC = asId<TaakveldCode>('2.1');
const SCHOOLS = asId<TaakveldCode>('4.3');

const CATALOGUE: BreakdownCatalogue = {
  blueprint: {
    weeks: { EXPERT: 3, MICRO_PROJECT: 6, TEAM: 12 },
    hoursPerWeek: { EXPERT: perRole(() => 12), MICRO_PROJECT: perRole(() => 6), TEAM: perRole(() => 8) },
    roleSkills: perRole((role) => [asId<SkillId>(`${role.toLowerCase()}-basic`)]),
    minimumDepartments: { EXPERT: 1, MICRO_PROJECT: 1, TEAM: 3 },
  },
  skills: [
    { id: asId<SkillId>('road-safety'), label, taakveld: TRAFFIC, roles: ['CONTENT'] },
    { id: asId<SkillId>('school-policy'), label, taakveld: SCHOOLS, roles: ['CONTENT'] },
    { id: asId<SkillId>('road-costs'), label, taakveld: TRAFFIC, roles: ['CONTENT', 'BUDGET'] },
    { id: asId<SkillId>('subsidies'), label, taakveld: TRAFFIC, roles: ['BUDGET'] },
  ],
  taakvelden: [{ code: TRAFFIC, label, department: asId<DepartmentId>('mobility') }],
};

const buildReading = (...signals: string[]): TextReading => ({
  language: 'nl',
  taakvelden: [TRAFFIC, SCHOOLS].map((code, at) => ({ code, score: 5 - at, evidence: [] })),
  skills: [{ skillId: asId<SkillId>('road-safety'), taakveld: TRAFFIC, score: 2, evidence: [] }],
  targetGroups: [],
  deadlines: [],
  places: [],
  otherLanguage: null,
  signals: signals.map((signal) => ({ signal, count: 1, evidence: [{ start: 0, end: 1, words: 'x' }] })),
  wordCount: 50,
});
const take = (reading: TextReading, confirmed: ConfirmedAnswers = {}) =>
  breakDown(prefillIntake(reading, 'RESIDENT', confirmed), CATALOGUE);

const CONTESTED = buildReading('approach', 'together', 'party', 'executive', 'works', 'conflict');

describe('taking a request apart', () => {
  it('asks a subject of who brings the subject, and of another role only what is that role’s own', () => {
    const { seats } = take(CONTESTED, { SKILLS: [asId<SkillId>('road-costs'), asId<SkillId>('subsidies')] });
    const askedOf = (role: string) =>
      seats.find(({ roles }) => roles.includes(role as never))?.skills.map(({ skillId }) => skillId);
    expect(askedOf('BUDGET')).toEqual(['budget-basic', 'subsidies']);
    expect(askedOf('CONTENT')).toContain('road-costs');
  });

  it('makes a team with a seat for each role, and a second for the subject where another field is in it', () => {
    const { triage, roles, seats, minimumDepartments } = take(CONTESTED);
    expect(triage.outcome).toBe('TEAM');
    expect(roles).toEqual([...ROLES]);
    expect(seats.map((seat) => seat.roles)).toEqual([...ROLES.map((role) => [role]), ['CONTENT']]);
    expect(seats.map((seat) => seat.skills[0]?.skillId)).toEqual([
      'direction-basic',
      'budget-basic',
      'political_alignment-basic',
      'road-safety',
      'network-basic',
      'school-policy',
    ]);
    expect(minimumDepartments).toBe(3);
    for (const seat of seats) expect(seat.reasons.length).toBeGreaterThan(0);
  });

  it('lets a confirmed answer win over every guess, and moves the guesses that lean on it', () => {
    const answers = { SETTLED_PROCEDURE: true };
    const { triage, seats, department } = take(CONTESTED, answers);
    expect(triage.outcome).toBe('STANDARD');
    expect(seats).toEqual([]);
    expect(department).toBe('mobility');
    const intake = prefillIntake(CONTESTED, 'RESIDENT', answers);
    expect(intake.SETTLED_PROCEDURE).toMatchObject({ guess: { value: false }, confirmed: true });
    expect(intake.POLITICALLY_SENSITIVE.guess.value).toBe(false);
  });

  it('gives a specialist one seat, and small work two at most with shared roles', () => {
    expect(
      take(CONTESTED, {
        SPECIALIST_TASK: true,
        EXTERNAL_PARTIES: false,
        POLITICALLY_SENSITIVE: false,
        SEVERAL_DEPARTMENTS: false,
      }).roles,
    ).toEqual(['CONTENT']);
    const small = take(CONTESTED, {
      SMALL_SCALE: true,
      POLITICALLY_SENSITIVE: false,
      MONEY_NEEDED: true,
      EXTERNAL_PARTIES: true,
      SEVERAL_DEPARTMENTS: false,
    });
    expect(small.triage.outcome).toBe('MICRO_PROJECT');
    expect(small.seats.map((seat) => seat.roles)).toEqual([['DIRECTION', 'BUDGET'], ['NETWORK']]);
  });

  it('calls what is about everything and everyone too big, asks every role, and proposes a first split', () => {
    const { size, roles, triage } = take(CONTESTED, { REACH: 'EVERYTHING' });
    expect(triage.outcome).toBe('TEAM');
    expect(size).toMatchObject({ isTooBig: true, reasons: ['REACHES_EVERYTHING'] });
    expect(size.splits).toEqual([
      {
        by: 'TAAKVELD',
        parts: [
          { by: 'TAAKVELD', taakveld: TRAFFIC },
          { by: 'TAAKVELD', taakveld: SCHOOLS },
        ],
      },
      { by: 'QUESTION', parts: [{ by: 'QUESTION' }] },
    ]);
    expect(roles).toEqual([...ROLES]);
  });

  it('shows what moved the two axes, and the moves add up', () => {
    const { predictability, complexity, moves } = take(CONTESTED).triage;
    const sum = (axis: string, start: number) =>
      moves.filter((move) => move.axis === axis).reduce((total, move) => total + move.points, start);
    expect(predictability).toBe(Math.max(0, sum('PREDICTABILITY', 40)));
    expect(complexity).toBe(Math.min(100, sum('COMPLEXITY', 10)));
  });
});
