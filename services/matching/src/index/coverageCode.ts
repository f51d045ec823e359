import type { Policy, TeamSkill } from '@rolpool/domain';

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
  /** The codes of the whole pool, one row a person. */
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** Points for what the code covers. */
  points(low: number, high: number): number;
}

/** Prepares the coder. `teamLevels` are the skills' columns, in the order of `skills`. */
export function createCoverageCoder(
  skills: readonly TeamSkill[],
  teamLevels: readonly Uint8Array[],
  people: number,
  policy: Policy,
): CoverageCoder {
  const pricePerBit: number[] = [];
  const low = new Uint32Array(people);
  const high = new Uint32Array(people);
  skills.forEach((skill, place) => {
    const levels = teamLevels[place];
    for (let level = 1; level <= skill.level; level++) {
      const bit = pricePerBit.length;
      pricePerBit.push(policy.coveragePerLevel * skill.importance);
      const word = bit < WORD_BITS ? low : high;
      const mask = 1 << (bit % WORD_BITS);
      for (let row = 0; row < people; row++) if ((levels?.[row] ?? 0) >= level) word[row] = (word[row] ?? 0) | mask;
    }
  });
  const priceOf = (word: number, offset: number) => {
    let points = 0;
    for (let rest = word; rest !== 0; rest &= rest - 1)
      points += pricePerBit[offset + 31 - Math.clz32(rest & -rest)] ?? 0;
    return points;
  };
  return { low, high, points: (lowWord, highWord) => priceOf(lowWord, 0) + priceOf(highWord, WORD_BITS) };
}
