import type { CoverageCoder } from '../instance/coverageCode.ts';
import { bitPoints, CODE_BITS, hasBit, type CoveragePoints } from './coveragePoints.ts';
import type { Coverage, Offer } from './seatOffers.ts';

/** What the shares say of the offers for all seats. */
export interface SharedView {
  /** No choice of one offer a seat is worth more. */
  readonly most: number;
  /** The best choice met on the way, by seat place, and what it is worth. */
  readonly chosen: readonly Offer[];
  readonly best: number;
}

/**
 * Coverage counts once for a team, whoever brings it. For each bit of coverage a share of its points, from none to all,
 * is promised to every offer that brings it, and the rest is taken as given: that is never less than what counts, and it
 * lets each seat be looked at by itself. (Lagrangian relaxation of "covered only if somebody covers it".)
 */
export interface CoverageShares {
  /** Finds shares under which the seats' best offers promise little more than they are worth; starts from the last ones. */
  divide(offers: readonly (readonly Offer[])[]): SharedView;
  /** Points of an offer with its shares. */
  valueOf(offer: Offer): number;
  /** The same where the team covers so much already. */
  valueBeyond(offer: Offer, low: number, high: number): number;
  /** Points that are taken as given, of what the team does not cover yet. */
  unsharedBeyond(low: number, high: number): number;
}

/** Points are whole, so a team that is better is better by one; less what floating-point sums may be off. */
export const BETTER = 1 - 1e-6;

const ROUNDS = 24;
/** Every so many rounds the choice is made better seat by seat. */
const IMPROVED_EVERY = 4;
const IMPROVEMENTS = 2;
/** After so many rounds without a lower bound the steps are halved. */
const PATIENCE = 3;

const valueOfChoice = (chosen: readonly Offer[], points: CoveragePoints): number => {
  let [low, high, sum] = [0, 0, 0];
  for (const offer of chosen) {
    low |= offer.low;
    high |= offer.high;
    sum += offer.points;
  }
  return sum + points(low, high);
};

/** Takes for one seat after another the best offer beside the others. */
function improve(offers: readonly (readonly Offer[])[], chosen: Offer[], points: CoveragePoints): void {
  for (let sweep = 0; sweep < IMPROVEMENTS; sweep++) {
    offers.forEach((list, place) => {
      let [low, high] = [0, 0];
      chosen.forEach((offer, other) => {
        if (other === place) return;
        low |= offer.low;
        high |= offer.high;
      });
      let most = -Infinity;
      for (const offer of list) {
        const value = offer.points + points(low | offer.low, high | offer.high);
        if (value > most) [most, chosen[place]] = [value, offer];
      }
    });
  }
}

/** Prepares the shares: half of each bit's points at first. */
export function createCoverageShares(coder: CoverageCoder, points: CoveragePoints): CoverageShares {
  const whole = bitPoints(coder);
  const bits = whole.reduce((last, worth, bit) => (worth > 0 ? bit + 1 : last), 0);
  const shares = whole.map((worth) => worth / 2);
  const trial = new Float64Array(CODE_BITS);
  const brought = new Int32Array(CODE_BITS);

  const valueUnder = (of: Float64Array, offer: { readonly points: number } & Coverage) => {
    let value = offer.points;
    for (const bit of offer.bits) value += of[bit] ?? 0;
    return value;
  };
  /** Each seat's best offer under the shares on trial, what all are promised, and how often each bit is brought. */
  const choose = (offers: readonly (readonly Offer[])[]) => {
    brought.fill(0);
    let most = 0;
    for (let bit = 0; bit < bits; bit++) most += (whole[bit] ?? 0) - (trial[bit] ?? 0);
    const chosen = offers.flatMap((list) => {
      let [highest, best] = [-Infinity, list[0]];
      for (const offer of list) {
        const value = valueUnder(trial, offer);
        if (value > highest) [highest, best] = [value, offer];
      }
      if (!best) return [];
      most += highest;
      for (const bit of best.bits) brought[bit] = (brought[bit] ?? 0) + 1;
      return [best];
    });
    return { most, chosen };
  };
  /** Moves shares from bits that are brought more than once to bits that nobody brings; false when none can move. */
  const move = (gap: number): boolean => {
    const excess = (bit: number) => {
      const over = (brought[bit] ?? 0) - 1;
      const share = trial[bit] ?? 0;
      return (over > 0 && share <= 0) || (over < 0 && share >= (whole[bit] ?? 0)) ? 0 : over;
    };
    let squares = 0;
    for (let bit = 0; bit < bits; bit++) squares += excess(bit) ** 2;
    if (squares === 0) return false;
    for (let bit = 0; bit < bits; bit++) {
      const moved = (trial[bit] ?? 0) - (gap / squares) * excess(bit);
      trial[bit] = Math.min(whole[bit] ?? 0, Math.max(0, moved));
    }
    return true;
  };

  return {
    divide(offers) {
      trial.set(shares);
      let view: SharedView = { most: Infinity, chosen: [], best: -Infinity };
      let stale = 0;
      for (let round = 0; round < ROUNDS; round++) {
        const { most, chosen } = choose(offers);
        if (most < view.most) {
          view = { ...view, most };
          shares.set(trial);
          stale = 0;
        } else stale++;
        if (round % IMPROVED_EVERY === 0) improve(offers, chosen, points);
        const value = valueOfChoice(chosen, points);
        if (value > view.best) view = { ...view, best: value, chosen };
        if (view.most < view.best + BETTER || !move((most - view.best) * (stale > PATIENCE ? 0.5 : 1))) break;
      }
      return view;
    },
    valueOf: (offer) => valueUnder(shares, offer),
    valueBeyond(offer, low, high) {
      let value = offer.points;
      for (const bit of offer.bits) if (!hasBit(bit, low, high)) value += shares[bit] ?? 0;
      return value;
    },
    unsharedBeyond(low, high) {
      let sum = 0;
      for (let bit = 0; bit < bits; bit++) if (!hasBit(bit, low, high)) sum += (whole[bit] ?? 0) - (shares[bit] ?? 0);
      return sum;
    },
  };
}
