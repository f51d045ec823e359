import type { MatchingView } from '../instance/matchingView.ts';
import { classifyPeople, familiarHalf, type CandidateClass, type Ties } from './candidates.ts';
import { createGatherer, EVERYBODY, NO_PEOPLE, type GatheredPeople, type SeatGatherer } from './gatherPeople.ts';
import { createRestBound, type RestBound } from './restBound.ts';
import { findTies } from './ties.ts';
import { mixPoints, pairsAmong, POINT } from './worth.ts';

/** How far below the most hopeful fit people are gathered at first, until there are some. */
const FIRST_REACHES = [200, 450, 800] as const;
/** In a large pool many people are near the most hopeful fit, and a wide look costs more than one too many. */
const FIRST_REACHES_IN_LARGE_POOL = [60, ...FIRST_REACHES] as const;
const ENOUGH_AT_FIRST = 4;
const isLarge = ({ index }: MatchingView): boolean => index.ids.length >= 20_000;
/**
 * A few points more than needed, so that a bound that moves a little does not ask for another look. Among many people a
 * look costs more than some candidates too many.
 */
const marginIn = (view: MatchingView): number => (isLarge(view) ? 24 : 8);

/** The candidates as far as they were gathered, and what the search needs of them. */
export interface CandidatePool {
  readonly candidates: readonly (readonly CandidateClass[])[];
  readonly ties: Ties;
  /** Seats for which nobody at all meets the hard rules. */
  readonly emptySeats: readonly boolean[];
  readonly weighedPerSeat: readonly number[];
  restBound(mayStayOpen: readonly boolean[]): RestBound;
  /**
   * Gathers everybody who could be in a team of at least this value, when the candidates are worth no more than `rest`
   * says. True when that brought anybody new; false: the candidates already hold the best team.
   */
  extendFor(value: number, rest: RestBound): boolean;
}

interface GatheredSeat {
  people: GatheredPeople;
  /** Everybody with so many points was gathered, who has so many together with what she covers by herself. */
  least: number;
  leastWithCoverage: number;
}

function gatherFirst(view: MatchingView, place: number, gatherer: SeatGatherer): GatheredSeat {
  const { best } = gatherer;
  let weighed = 0;
  const reaches = isLarge(view) ? FIRST_REACHES_IN_LARGE_POOL : FIRST_REACHES;
  for (const least of view.pinnedRow.has(place) ? [] : reaches.map((reach) => best - reach)) {
    const people = gatherer.gather(least, EVERYBODY);
    weighed += people.weighed;
    if (people.rows.length >= ENOUGH_AT_FIRST)
      return { people: { ...people, weighed }, least, leastWithCoverage: EVERYBODY };
  }
  const people = gatherer.gather(EVERYBODY, EVERYBODY);
  return {
    people: { ...people, weighed: people.weighed + weighed },
    least: EVERYBODY,
    leastWithCoverage: EVERYBODY,
  };
}

/** Prepares the candidates of each seat: those with the most points first, the others only as far as a team needs them. */
export function createCandidatePool(view: MatchingView, teamsAsked: number): CandidatePool {
  const { demand, policy, coverage, seats } = view;
  const keep = seats.length * teamsAsked;
  const margin = marginIn(view);
  const gatherers = seats.map((seat) => createGatherer(view, seat));
  const gathered = gatherers.map((gatherer, place) => gatherFirst(view, place, gatherer));
  const emptySeats = gathered.map(({ people, least }) => people.rows.length === 0 && least === EVERYBODY);
  const findAll = () => {
    const people = gathered.map((one) => one.people);
    const ties = findTies(view, people);
    const classes = seats.map((seat, place) => classifyPeople(view, seat, people[place] ?? NO_PEOPLE, keep, ties));
    return { ties, classes };
  };
  let found = findAll();

  const pairs = pairsAmong(seats.length) * policy.pairPoints;
  const mixAndPairs = mixPoints(policy, seats.length) + (demand.pairWish === 'FRESH' ? pairs : 0);
  /** Pairs of somebody who was not gathered are all hers; half of those of the others is in their hope already. */
  const pairsOfOne = familiarHalf(view) > 0 ? (seats.length - 1) * policy.pairPoints : 0;
  const hopedFirst = (place: number) => Math.ceil((found.classes[place]?.[0]?.hoped ?? 0) / POINT);

  /** The most that anybody can have on this seat, also of those who were not gathered; pairs with those apart. */
  const mostOn = (place: number): number => {
    const one = gathered[place];
    if (!one || emptySeats[place] === true) return 0;
    return Math.max(one.people.bestFit, one.least - 1, hopedFirst(place));
  };

  return {
    get candidates() {
      return found.classes;
    },
    get ties() {
      return found.ties;
    },
    emptySeats,
    get weighedPerSeat() {
      return gathered.map(({ people }) => people.weighed);
    },
    restBound: (mayStayOpen) =>
      createRestBound(
        found.classes.map((classes, place) => ({ classes, mayStayOpen: mayStayOpen[place] === true })),
        coverage,
        policy.stepLimit,
        familiarHalf(view),
      ),
    /*
     * Somebody with fewer points than `least` is in no such team, even if all others have the most there is and
     * everything is covered. Nor is somebody who has fewer than `leastWithCoverage` together with all she covers: the
     * others are worth at most the bound of all seats less the best candidate here, who would only add to them.
     */
    extendFor(value, rest) {
      const most = seats.map((_, place) => mostOn(place));
      const all = most.reduce((sum, one) => sum + one, 0);
      const bound = Math.ceil(rest.worth(0, 0, 0) / POINT);
      let hasMore = false;
      for (const [place, one] of gathered.entries()) {
        const others = all - (most[place] ?? 0) + coverage.most + mixAndPairs + pairsOfOne;
        const least = Math.max(EVERYBODY, value - others);
        const withCoverage = value - (bound - hopedFirst(place)) - mixAndPairs - pairsOfOne;
        const leastWithCoverage = emptySeats[place] === true ? EVERYBODY : Math.max(EVERYBODY, withCoverage);
        if (one.least <= least && one.leastWithCoverage <= leastWithCoverage) continue;
        one.least = Math.max(EVERYBODY, Math.min(one.least, least) - margin);
        one.leastWithCoverage = Math.max(EVERYBODY, leastWithCoverage - margin);
        const people = gatherers[place]?.gather(one.least, one.leastWithCoverage) ?? NO_PEOPLE;
        const known = new Set(one.people.rows);
        hasMore ||= people.rows.some((row) => !known.has(row));
        one.people = { ...people, weighed: people.weighed + one.people.weighed };
      }
      if (hasMore) found = findAll();
      return hasMore;
    },
  };
}
