import { ROLES, type Policy, type ScoreLine } from '@rolpool/domain';
import type { MatchingView, SeatView } from '../instance/matchingView.ts';

/**
 * Growth: the person wants to learn something that the seat offers (one of its skills, at the level needed, or one of
 * its roles), and another member covers it. `others` is what the other members can support; see supportCode.ts.
 */
export const growthRule = {
  id: 'GROWTH',
  most: (policy: Policy): number => (policy.ignoreTraits ? 0 : policy.seat.growth),
  /** One line when there is a wish: it names the first wish that is covered, or else the first. */
  explain(view: MatchingView, seat: SeatView, row: number, others: number): readonly ScoreLine[] {
    const { support } = view;
    const wishes = support.wishesOf(seat, row);
    const offered = [
      ...seat.needs.map((need, at) => ({ bit: support.bitOfNeed(seat, at), fact: { skill: need.skillId } })),
      ...seat.roles.map((role) => ({ bit: support.bitOfRole(role), fact: { role: ROLES[role] ?? '' } })),
    ].filter(({ bit }) => bit >= 0 && (wishes & (1 << bit)) !== 0);
    const covered = offered.find(({ bit }) => (others & (1 << bit)) !== 0);
    const named = covered ?? offered[0];
    if (!named) return [];
    const points = covered ? support.growth : 0;
    return [{ rule: 'GROWTH', points, most: support.growth, facts: { ...named.fact, covered: covered ? 1 : 0 } }];
  },
};
