import { monthsBefore, type IsoDate } from '../calendar.ts';
import type { SkillStatement } from './person.ts';

/** Skills not used for this long count one level lower. */
export const SKILL_FADES_AFTER_MONTHS = 36;

/** A skill level as the matching counts it, with what was taken off and why. */
export interface CountedLevel {
  /** 1..5 */
  readonly counted: number;
  readonly stated: number;
  readonly notConfirmed: boolean;
  readonly faded: boolean;
}

/**
 * The level that counts: the stated level (1..5), minus 1 while only claimed, minus 1 when last used more than three
 * years before `today`, and never below 1 once it is stated at all. Source: docs/matching-model.md, "The instance".
 */
export function countedLevel(
  skill: Pick<SkillStatement, 'level' | 'evidence' | 'lastUsed'>,
  today: IsoDate,
): CountedLevel {
  const notConfirmed = skill.evidence === 'CLAIMED';
  const faded = skill.lastUsed < monthsBefore(today, SKILL_FADES_AFTER_MONTHS);
  const counted = Math.max(1, skill.level - (notConfirmed ? 1 : 0) - (faded ? 1 : 0));
  return { counted, stated: skill.level, notConfirmed, faded };
}
