import type { TeamDemand } from '@rolpool/domain';
import type { PoolIndex } from '../index/poolIndex.ts';
import { NOBODY } from '../search/worth.ts';
import { findPlacementKinds } from './placementKinds.ts';
import type { CostOf } from './seatOffers.ts';
import { planHours } from './planHours.ts';

/**
 * What a placement of each kind with each person costs, in points. A price for a kind of placement says more than one
 * for an hour: somebody with 16 free hours can take one seat of 12 hours, never one and a third.
 */
export interface PlacementPrices {
  /** Prices for the seats of a request, in whole points. */
  costFor(request: number): CostOf;
  /** Points that nobody exceeds who takes placements at these prices: added to the teams' bounds it bounds the portfolio. */
  total(): number;
  /** Whom this request would have becomes dearer by a step. */
  ask(request: number, rows: readonly number[], step: number): void;
  /** Who would take placements at her prices becomes cheaper by a step for each of them. */
  offer(step: number): void;
}

/** Starts with every placement free of charge. */
export function createPlacementPrices(index: PoolIndex, demands: readonly TeamDemand[]): PlacementPrices {
  const { kinds, ofSeat } = findPlacementKinds(index, demands);
  const prices = kinds.map(() => new Float64Array(index.ids.length));
  /** By row: the kinds that have a price. */
  const priced = new Map<number, readonly number[]>();
  const priceOf = (kind: number, row: number) => prices[kind]?.[row] ?? 0;
  const change = (kind: number, row: number, by: number) => {
    const own = prices[kind];
    if (own) own[row] = Math.max(0, (own[row] ?? 0) + by);
  };
  const planOf = (row: number, own: readonly number[], round: (price: number) => number) =>
    planHours(
      index,
      row,
      own.flatMap((kind) => kinds[kind] ?? []),
      own.map((kind) => round(priceOf(kind, row))),
    );
  return {
    costFor(request) {
      const own = (ofSeat[request] ?? []).map((kind) => prices[kind] ?? null);
      return (row, place) => Math.floor(own[place]?.[row] ?? 0);
    },
    total() {
      let sum = 0;
      for (const [row, own] of priced) sum += planOf(row, own, Math.floor).most;
      return sum;
    },
    ask(request, rows, step) {
      rows.forEach((row, place) => {
        const kind = ofSeat[request]?.[place] ?? -1;
        if (row === NOBODY || kind < 0) return;
        change(kind, row, step);
        const own = priced.get(row) ?? [];
        if (!own.includes(kind)) priced.set(row, [...own, kind]);
      });
    },
    offer(step) {
      for (const [row, own] of priced) {
        const { counts } = planOf(row, own, (price) => price);
        own.forEach((kind, at) => {
          change(kind, row, -step * (counts[at] ?? 0));
        });
        const left = own.filter((kind) => priceOf(kind, row) > 0);
        if (left.length === 0) priced.delete(row);
        else priced.set(row, left);
      }
    },
  };
}
