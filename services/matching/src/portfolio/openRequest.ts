import type { Policy, TeamDemand } from '@rolpool/domain';
import type { PoolIndex } from '../index/poolIndex.ts';
import { viewDemand, type MatchingView } from '../instance/matchingView.ts';
import { prepareSearch } from '../search/findTeams.ts';
import type { SearchResult } from '../search/searchTeam.ts';
import { NOBODY, POINT } from '../search/worth.ts';
import { OPEN_SEAT_POINTS, type CostOf } from './seatOffers.ts';
import type { createSeatLister } from './seatPeople.ts';
import { createTeamBound, type BoundedTeam } from './teamBound.ts';

/** A request of the portfolio that has a team at all, with what is made ready once for forming many. */
export interface OpenRequest {
  /** Its place among the requests asked. */
  readonly request: number;
  readonly demand: TeamDemand;
  readonly view: MatchingView;
  /** Points that no team of it exceeds, when hours cost nothing. */
  readonly alone: number;
  readonly boundUnder: (costOf: CostOf) => BoundedTeam | null;
}

/**
 * The best team of a request with the hours that are free now, people's prices taken off; see prepareSearch. It is no
 * team when somebody who is pinned cannot take her seat.
 */
export function searchUnder(index: PoolIndex, demand: TeamDemand, policy: Policy, costOf: CostOf | null): SearchResult {
  const view = viewDemand(index, demand, policy, costOf && ((row, { place }) => costOf(row, place)));
  const result = prepareSearch(view, 1).next([]);
  const missesPin = result.best?.rows.some((row, place) => row === NOBODY && view.pinnedRow.has(place)) ?? false;
  return missesPin ? { ...result, best: null } : result;
}

/** Makes a request ready while all hours are free; `null` when its demands contradict each other. */
export function openRequest(
  index: PoolIndex,
  request: number,
  demand: TeamDemand,
  policy: Policy,
  listPeople: ReturnType<typeof createSeatLister>,
): OpenRequest | null {
  const { best, bound, isComplete } = searchUnder(index, demand, policy, null);
  if (!best && isComplete) return null;
  const view = viewDemand(index, demand, policy);
  const people = view.seats.map((seat) => listPeople(view, seat));
  const boundUnder = createTeamBound(index, view, people);
  return { request, demand, view, alone: Math.ceil(bound / POINT), boundUnder };
}

/** No team with an open seat has so many points, whatever else it has. */
const SURELY_FILLED = OPEN_SEAT_POINTS / 2;

/**
 * Points less prices that no team of the request exceeds, nor doing without a team. Where pairs count the quick bound
 * takes all of them for granted, so there the best team is searched.
 */
export function mostUnder(index: PoolIndex, { demand, view, boundUnder }: OpenRequest, costOf: CostOf): number {
  const quick = Math.max(boundUnder(costOf)?.bound ?? -Infinity, OPEN_SEAT_POINTS * demand.seats.length);
  if (!demand.pairWish || view.policy.pairPoints === 0) return quick;
  const { best, bound } = searchUnder(index, demand, view.policy, costOf);
  const points = Math.ceil(bound / POINT);
  return best && !best.rows.includes(NOBODY) && points > SURELY_FILLED ? Math.min(quick, points) : quick;
}
