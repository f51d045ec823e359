import { CODE_FACTOR, type CoverageCoder } from '../instance/coverageCode.ts';
import type { CandidateClass } from './candidates.ts';
import { OPEN_SEAT, POINT } from './worth.ts';

/**
 * How much the seats from `place` on, with the coverage of the whole team, can be worth at most, when the seats before
 * already cover `low`/`high`. Exact but for what is left out: that nobody sits twice, departments, that a wish must be
 * covered, and pairs.
 */
export interface RestBound {
  worth(place: number, low: number, high: number): number;
  /** Every coverage that the candidates of this seat can bring, in one code. */
  reach(place: number): { readonly low: number; readonly high: number };
  /** Everything that the candidates of the seats from `place` on can support others in. */
  supports(place: number): number;
  /** Steps taken so far, over all searches. */
  steps(): number;
}

interface Item {
  readonly low: number;
  readonly high: number;
  readonly worth: number;
}

export interface BoundedSeat {
  readonly classes: readonly CandidateClass[];
  readonly mayStayOpen: boolean;
}

/** The best of each coverage code, without those that another matches in coverage and beats in worth. */
function undominated({ classes, mayStayOpen }: BoundedSeat): Item[] {
  const best = new Map<number, Item>();
  for (const { low, high, hoped } of classes) {
    const key = high * CODE_FACTOR + low;
    const known = best.get(key);
    if (!known || known.worth < hoped) best.set(key, { low, high, worth: hoped });
  }
  if (mayStayOpen && !best.has(0)) best.set(0, { low: 0, high: 0, worth: OPEN_SEAT });
  const kept: Item[] = [];
  for (const item of [...best.values()].sort((a, b) => b.worth - a.worth)) {
    const isDominated = kept.some((other) => (item.low & ~other.low) === 0 && (item.high & ~other.high) === 0);
    if (!isDominated) kept.push(item);
  }
  return kept;
}

/** Prepares the bound by dynamic programming over the coverage, worked out only where the search asks. */
export function createRestBound(seats: readonly BoundedSeat[], coder: CoverageCoder, stepLimit: number): RestBound {
  let steps = 0;
  const items = seats.map(undominated);
  const reach = items.map((list) => ({
    low: list.reduce((all, item) => all | item.low, 0),
    high: list.reduce((all, item) => all | item.high, 0),
  }));
  const restReach = new Array<{ low: number; high: number }>(seats.length + 1).fill({ low: 0, high: 0 });
  const restBest = new Array<number>(seats.length + 1).fill(0);
  const restSupports = new Array<number>(seats.length + 1).fill(0);
  for (let place = seats.length - 1; place >= 0; place--) {
    const after = restReach[place + 1] ?? { low: 0, high: 0 };
    restReach[place] = { low: after.low | (reach[place]?.low ?? 0), high: after.high | (reach[place]?.high ?? 0) };
    restBest[place] = (restBest[place + 1] ?? 0) + (items[place]?.[0]?.worth ?? OPEN_SEAT);
    const own = seats[place]?.classes.reduce((all, { supports }) => all | supports, 0) ?? 0;
    restSupports[place] = (restSupports[place + 1] ?? 0) | own;
  }
  const known = seats.map(() => new Map<number, number>());
  const coverage = new Map<number, number>();

  const coverageWorth = (low: number, high: number): number => {
    const key = high * CODE_FACTOR + low;
    let worth = coverage.get(key);
    if (worth === undefined) coverage.set(key, (worth = coder.points(low, high) * POINT));
    return worth;
  };

  const optimistic = (place: number, low: number, high: number): number => {
    const rest = restReach[place] ?? { low: 0, high: 0 };
    return (restBest[place] ?? 0) + coverageWorth(low | rest.low, high | rest.high);
  };

  const worth = (place: number, low: number, high: number): number => {
    const memory = known[place];
    if (!memory) return coverageWorth(low, high);
    const key = high * CODE_FACTOR + low;
    const remembered = memory.get(key);
    if (remembered !== undefined) return remembered;
    let best = -Infinity;
    const widest = optimistic(place + 1, low | (reach[place]?.low ?? 0), high | (reach[place]?.high ?? 0));
    for (const item of items[place] ?? []) {
      if (item.worth + widest <= best) break;
      const nextLow = low | item.low;
      const nextHigh = high | item.high;
      if (item.worth + optimistic(place + 1, nextLow, nextHigh) <= best) continue;
      if (++steps > stepLimit) return optimistic(place, low, high);
      best = Math.max(best, item.worth + worth(place + 1, nextLow, nextHigh));
    }
    memory.set(key, best);
    return best;
  };

  return {
    worth,
    steps: () => steps,
    reach: (place) => reach[place] ?? { low: 0, high: 0 },
    supports: (place) => restSupports[place] ?? 0,
  };
}
