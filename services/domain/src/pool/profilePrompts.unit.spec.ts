import type { IsoDate } from '../calendar.ts';
import { asId, type PersonId, type SeatId, type SkillId, type TeamId } from '../ids.ts';
import type { SkillStatement } from './person.ts';
import { profilePrompts } from './profilePrompts.ts';

const TODAY = '2026-11-23' as IsoDate;
const ME = asId<PersonId>('me');
const skill = (id: string, lastUsed: string, level = 3): SkillStatement => ({
  ...{ skillId: asId<SkillId>(id), level, evidence: 'CLAIMED', lastUsed: lastUsed as IsoDate },
  ...{ givesEnergy: false, wantsToLearn: false },
});
const team = (id: string, endsOn: string, skillIds: string[]) => ({
  ...{ id: asId<TeamId>(id), title: `Team ${id}`, endsOn: endsOn as IsoDate },
  seats: [
    {
      ...{ personId: ME, isLeftOpen: false },
      seat: {
        ...{ id: asId<SeatId>('s1'), roles: ['CONTENT'] as const, hoursPerWeek: 4, weeks: 6, reasons: [] },
        skills: skillIds.map((one) => ({ skillId: asId<SkillId>(one), level: 3, importance: 2, minimum: 0 })),
      },
    },
  ],
});
const me = (skills: SkillStatement[], strengths = ['starter']) => ({
  id: ME,
  profile: { skills, strengths: strengths.map((id) => asId<never>(id)), roles: [] },
});

describe('what somebody is asked to keep her profile true', () => {
  it('is nothing when all is in order', () => {
    expect(profilePrompts(me([skill('a', '2026-10-01')]), [], new Set(), TODAY)).toEqual([]);
  });

  it('is to look back on a team, and to state what she used there', () => {
    const prompts = profilePrompts(
      me([skill('a', '2026-10-01')]),
      [team('t1', '2026-11-01', ['a', 'b'])],
      new Set(),
      TODAY,
    );
    expect(prompts).toEqual([
      { kind: 'EVALUATE_TEAM', teamId: 't1', title: 'Team t1' },
      { kind: 'STATE_SKILL', skillId: 'b', title: 'Team t1' },
    ]);
  });

  it('is not about teams of long ago, nor about those that she looked back on', () => {
    const teams = [team('t1', '2026-01-01', ['b']), team('t2', '2026-11-01', [])];
    expect(profilePrompts(me([]), teams, new Set([asId<TeamId>('t2')]), TODAY)).toEqual([]);
  });

  it('is whether she still uses what will count lower, the strongest first, and her strengths when she has none', () => {
    const skills = [skill('old', '2023-01-01', 2), skill('older', '2022-01-01', 4), skill('new', '2026-01-01')];
    expect(profilePrompts(me(skills, []), [], new Set(), TODAY)).toEqual([
      { kind: 'STATE_STRENGTHS' },
      { kind: 'STILL_USED', skillId: 'older', lastUsed: '2022-01-01' },
      { kind: 'STILL_USED', skillId: 'old', lastUsed: '2023-01-01' },
    ]);
  });
});
