import type { PoolIndex } from '../index/poolIndex.ts';
import type { PlacementKind } from './placementKinds.ts';

/** How a person would give her hours to kinds of placements if each were worth its price to her. */
export interface HoursPlan {
  /** By kind, in the order asked: how many placements she would take. */
  readonly counts: readonly number[];
  /** What these are worth; when the search was cut short, no less than any use of her hours can be. */
  readonly most: number;
}

interface Wanted {
  readonly kind: PlacementKind;
  readonly at: number;
  readonly price: number;
}

const STEP_LIMIT = 5000;

/**
 * The best use of the free hours of one person: as many placements of each kind as bring most together, no week over
 * full, and never more than requests ask for. A small knapsack, by depth-first branch and bound.
 */
export function planHours(
  index: PoolIndex,
  row: number,
  kinds: readonly PlacementKind[],
  prices: readonly number[],
): HoursPlan {
  const wanted: Wanted[] = kinds
    .map((kind, at) => ({ kind, at, price: prices[at] ?? 0 }))
    .filter(({ price }) => price > 0)
    .sort((a, b) => b.price - a.price || a.at - b.at);
  const free = index.freeHours.slice(row * index.weeks, (row + 1) * index.weeks);
  const roomFor = ({ kind }: Wanted): number => {
    let room = kind.asked;
    for (let week = kind.from; week < kind.from + kind.weeks; week++)
      room = Math.min(room, Math.floor((free[week] ?? 0) / kind.hours));
    return room;
  };
  const take = ({ kind }: Wanted, count: number) => {
    for (let week = kind.from; week < kind.from + kind.weeks; week++)
      free[week] = (free[week] ?? 0) - count * kind.hours;
  };
  const hope = (from: number) =>
    wanted.slice(from).reduce((sum, one) => sum + one.price * (one.price > 0 ? roomFor(one) : 0), 0);
  const counts = kinds.map(() => 0);
  let best: readonly number[] = [...counts];
  let most = 0;
  let steps = 0;
  const visit = (from: number, sofar: number): void => {
    const one = wanted[from];
    if (sofar > most) [most, best] = [sofar, [...counts]];
    if (!one || sofar + hope(from) <= most || ++steps > STEP_LIMIT) return;
    for (let count = roomFor(one); count >= 0; count--) {
      take(one, count);
      counts[one.at] = count;
      visit(from + 1, sofar + count * one.price);
      counts[one.at] = 0;
      take(one, -count);
    }
  };
  const relaxed = hope(0);
  visit(0, 0);
  return { counts: best, most: steps > STEP_LIMIT ? relaxed : most };
}
