import type { HardRule } from './hardRule.ts';

/** The seat's weekly hours, free in every week of the seat, after commitments and leave. */
export const hoursRule: HardRule = {
  id: 'HOURS',
  allows: (_view, seat, row) => (seat.leastFree[row] ?? 0) >= seat.seat.hoursPerWeek,
};
