import { LEVEL_BITS } from '../index/poolIndex.ts';
import type { MatchingView, NeedView, SeatView } from '../instance/matchingView.ts';
import type { FitRule } from './fitRule.ts';

const LEVELS = [0, 1, 2, 3, 4, 5] as const;
const HIGHEST = 5;

/** The points of a need for a counted level. */
const pointsAt = ({ policy }: MatchingView, seat: SeatView, need: NeedView, level: number) =>
  Math.floor(
    (policy.seat.skills * need.importance * Math.min(level, need.level)) / (need.level * seat.importanceTotal),
  );

/** The same for each level from 0 to 5. */
const pointsByLevel = (view: MatchingView, seat: SeatView, need: NeedView) =>
  LEVELS.map((level) => pointsAt(view, seat, need, level));

/** The skills that the seat asks: per skill min(level, need) / need, weighted by importance. */
export const skillsRule: FitRule = {
  id: 'SKILLS',
  most: (policy) => policy.seat.skills,
  best: (view, seat) => seat.needs.reduce((sum, need) => sum + pointsAt(view, seat, need, HIGHEST), 0),
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
  missedAtState(view, seat, at, state) {
    const need = seat.needs[at];
    if (!need) return 0;
    return pointsAt(view, seat, need, HIGHEST) - pointsAt(view, seat, need, state & LEVEL_BITS);
  },
};
