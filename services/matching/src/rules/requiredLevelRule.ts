import type { HardRule } from './hardRule.ts';

/** At least the minimum counted level in each skill for which the seat sets one. */
export const requiredLevelRule: HardRule = {
  id: 'REQUIRED_LEVEL',
  allows: (_view, seat, row) => seat.needs.every((need) => (need.levels[row] ?? 0) >= need.minimum),
};
