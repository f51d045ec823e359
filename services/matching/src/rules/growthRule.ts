import { ROLES, type Policy, type ScoreLine } from '@rolpool/domain';
import type { MatchingView, SeatView } from '../instance/matchingView.ts';

/**
 * Growth: what the person wants to learn of what the seat offers (its skills at the level needed, its roles), as far as
 * another member covers it. An equal share for each thing offered. `others` is what the other members can support.
 */
export const growthRule = {
  id: 'GROWTH',
  most: (policy: Policy): number => (policy.ignoreTraits ? 0 : policy.seat.growth),
  points(view: MatchingView, seat: SeatView, row: number, others: number): number {
    let covered = view.support.wishesOf(seat, row) & others;
    let points = 0;
    for (; covered !== 0; covered &= covered - 1) points += view.support.pointsPerWish(seat);
    return points;
  },
  explain(view: MatchingView, seat: SeatView, row: number, others: number): readonly ScoreLine[] {
    const wishes = view.support.wishesOf(seat, row);
    const share = view.support.pointsPerWish(seat);
    const line = (bit: number, fact: { skill: string } | { role: string }): ScoreLine[] => {
      if (bit < 0 || (wishes & (1 << bit)) === 0) return [];
      const isCovered = (others & (1 << bit)) !== 0;
      return [{ rule: 'GROWTH', points: isCovered ? share : 0, most: share, facts: { ...fact, covered: isCovered ? 1 : 0 } }];
    };
    return [
      ...seat.needs.flatMap((need, at) => line(view.support.bitOfNeed(seat, at), { skill: need.skillId })),
      ...seat.roles.flatMap((role) => line(view.support.bitOfRole(role), { role: ROLES[role] ?? '' })),
    ];
  },
};
