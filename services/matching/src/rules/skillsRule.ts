import { LEVEL_BITS } from '../index/poolIndex.ts';
import type { MatchingView, NeedView, SeatView } from '../instance/matchingView.ts';
import type { FitRule } from './fitRule.ts';

/** The points of a need for each counted level from 0 to 5. */
function pointsByLevel(view: MatchingView, seat: SeatView, need: NeedView): number[] {
  const whole = view.policy.seat.skills * need.importance;
  return [0, 1, 2, 3, 4, 5].map((level) =>
    Math.floor((whole * Math.min(level, need.level)) / (need.level * seat.importanceTotal)),
  );
}

/** The skills that the seat asks: per skill min(level, need) / need, weighted by importance. */
export const skillsRule: FitRule = {
  id: 'SKILLS',
  most: (policy) => policy.seat.skills,
  best: (view, seat) => seat.needs.reduce((sum, need) => sum + (pointsByLevel(view, seat, need)[5] ?? 0), 0),
  prepare(view, seat) {
    const worth = Int32Array.from(seat.needs.flatMap((need) => [...pointsByLevel(view, seat, need), 0, 0]));
    return (row) => {
      const states = seat.statesOf(row);
      let points = 0;
      for (let at = 0; at < states.length; at++) points += worth[at * 8 + ((states[at] ?? 0) & LEVEL_BITS)] ?? 0;
      return points;
    };
  },
  explain: (view, seat, row) =>
    seat.needs.map((need, at) => {
      const worth = pointsByLevel(view, seat, need);
      const level = (seat.statesOf(row)[at] ?? 0) & LEVEL_BITS;
      return {
        rule: 'SKILLS',
        points: worth[level] ?? 0,
        most: worth[5] ?? 0,
        facts: { skill: need.skillId, level, need: need.level },
      };
    }),
  missedAtLevel(view, seat, at, level) {
    const need = seat.needs[at];
    if (!need) return 0;
    const worth = pointsByLevel(view, seat, need);
    return (worth[5] ?? 0) - (worth[level] ?? 0);
  },
};
