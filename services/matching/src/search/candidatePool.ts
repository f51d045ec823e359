import type { MatchingView } from '../instance/matchingView.ts';
import { classifyPeople, familiarHalf, type CandidateClass, type Ties } from './candidates.ts';
import { createGatherer, type GatheredPeople } from './gatherPeople.ts';
import { createRestBound, type RestBound } from './restBound.ts';
import { findTies } from './ties.ts';
import { mixPoints, pairsAmong, POINT } from './worth.ts';

/** Everybody, whatever her points. */
const EVERYBODY = -1;
/** How far below the most hopeful fit people are gathered at first, until there are some. */
const FIRST_REACHES = [40, 120, 300, 600] as const;
const ENOUGH_AT_FIRST = 12;

/** The candidates as far as they were gathered, and what the search needs of them. */
export interface CandidatePool {
  readonly candidates: readonly (readonly CandidateClass[])[];
  readonly ties: Ties;
  /** Seats for which nobody at all meets the hard rules. */
  readonly emptySeats: readonly boolean[];
  readonly weighedPerSeat: readonly number[];
  restBound(mayStayOpen: readonly boolean[]): RestBound;
  /**
   * Gathers everybody who could be in a team of at least this value. True when that brought anybody new; false: the
   * candidates already hold the best team.
   */
  extendFor(value: number): boolean;
}

/** Prepares the candidates of each seat: those with the most points first, the others only as far as a team needs them. */
export function createCandidatePool(view: MatchingView, teamsAsked: number): CandidatePool {
  const { demand, policy, coverage } = view;
  const keep = view.seats.length * teamsAsked;
  const gatherers = view.seats.map((seat) => createGatherer(view, seat));
  const least = gatherers.map(({ best }) => best);
  const weighed = view.seats.map(() => 0);
  const gather = (place: number, points: number): GatheredPeople => {
    least[place] = points;
    const gathered = gatherers[place]?.gather(points) ?? { rows: [], fits: [], weighed: 0 };
    weighed[place] = (weighed[place] ?? 0) + gathered.weighed;
    return gathered;
  };
  const gatherFirst = (place: number): GatheredPeople => {
    if (view.pinnedRow.has(place)) return gather(place, EVERYBODY);
    const best = gatherers[place]?.best ?? 0;
    for (const reach of FIRST_REACHES) {
      const gathered = gather(place, best - reach);
      if (gathered.rows.length >= ENOUGH_AT_FIRST) return gathered;
    }
    return gather(place, EVERYBODY);
  };
  const people = view.seats.map((_, place) => gatherFirst(place));
  const emptySeats = people.map(({ rows }, place) => rows.length === 0 && least[place] === EVERYBODY);
  let ties = findTies(view, people);
  const classify = () =>
    view.seats.map((seat, place) =>
      classifyPeople(view, seat, people[place] ?? { rows: [], fits: [], weighed: 0 }, keep, ties),
    );
  let candidates = classify();

  /** The most that a member in this seat can be worth to the team in points, pairs with those outside apart. */
  const mostOf = (place: number): number => {
    if (emptySeats[place] === true) return 0;
    const best = candidates[place]?.[0]?.hoped;
    return Math.max(best === undefined ? 0 : Math.ceil(best / POINT), (least[place] ?? 0) - 1);
  };
  const pairs = pairsAmong(view.seats.length) * policy.pairPoints;
  const freshPairs = demand.pairWish === 'FRESH' ? pairs : 0;
  /** Pairs of somebody who was not gathered are all hers; half of those of the others is in their hope already. */
  const pairsOfOne = familiarHalf(view) > 0 ? (view.seats.length - 1) * policy.pairPoints : 0;

  return {
    get candidates() {
      return candidates;
    },
    get ties() {
      return ties;
    },
    emptySeats,
    weighedPerSeat: weighed,
    restBound: (mayStayOpen) =>
      createRestBound(
        candidates.map((classes, place) => ({ classes, mayStayOpen: mayStayOpen[place] === true })),
        coverage,
        policy.stepLimit,
      ),
    extendFor(value) {
      const most = view.seats.map((_, place) => mostOf(place));
      const all = most.reduce((sum, one) => sum + one, 0);
      const team = coverage.most + mixPoints(policy, view.seats.length) + freshPairs;
      let hasMore = false;
      for (let place = 0; place < most.length; place++) {
        const needed = Math.max(EVERYBODY, value - (all - (most[place] ?? 0)) - team - pairsOfOne);
        if ((least[place] ?? 0) <= needed || least[place] === EVERYBODY) continue;
        const before = people[place]?.rows.length ?? 0;
        const gathered = gather(place, needed);
        people[place] = gathered;
        hasMore ||= gathered.rows.length > before;
      }
      if (hasMore) {
        ties = findTies(view, people);
        candidates = classify();
      }
      return hasMore;
    },
  };
}
