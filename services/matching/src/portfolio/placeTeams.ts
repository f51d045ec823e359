import type { PoolIndex } from '../index/poolIndex.ts';
import { togetherPoints } from '../search/valueOfTeam.ts';
import { searchUnder, type OpenRequest } from './openRequest.ts';
import type { PlacementPrices } from './placementPrices.ts';
import type { CostOf } from './seatOffers.ts';
import { moveHours, type PlacedTeam } from './sharedHours.ts';

/** By request, in the order asked. */
export type PlacedTeams = (PlacedTeam | null)[];

/** The same costs, but infinite where somebody's hours are taken. */
function whereFree(index: PoolIndex, { demand, view }: OpenRequest, costOf: CostOf): CostOf {
  return (row, place) => {
    const seat = demand.seats[place];
    if (!seat || index.leastFree(row, view.fromWeek, seat.weeks) < seat.hoursPerWeek) return Infinity;
    return costOf(row, place);
  };
}

/** A team under the prices: the one that the quick bound would have when it keeps the rules, or else the best. */
function teamUnder(index: PoolIndex, request: OpenRequest, costOf: CostOf): PlacedTeam | null {
  const { demand, view } = request;
  const quick = request.boundUnder(whereFree(index, request, costOf));
  if (quick && togetherPoints(view, quick.rows) !== null) return { demand, rows: quick.rows };
  const { best } = searchUnder(index, demand, view.policy, costOf);
  return best && { demand, rows: best.rows };
}

/** Requests in which somebody is pinned go first, while her hours are there. */
const pinnedFirst = (requests: readonly OpenRequest[]): OpenRequest[] => [
  ...requests.filter(({ demand }) => demand.pins.length > 0),
  ...requests.filter(({ demand }) => demand.pins.length === 0),
];

/**
 * Teams one after another under the prices, each from the hours that the earlier ones left; then each anew, without
 * prices, around the others. `count` requests were asked, and `stops` ends the work between two teams. The hours in the
 * index are as before when this returns.
 */
export function placeTeams(
  index: PoolIndex,
  count: number,
  requests: readonly OpenRequest[],
  prices: PlacementPrices,
  stops: () => boolean,
): PlacedTeams {
  const placed: PlacedTeams = new Array<PlacedTeam | null>(count).fill(null);
  const ordered = pinnedFirst(requests);
  const take = (request: number, team: PlacedTeam | null) => {
    placed[request] = team;
    if (team) moveHours(index, team, -1);
  };
  try {
    for (const request of ordered) {
      if (stops()) break;
      take(request.request, teamUnder(index, request, prices.costFor(request.request)));
    }
    for (const { request, demand, view } of ordered) {
      if (stops()) break;
      const before = placed[request] ?? null;
      if (before) moveHours(index, before, 1);
      placed[request] = null;
      const { best } = searchUnder(index, demand, view.policy, null);
      take(request, best ? { demand, rows: best.rows } : before);
    }
  } finally {
    for (const team of placed) if (team) moveHours(index, team, 1);
  }
  return placed;
}
