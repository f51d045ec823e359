import type { IsoDate } from '../calendar.ts';
import { asId, type SkillId } from '../ids.ts';
import type { Profile, SkillStatement } from '../pool/person.ts';
import { countedLevel } from '../pool/countedLevel.ts';
import { confirmSkill } from './confirmSkill.ts';

const TODAY = '2026-11-23' as IsoDate;
const SKILL = asId<SkillId>('mediation');
const buildSkill = (overrides: Partial<SkillStatement> = {}): SkillStatement => ({
  skillId: SKILL,
  level: 4,
  evidence: 'CLAIMED',
  lastUsed: '2020-01-01' as IsoDate,
  givesEnergy: true,
  wantsToLearn: false,
  ...overrides,
});
const buildProfile = (...skills: SkillStatement[]): Profile => ({ skills, strengths: [], roles: [] });

describe('a confirmed skill', () => {
  it('counts higher: it is confirmed and fresh', () => {
    const [after] = confirmSkill(buildProfile(buildSkill()), SKILL, TODAY).skills;
    expect(after).toMatchObject({ level: 4, evidence: 'CONFIRMED', lastUsed: TODAY, givesEnergy: true });
    expect(countedLevel(buildSkill(), TODAY).counted).toBe(2);
    expect(after && countedLevel(after, TODAY).counted).toBe(4);
  });

  it('that was shown in a team stays shown, and never becomes older', () => {
    const shown = buildSkill({ evidence: 'DEMONSTRATED', lastUsed: '2027-01-01' as IsoDate });
    expect(confirmSkill(buildProfile(shown), SKILL, TODAY).skills).toEqual([shown]);
  });

  it('that was not stated is added', () => {
    expect(confirmSkill(buildProfile(), SKILL, TODAY).skills).toMatchObject([
      { skillId: SKILL, level: 2, evidence: 'CONFIRMED' },
    ]);
  });
});
