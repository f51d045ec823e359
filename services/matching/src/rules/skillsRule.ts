import type { MatchingView, NeedView, SeatView } from '../index/seatView.ts';
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
  addPoints(view, seat, rows, points) {
    for (const need of seat.needs) {
      const worth = Int32Array.from(pointsByLevel(view, seat, need));
      for (let at = 0; at < rows.length; at++) {
        points[at] = (points[at] ?? 0) + (worth[need.levels[rows[at] ?? 0] ?? 0] ?? 0);
      }
    }
  },
  explain: (view, seat, row) =>
    seat.needs.map((need) => {
      const worth = pointsByLevel(view, seat, need);
      const level = need.levels[row] ?? 0;
      return {
        rule: 'SKILLS',
        points: worth[level] ?? 0,
        most: worth[5] ?? 0,
        facts: { skill: need.skillId, level, need: need.level },
      };
    }),
};
