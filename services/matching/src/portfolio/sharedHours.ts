import type { TeamDemand } from '@rolpool/domain';
import type { PoolIndex } from '../index/poolIndex.ts';
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
