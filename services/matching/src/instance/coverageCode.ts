import type { Policy, TeamSkill } from '@rolpool/domain';
import { LEVEL_BITS, STATE_BITS, type PoolIndex } from '../index/poolIndex.ts';

/*
 * How far a team covers its skills, coded in unary: for each skill as many bits as the level it needs, and a person
 * of level 2 sets the first two. The best level in a team is then one OR over its members. Two words of 26 bits each,
 * so that a code is also one safe number.
 */

const WORD_BITS = 26;
/** More levels in total than this cannot be coded. */
export const MOST_COVERAGE_LEVELS = 2 * WORD_BITS;
export const CODE_FACTOR = 2 ** WORD_BITS;

/** Reads and prices coverage codes for one demand. */
export interface CoverageCoder {
  /** The code of the person who was read last. */
  low: number;
  high: number;
  /** Reads a person's code into `low` and `high`. */
  read(row: number): void;
  /** Points for what the code covers. */
  points(low: number, high: number): number;
  /** Points that nobody in this pool can bring the team beyond. */
  readonly most: number;
}

interface Unary {
  readonly low: number;
  readonly high: number;
}

/** Per team skill the codes of the levels 0 to 5, and what each bit is worth. */
function codeSkills(skills: readonly TeamSkill[], policy: Policy) {
  const pricePerBit: number[] = [];
  const codes = skills.map((skill) => {
    let low = 0;
    let high = 0;
    const byLevel: Unary[] = [{ low, high }];
    for (let level = 1; level <= 5; level++) {
      if (level <= skill.level) {
        const bit = pricePerBit.length;
        pricePerBit.push(policy.coveragePerLevel * skill.importance);
        if (bit < WORD_BITS) low |= 1 << bit;
        else high |= 1 << (bit - WORD_BITS);
      }
      byLevel.push({ low, high });
    }
    return byLevel;
  });
  return { codes, pricePerBit };
}

function highestLevel(index: PoolIndex, skill: number): number {
  for (let level = 5; level > 0; level--) if ((index.rowsAt(skill, level)?.count ?? 0) > 0) return level;
  return 0;
}

/** Prepares the coder. A team skill that is named twice counts twice. */
export function createCoverageCoder(index: PoolIndex, skills: readonly TeamSkill[], policy: Policy): CoverageCoder {
  const { codes, pricePerBit } = codeSkills(skills, policy);
  const numbers = skills.map(({ skillId }) => index.skillNumber.get(skillId) ?? -1);
  const codesOfSkill = new Array<Unary[] | undefined>(index.skillNumber.size).fill(undefined);
  numbers.forEach((number, place) => {
    if (number < 0) return;
    const known = codesOfSkill[number];
    const own = codes[place] ?? [];
    codesOfSkill[number] = known
      ? known.map((code, level) => ({
          low: code.low | (own[level]?.low ?? 0),
          high: code.high | (own[level]?.high ?? 0),
        }))
      : own;
  });
  const priceOf = (word: number, offset: number) => {
    let points = 0;
    for (let rest = word; rest !== 0; rest &= rest - 1)
      points += pricePerBit[offset + 31 - Math.clz32(rest & -rest)] ?? 0;
    return points;
  };
  const most = skills.reduce(
    (sum, skill, place) =>
      sum +
      policy.coveragePerLevel * skill.importance * Math.min(skill.level, highestLevel(index, numbers[place] ?? -1)),
    0,
  );
  return {
    low: 0,
    high: 0,
    most,
    read(row) {
      const { entries } = index.skills;
      const from = index.skills.first(row);
      const to = from + index.skills.countOf(row);
      this.low = 0;
      this.high = 0;
      for (let at = from; at < to; at++) {
        const code = codesOfSkill[(entries[at] ?? 0) >>> STATE_BITS]?.[(entries[at] ?? 0) & LEVEL_BITS];
        if (!code) continue;
        this.low |= code.low;
        this.high |= code.high;
      }
    },
    points: (low, high) => priceOf(low, 0) + priceOf(high, WORD_BITS),
  };
}
