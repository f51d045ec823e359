import { LOOKED_AT_TOGETHER } from '../index/poolIndex.ts';
import type { MatchingView, SeatView } from '../instance/matchingView.ts';
import { FIT_RULES } from '../rules/fitRules.ts';
import { HARD_RULES } from '../rules/hardRules.ts';
import { createListChooser } from './chooseLists.ts';
import { createSieve } from './sieve.ts';

/** Nobody has fewer points, whatever her price. */
export const EVERYBODY = -1_000_000;

/** People for a seat who meet every hard rule, with their points there. */
export interface GatheredPeople {
  readonly rows: readonly number[];
  /** Fit without growth. */
  readonly fits: readonly number[];
  /** The most points of anybody with at least so many points, growth included, whatever she covers; below zero: nobody. */
  readonly bestFit: number;
  /** How many people were weighed one by one. */
  readonly weighed: number;
}

export const NO_PEOPLE: GatheredPeople = { rows: [], fits: [], bestFit: EVERYBODY, weighed: 0 };

export interface SeatGatherer {
  /** The most points that anybody could have on this seat, growth included. */
  readonly best: number;
  /**
   * Everybody with at least so many points, growth counted as if a wish were covered, and with at least so many
   * together with what she covers for the team by herself.
   */
  gather(least: number, leastWithCoverage: number): GatheredPeople;
}

/** Rules that look at no skill are cheap to ask, and go first. */
const CHEAPEST_FIRST = [
  ...FIT_RULES.filter((rule) => !rule.missedAtState),
  ...FIT_RULES.filter((rule) => rule.missedAtState !== undefined),
];

/** Prepares the gathering of people for a seat, best first, without looking at everybody. */
export function createGatherer(view: MatchingView, seat: SeatView): SeatGatherer {
  const { growth } = view.support;
  const scores = CHEAPEST_FIRST.map((rule) => rule.prepare(view, seat));
  const still = CHEAPEST_FIRST.map((_, from) =>
    CHEAPEST_FIRST.slice(from + 1).reduce((sum, rule) => sum + rule.best(view, seat), growth),
  );
  const best = CHEAPEST_FIRST.reduce((sum, rule) => sum + rule.best(view, seat), growth);
  const pinned = view.pinnedRow.get(seat.place);
  const chooser = createListChooser(view, seat, best);
  const sieve = createSieve(view, seat, best);

  const gather = (least: number, leastWithCoverage: number): GatheredPeople => {
    const rows: number[] = [];
    const fits: number[] = [];
    const { coverage, support, priceOf } = view;
    const isAllowed = (row: number) => HARD_RULES.every((rule) => rule.allows(view, seat, row));
    let bestFit = EVERYBODY;
    let weighed = 0;
    const weigh = (row: number) => {
      weighed++;
      let fit = 0;
      for (let rule = 0; rule < scores.length; rule++) {
        fit += scores[rule]?.(row) ?? 0;
        if (fit + (still[rule] ?? 0) < least) return;
      }
      if (priceOf) fit -= priceOf(row, seat);
      const hoped = growth > 0 && support.wishesOf(seat, row) !== 0 ? fit + growth : fit;
      if (hoped < least) return;
      coverage.read(row);
      const isMissed = hoped + coverage.points(coverage.low, coverage.high) < leastWithCoverage;
      if ((isMissed && hoped <= bestFit) || !isAllowed(row)) return;
      bestFit = Math.max(bestFit, hoped);
      if (isMissed) return;
      rows.push(row);
      fits.push(fit);
    };
    if (pinned !== undefined) weigh(pinned);
    else {
      const { lists, mayRepeat } = chooser.choose({ least, leastWithCoverage });
      const { marks } = view.index;
      for (const { people, missed } of lists)
        for (let from = 0; from < people.count; from += LOOKED_AT_TOGETHER) {
          const kept = sieve.keep(people, from, { least, missed });
          for (let at = 0; at < kept; at++) {
            const row = sieve.rows[at] ?? 0;
            if (mayRepeat) {
              if (marks[row] === 1) continue;
              marks[row] = 1;
            }
            weigh(row);
          }
        }
      if (mayRepeat)
        for (const { people } of lists) for (let at = 0; at < people.count; at++) marks[people.rows[at] ?? 0] = 0;
    }
    return { rows, fits, bestFit, weighed };
  };
  return { best, gather };
}

/** Everybody who meets every hard rule of the seat (and, when somebody is pinned there, only her), with her fit, by id. */
export function everyoneFor(view: MatchingView, seat: SeatView): { readonly row: number; readonly fit: number }[] {
  const { rows, fits } = createGatherer(view, seat).gather(EVERYBODY, EVERYBODY);
  const { ranks } = view.index.order;
  return rows.map((row, at) => ({ row, fit: fits[at] ?? 0 })).sort((a, b) => (ranks[a.row] ?? 0) - (ranks[b.row] ?? 0));
}
