import type { PoolIndex } from '../index/poolIndex.ts';
import type { MatchingView } from '../instance/matchingView.ts';
import { mixPoints, pairsAmong } from '../search/worth.ts';
import { BETTER, createCoverageShares, type CoverageShares, type SharedView } from './coverageShares.ts';
import { createCoveragePoints, type CoveragePoints } from './coveragePoints.ts';
import { createSeatOffers, readCoverage, type CostOf, type Offer } from './seatOffers.ts';
import type { SeatPeople } from './seatPeople.ts';

/** Who would sit where, and points that no team of the request exceeds under the same costs. */
export interface BoundedTeam {
  readonly rows: readonly number[];
  readonly bound: number;
}

const STEP_LIMIT = 20_000;

/** Seats from the one with the fewest offers left, and with each what it lacks of the most that its seat can add. */
interface ShortList {
  readonly places: readonly number[];
  readonly offers: readonly (readonly { readonly offer: Offer; readonly lacks: number }[])[];
}

function shortList(offers: readonly (readonly Offer[])[], shares: CoverageShares, slack: number): ShortList {
  const kept = offers.map((list) => {
    const adds = list.map((offer) => shares.valueOf(offer));
    const most = Math.max(...adds);
    const lacking = list.map((offer, at) => ({ offer, lacks: most - (adds[at] ?? 0) }));
    return lacking.filter(({ lacks }) => lacks <= slack).sort((a, b) => a.lacks - b.lacks);
  });
  const places = kept.map((_, place) => place).sort((a, b) => (kept[a]?.length ?? 0) - (kept[b]?.length ?? 0));
  return { places, offers: places.map((place) => kept[place] ?? []) };
}

/** The best choice of one offer a seat, by branch and bound below what the shares leave possible. */
function searchOffers(
  { places, offers }: ShortList,
  { most, best, chosen }: SharedView,
  points: CoveragePoints,
  shares: CoverageShares,
): { readonly chosen: readonly Offer[]; readonly bound: number } {
  let found = best;
  let choice = chosen;
  let steps = 0;
  const stack: Offer[] = [];
  const visit = (depth: number, low: number, high: number, sofar: number, lacked: number): void => {
    if (depth === places.length) {
      const value = sofar + points(low, high);
      if (value <= found) return;
      found = value;
      choice = places
        .map((_, place) => stack[places.indexOf(place)] ?? chosen[place])
        .filter((one) => one !== undefined);
      return;
    }
    let hope = sofar + points(low, high) + shares.unsharedBeyond(low, high);
    for (const list of offers.slice(depth))
      hope += list.reduce((highest, { offer }) => Math.max(highest, shares.valueBeyond(offer, low, high)), -Infinity);
    if (hope < found + BETTER) return;
    for (const { offer, lacks } of offers[depth] ?? []) {
      if (most - lacked - lacks < found + BETTER || ++steps > STEP_LIMIT) return;
      stack[depth] = offer;
      visit(depth + 1, low | offer.low, high | offer.high, sofar + offer.points, lacked + lacks);
    }
  };
  visit(0, 0, 0, 0, 0);
  return { chosen: choice, bound: steps > STEP_LIMIT ? Math.floor(most + 1 - BETTER) : found };
}

/** Points for what a team has together besides coverage, when all goes as well as it can. */
function mostTogether({ demand, policy, seats }: MatchingView): number {
  const pairs = demand.pairWish ? pairsAmong(seats.length) * policy.pairPoints : 0;
  return mixPoints(policy, seats.length) + pairs;
}

/**
 * Prepares a bound on the teams of one request that is quick to find anew whenever people's costs change. Exact but for
 * what is left out: that nobody sits twice, pairs, departments, mentors, and whether a wish is covered.
 */
export function createTeamBound(index: PoolIndex, view: MatchingView, people: readonly SeatPeople[]) {
  const coverage = readCoverage(view.coverage, index.order.rows(), index.ids.length);
  const seats = people.map((list, place) => createSeatOffers(list, coverage, place, !view.pinnedRow.has(place)));
  const points = createCoveragePoints(view.coverage);
  const shares = createCoverageShares(view.coverage, points);
  const together = mostTogether(view);
  /** `null`: a seat that must not stay open can be given to nobody. */
  return (costOf: CostOf): BoundedTeam | null => {
    const offers = seats.map((offersUnder) => offersUnder(costOf));
    if (offers.some((list) => list.length === 0)) return null;
    const shared = shares.divide(offers);
    const slack = shared.most - shared.best - BETTER;
    const { chosen, bound } =
      slack < 0
        ? { chosen: shared.chosen, bound: shared.best }
        : searchOffers(shortList(offers, shares, slack), shared, points, shares);
    return { rows: chosen.map(({ row }) => row), bound: bound + together };
  };
}
