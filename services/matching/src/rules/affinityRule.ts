import { ROLES } from '@rolpool/domain';
import type { MatchingView, SeatView } from '../index/seatView.ts';
import type { FitRule } from './fitRule.ts';

/** can 0..5 + experience 0..3 + strengths 0..2 */
const FULL_AFFINITY = 10;

/** The points for one role, by affinity from 0 to 10. */
function pointsByAffinity(view: MatchingView, seat: SeatView): Int32Array {
  const most = view.policy.seat.affinity;
  return Int32Array.from({ length: FULL_AFFINITY + 1 }, (_, affinity) =>
    Math.floor((most * affinity) / (FULL_AFFINITY * seat.roles.length)),
  );
}

/** Affinity with the seat's roles: stated *can*, experience in the role, and strengths that carry it; the mean over the roles. */
export const affinityRule: FitRule = {
  id: 'AFFINITY',
  most: (policy) => policy.seat.affinity,
  addPoints(view, seat, rows, points) {
    const worth = pointsByAffinity(view, seat);
    const { roleCan, roleExperience, roleStrengths } = view.index;
    const countsStrengths = view.policy.ignoreTraits ? 0 : 1;
    for (const role of seat.roles) {
      for (let at = 0; at < rows.length; at++) {
        const place = (rows[at] ?? 0) * ROLES.length + role;
        const affinity =
          (roleCan[place] ?? 0) + (roleExperience[place] ?? 0) + countsStrengths * (roleStrengths[place] ?? 0);
        points[at] = (points[at] ?? 0) + (worth[affinity] ?? 0);
      }
    }
  },
  explain(view, seat, row) {
    const worth = pointsByAffinity(view, seat);
    return seat.roles.map((role) => {
      const place = row * ROLES.length + role;
      const can = view.index.roleCan[place] ?? 0;
      const experience = view.index.roleExperience[place] ?? 0;
      const strengths = view.policy.ignoreTraits ? 0 : (view.index.roleStrengths[place] ?? 0);
      return {
        rule: 'AFFINITY',
        points: worth[can + experience + strengths] ?? 0,
        most: worth[FULL_AFFINITY] ?? 0,
        facts: { role: ROLES[role] ?? '', can, experience, strengths },
      };
    });
  },
};
