import { LEVEL_BITS, WANTS_TO_LEARN } from '../index/poolIndex.ts';
import type { HardRule } from './hardRule.ts';

/**
 * At least the minimum counted level in each skill for which the seat sets one. Where the seat has a mentor for a skill,
 * somebody who wants to learn it may be below; that another member is there to teach it is kept by the search.
 */
export const requiredLevelRule: HardRule = {
  id: 'REQUIRED_LEVEL',
  allows(_view, seat, row) {
    const states = seat.statesOf(row);
    return seat.needs.every((need, at) => {
      const state = states[at] ?? 0;
      return (
        (state & LEVEL_BITS) >= need.minimum ||
        (need.mentorLevel > 0 && need.skill >= 0 && (state & WANTS_TO_LEARN) !== 0)
      );
    });
  },
};
