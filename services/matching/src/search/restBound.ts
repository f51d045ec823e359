import { CODE_FACTOR, type CoverageCoder } from '../instance/coverageCode.ts';
import type { CandidateClass } from './candidates.ts';
import { countBits, OPEN_SEAT, POINT } from './worth.ts';

/**
 * How much the seats from `place` on, with the coverage of the whole team, can be worth at most, when the seats before
 * already cover `low`/`high`. Exact but for what is left out: that nobody sits twice, departments, that a wish must be
 * covered, and pairs: half of each that two candidates for these seats may make is hoped for, and none with the seats before.
 */
export interface RestBound {
  /** Exact when it is more than `above`; else no less than it is, and no more than `above`. */
  worth(place: number, low: number, high: number, above?: number): number;
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

/**
 * The best of each coverage code, without those that another matches in coverage and beats in worth. Pairs with the
 * seats of `decided` are not hoped for.
 */
function undominated({ classes, mayStayOpen }: BoundedSeat, decided: number, half: number): Item[] {
  const best = new Map<number, Item>();
  for (const { low, high, hoped, knownSeats } of classes) {
    const worth = hoped - half * countBits(knownSeats & decided);
    const key = high * CODE_FACTOR + low;
    const known = best.get(key);
    if (!known || known.worth < worth) best.set(key, { low, high, worth });
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
export function createRestBound(
  seats: readonly BoundedSeat[],
  coder: CoverageCoder,
  stepLimit: number,
  half: number,
): RestBound {
  let steps = 0;
  const reach = seats.map(({ classes }) => ({
    low: classes.reduce((all, { low }) => all | low, 0),
    high: classes.reduce((all, { high }) => all | high, 0),
  }));
  const restReach = new Array<{ low: number; high: number }>(seats.length + 1).fill({ low: 0, high: 0 });
  const restSupports = new Array<number>(seats.length + 1).fill(0);
  for (let place = seats.length - 1; place >= 0; place--) {
    const after = restReach[place + 1] ?? { low: 0, high: 0 };
    restReach[place] = { low: after.low | (reach[place]?.low ?? 0), high: after.high | (reach[place]?.high ?? 0) };
    const own = seats[place]?.classes.reduce((all, { supports }) => all | supports, 0) ?? 0;
    restSupports[place] = (restSupports[place + 1] ?? 0) | own;
  }
  const coverage = new Map<number, number>();

  const coverageWorth = (low: number, high: number): number => {
    const key = high * CODE_FACTOR + low;
    let worth = coverage.get(key);
    if (worth === undefined) coverage.set(key, (worth = coder.points(low, high) * POINT));
    return worth;
  };

  /** The bound when the seats before `from` are decided: which pairs are hoped for depends on it. */
  const boundFrom = (from: number) => {
    const items = seats.map((seat) => undominated(seat, (1 << from) - 1, half));
    const restBest = new Array<number>(seats.length + 1).fill(0);
    for (let place = seats.length - 1; place >= 0; place--)
      restBest[place] = (restBest[place + 1] ?? 0) + (items[place]?.[0]?.worth ?? OPEN_SEAT);
    /** What is known exactly, and what is at most so much: it was never asked for more closely. */
    const exact = seats.map(() => new Map<number, number>());
    const most = seats.map(() => new Map<number, number>());

    const optimistic = (place: number, low: number, high: number): number => {
      const rest = restReach[place] ?? { low: 0, high: 0 };
      return (restBest[place] ?? 0) + coverageWorth(low | rest.low, high | rest.high);
    };

    const worth = (place: number, low: number, high: number, above: number): number => {
      const [exactHere, mostHere] = [exact[place], most[place]];
      if (!exactHere || !mostHere) return coverageWorth(low, high);
      const key = high * CODE_FACTOR + low;
      const remembered = exactHere.get(key);
      if (remembered !== undefined) return remembered;
      const atMost = mostHere.get(key);
      if (atMost !== undefined && atMost <= above) return atMost;
      let best = above;
      let others = -Infinity;
      const widest = optimistic(place + 1, low | (reach[place]?.low ?? 0), high | (reach[place]?.high ?? 0));
      for (const item of items[place] ?? []) {
        if (item.worth + widest <= best) {
          others = Math.max(others, item.worth + widest);
          break;
        }
        const nextLow = low | item.low;
        const nextHigh = high | item.high;
        let value = item.worth + optimistic(place + 1, nextLow, nextHigh);
        if (value > best) {
          if (++steps > stepLimit) return optimistic(place, low, high);
          value = item.worth + worth(place + 1, nextLow, nextHigh, best - item.worth);
        }
        if (value > best) best = value;
        else others = Math.max(others, value);
      }
      const isExact = best > above;
      (isExact ? exactHere : mostHere).set(key, isExact ? best : others);
      return isExact ? best : others;
    };
    return worth;
  };
  /** Without familiar pairs it is the same wherever the open seats begin. */
  const bounds: (ReturnType<typeof boundFrom> | undefined)[] = [];
  const boundOf = (place: number) => (bounds[half === 0 ? 0 : place] ??= boundFrom(half === 0 ? 0 : place));

  return {
    worth: (place, low, high, above = -Infinity) => boundOf(place)(place, low, high, above),
    steps: () => steps,
    reach: (place) => reach[place] ?? { low: 0, high: 0 },
    supports: (place) => restSupports[place] ?? 0,
  };
}
