import { ROLES } from '@rolpool/domain';
import { affinityIn } from '../index/digest.ts';
import { canOf, experienceOf, ROLE_STATES, STATEMENT_BYTES, strengthsOf } from '../index/roleState.ts';
import type { MatchingView, SeatView } from '../instance/matchingView.ts';
import type { FitRule } from './fitRule.ts';

/** can 0..5 + experience 0..3 + strengths 0..2 */
const FULL_AFFINITY = 10;

const affinityOf = (view: MatchingView, state: number) =>
  canOf(state) + experienceOf(state) + (view.policy.ignoreTraits ? 0 : strengthsOf(state));

/** The points for one role, by affinity from 0 to 10. */
const pointsFor = (view: MatchingView, seat: SeatView, affinity: number) =>
  Math.floor((view.policy.seat.affinity * affinity) / (FULL_AFFINITY * seat.roles.length));

const fullAffinity = (view: MatchingView) => FULL_AFFINITY - (view.policy.ignoreTraits ? 2 : 0);

/** Affinity with the seat's roles: stated *can*, experience in the role, and strengths that carry it; the mean over the roles. */
export const affinityRule: FitRule = {
  id: 'AFFINITY',
  most: (policy) => policy.seat.affinity,
  best: (view, seat) => seat.roles.length * pointsFor(view, seat, fullAffinity(view)),
  prepare(view, seat) {
    const worth = Int32Array.from({ length: ROLE_STATES }, (_, state) =>
      pointsFor(view, seat, affinityOf(view, state)),
    );
    const { statements } = view.index;
    const { roles } = seat;
    return (row) => {
      let points = 0;
      for (const role of roles) points += worth[statements[row * STATEMENT_BYTES + role] ?? 0] ?? 0;
      return points;
    };
  },
  prepareLimit(view, seat) {
    const worth = Int32Array.from({ length: FULL_AFFINITY + 1 }, (_, affinity) => pointsFor(view, seat, affinity));
    const { roles } = seat;
    return (digest) => {
      let points = 0;
      for (const role of roles) points += worth[affinityIn(digest, role)] ?? 0;
      return points;
    };
  },
  explain: (view, seat, row) =>
    seat.roles.map((role) => {
      const state = view.index.roleStateOf(row, role);
      const strengths = view.policy.ignoreTraits ? 0 : strengthsOf(state);
      return {
        rule: 'AFFINITY',
        points: pointsFor(view, seat, affinityOf(view, state)),
        most: pointsFor(view, seat, FULL_AFFINITY),
        facts: { role: ROLES[role] ?? '', can: canOf(state), experience: experienceOf(state), strengths },
      };
    }),
  missedInRole: (view, seat, state) =>
    pointsFor(view, seat, fullAffinity(view)) - pointsFor(view, seat, affinityOf(view, state)),
};
