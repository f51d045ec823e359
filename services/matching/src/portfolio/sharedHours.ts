import type { TeamDemand } from '@rolpool/domain';
import type { PoolIndex } from '../index/poolIndex.ts';
import type { PriceOf, SeatView } from '../instance/matchingView.ts';
import { NOBODY } from '../search/worth.ts';

/** A team of the portfolio: which request, and who sits where. */
export interface PlacedTeam {
  readonly demand: TeamDemand;
  readonly rows: readonly number[];
}

/** Takes the hours of a team out of the index, or gives them back. */
export function moveHours(index: PoolIndex, { demand, rows }: PlacedTeam, direction: 1 | -1): void {
  rows.forEach((row, place) => {
    const seat = demand.seats[place];
    if (row === NOBODY || !seat) return;
    const from = row * index.weeks + demand.startWeek - index.firstWeek;
    for (let at = from; at < from + seat.weeks; at++)
      index.freeHours[at] = (index.freeHours[at] ?? 0) + direction * seat.hoursPerWeek;
  });
}

/** What an hour of each person costs in each of the weeks looked at, and how far people are asked for more than they have. */
export interface HourPrices {
  /** Prices for the seats of a demand. */
  priceFor(demand: TeamDemand): PriceOf | null;
  /** Points that all free hours together cost: added to the teams' own bounds it bounds the portfolio. */
  total(): number;
  /** Raises prices where these teams ask too much, and lowers them where hours are left, by a step towards `gap`. */
  adjust(teams: readonly PlacedTeam[], gap: number): void;
}

const isActive = (demand: TeamDemand, weeks: number, week: number) =>
  week >= demand.startWeek && week < demand.startWeek + weeks;

/** Starts with every hour free of charge. The weeks looked at are those in which a request starts. */
export function createHourPrices(index: PoolIndex, demands: readonly TeamDemand[]): HourPrices {
  const weeks = [...new Set(demands.map(({ startWeek }) => startWeek))].sort((a, b) => a - b);
  const prices = new Map<number, Float64Array>();
  const freeIn = (row: number, week: number) => index.freeHours[row * index.weeks + week - index.firstWeek] ?? 0;
  const priceOfSeat = (demand: TeamDemand, row: number, { seat }: SeatView): number => {
    const own = prices.get(row);
    if (!own) return 0;
    let price = 0;
    weeks.forEach((week, at) => {
      if (isActive(demand, seat.weeks, week)) price += (own[at] ?? 0) * seat.hoursPerWeek;
    });
    return Math.floor(price);
  };
  return {
    priceFor: (demand) => (prices.size === 0 ? null : (row, seat) => priceOfSeat(demand, row, seat)),
    total() {
      let sum = 0;
      for (const [row, own] of prices) weeks.forEach((week, at) => (sum += (own[at] ?? 0) * freeIn(row, week)));
      return Math.ceil(sum);
    },
    adjust(teams, gap) {
      const asked = new Map<number, Float64Array>();
      for (const row of prices.keys()) asked.set(row, new Float64Array(weeks.length));
      for (const { demand, rows } of teams) {
        rows.forEach((row, place) => {
          const seat = demand.seats[place];
          if (row === NOBODY || !seat) return;
          const own = asked.get(row) ?? new Float64Array(weeks.length);
          asked.set(row, own);
          weeks.forEach((week, at) => {
            if (isActive(demand, seat.weeks, week)) own[at] = (own[at] ?? 0) + seat.hoursPerWeek;
          });
        });
      }
      let squares = 0;
      const excess = (row: number, own: Float64Array, at: number) => {
        const over = (own[at] ?? 0) - freeIn(row, weeks[at] ?? 0);
        return over < 0 && (prices.get(row)?.[at] ?? 0) === 0 ? 0 : over;
      };
      for (const [row, own] of asked) for (let at = 0; at < weeks.length; at++) squares += excess(row, own, at) ** 2;
      if (squares === 0) return;
      const step = gap / squares;
      for (const [row, own] of asked) {
        const before = prices.get(row);
        const now = Float64Array.from(weeks, (_, at) => Math.max(0, (before?.[at] ?? 0) + step * excess(row, own, at)));
        if (now.some((price) => price > 0)) prices.set(row, now);
        else prices.delete(row);
      }
    },
  };
}
