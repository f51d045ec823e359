import { energyIn } from '../index/digest.ts';
import { GIVES_ENERGY } from '../index/poolIndex.ts';
import { energyOf } from '../index/roleState.ts';
import type { MatchingView, SeatView } from '../instance/matchingView.ts';
import type { FitRule } from './fitRule.ts';

const offered = (seat: SeatView) => seat.roles.length + seat.needs.length;

function energies(view: MatchingView, seat: SeatView, row: number): number {
  let count = 0;
  for (const role of seat.roles) count += energyOf(view.index.roleStateOf(row, role));
  const states = seat.statesOf(row);
  for (let at = 0; at < states.length; at++) if (((states[at] ?? 0) & GIVES_ENERGY) !== 0) count++;
  return count;
}

function pointsFor(view: MatchingView, seat: SeatView, giving: number): number {
  if (view.policy.ignoreTraits) return 0;
  return Math.floor((view.policy.seat.energy * giving) / offered(seat));
}

/** Rounded down, since two that are missing may together cost a point less than each by itself. */
const missedWithoutOne = (view: MatchingView, seat: SeatView) => pointsFor(view, seat, 1);

/** What gives the person energy: the share of the seat's roles and skills that do. */
export const energyRule: FitRule = {
  id: 'ENERGY',
  most: (policy) => policy.seat.energy,
  best: (view, seat) => pointsFor(view, seat, offered(seat)),
  prepare(view, seat) {
    const worth = Int32Array.from({ length: offered(seat) + 1 }, (_, giving) => pointsFor(view, seat, giving));
    return view.policy.ignoreTraits ? () => 0 : (row) => worth[energies(view, seat, row)] ?? 0;
  },
  prepareLimit(view, seat) {
    const worth = Int32Array.from({ length: offered(seat) + 1 }, (_, giving) => pointsFor(view, seat, giving));
    const { roles } = seat;
    return (digest) => {
      let giving = seat.needs.length;
      for (const role of roles) giving += energyIn(digest, role);
      return worth[giving] ?? 0;
    };
  },
  explain(view, seat, row) {
    const giving = energies(view, seat, row);
    const of = offered(seat);
    return [
      { rule: 'ENERGY', points: pointsFor(view, seat, giving), most: pointsFor(view, seat, of), facts: { giving, of } },
    ];
  },
  missedAtState: (view, seat, _need, state) => ((state & GIVES_ENERGY) === 0 ? missedWithoutOne(view, seat) : 0),
  missedInRole: (view, seat, state) => (energyOf(state) === 0 ? missedWithoutOne(view, seat) : 0),
};
