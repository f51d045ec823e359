import { ROLES } from '@rolpool/domain';
import type { MatchingView, SeatView } from '../index/seatView.ts';
import type { FitRule } from './fitRule.ts';

const GIVES_ENERGY = 1;

function energies(view: MatchingView, seat: SeatView, row: number): number {
  let count = 0;
  for (const role of seat.roles) count += view.index.roleEnergy[row * ROLES.length + role] ?? 0;
  for (const need of seat.needs) count += (need.wishes[row] ?? 0) & GIVES_ENERGY;
  return count;
}

function pointsFor(view: MatchingView, seat: SeatView, giving: number): number {
  if (view.policy.ignoreTraits) return 0;
  return Math.floor((view.policy.seat.energy * giving) / (seat.roles.length + seat.needs.length));
}

/** What gives the person energy: the share of the seat's roles and skills that do. */
export const energyRule: FitRule = {
  id: 'ENERGY',
  most: (policy) => policy.seat.energy,
  addPoints(view, seat, rows, points) {
    const most = seat.roles.length + seat.needs.length;
    const worth = Int32Array.from({ length: most + 1 }, (_, giving) => pointsFor(view, seat, giving));
    for (let at = 0; at < rows.length; at++) {
      points[at] = (points[at] ?? 0) + (worth[energies(view, seat, rows[at] ?? 0)] ?? 0);
    }
  },
  explain(view, seat, row) {
    const giving = energies(view, seat, row);
    const most = seat.roles.length + seat.needs.length;
    const facts = { giving, of: most };
    return [{ rule: 'ENERGY', points: pointsFor(view, seat, giving), most: pointsFor(view, seat, most), facts }];
  },
};
