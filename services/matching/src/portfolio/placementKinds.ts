import type { TeamDemand } from '@rolpool/domain';
import type { PoolIndex } from '../index/poolIndex.ts';

/** Placements that take the same hours in the same weeks. */
export interface PlacementKind {
  /** First week, counted from the index's. */
  readonly from: number;
  readonly weeks: number;
  /** A week; more than zero. */
  readonly hours: number;
  /** How many such placements one person could have at most, as far as the requests go. */
  readonly asked: number;
}

export interface PlacementKinds {
  readonly kinds: readonly PlacementKind[];
  /** By request and seat place: which kind it is; −1 for a seat that takes no hours. */
  readonly ofSeat: readonly (readonly number[])[];
}

/** On how many seats of a team one person may sit. */
const seatsAtOnce = (demand: TeamDemand) => (demand.allowsDoubleRoles === true ? 2 : 1);

/** Sorts the seats of all requests by the hours they take. */
export function findPlacementKinds(index: PoolIndex, demands: readonly TeamDemand[]): PlacementKinds {
  const places = new Map<string, number>();
  const kinds: { from: number; weeks: number; hours: number; asked: number }[] = [];
  const ofSeat = demands.map((demand) => {
    const own = demand.seats.map(({ weeks, hoursPerWeek: hours }) => {
      if (hours === 0) return -1;
      const key = [demand.startWeek, weeks, hours].join();
      const known = places.get(key);
      if (known !== undefined) return known;
      const place = kinds.push({ from: demand.startWeek - index.firstWeek, weeks, hours, asked: 0 }) - 1;
      places.set(key, place);
      return place;
    });
    for (const place of new Set(own)) {
      const kind = kinds[place];
      if (kind) kind.asked += Math.min(seatsAtOnce(demand), own.filter((one) => one === place).length);
    }
    return own;
  });
  return { kinds, ofSeat };
}
