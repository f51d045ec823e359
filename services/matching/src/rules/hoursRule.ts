import type { HardRule } from './hardRule.ts';

/** The seat's weekly hours, free in every week of the seat, after commitments and leave. */
export const hoursRule: HardRule = {
  id: 'HOURS',
  allows: ({ index, fromWeek }, { seat }, row) => index.leastFree(row, fromWeek, seat.weeks) >= seat.hoursPerWeek,
};
