import type { PersonId, Policy, SeatId, TeamDemand } from '@rolpool/domain';
import type { TeamSuggestion } from '../answer.ts';
import type { PoolIndex } from '../index/poolIndex.ts';
import { viewDemand, type MatchingView, type SeatView } from '../instance/matchingView.ts';
import { createGatherer, EVERYBODY } from '../search/gatherPeople.ts';
import { togetherPoints } from '../search/valueOfTeam.ts';
import { mixPoints, NOBODY, pairsAmong } from '../search/worth.ts';
import { compareTeams, type RuleDifference } from './compareTeams.ts';
import { describeTeam } from './describeTeam.ts';

/** Somebody who could sit on a seat instead, with what that does to the whole team. */
export interface RunnerUp {
  readonly personId: PersonId;
  /** Points of the whole team with her less those of the team as it is; above zero when she would be better. */
  readonly difference: number;
  /** Where the difference comes from, what costs most first. */
  readonly rules: readonly RuleDifference[];
}

export interface SeatRunnersUp {
  readonly seatId: SeatId;
  readonly runnersUp: readonly RunnerUp[];
}

const MOST_RUNNERS_UP = 3;
const REACHES = [100, 250, 500] as const;

interface Valued {
  readonly row: number;
  readonly points: number;
}

/** Everybody with at least so much fit, valued in the team; best first, at equal points who was asked least, then id. */
function valueFrom(view: MatchingView, seat: SeatView, rows: readonly number[], least: number): Valued[] {
  const { ranks } = view.index.order;
  const people = createGatherer(view, seat).gather(least, EVERYBODY);
  const valued = people.rows.flatMap((row, at) => {
    if (row === rows[seat.place]) return [];
    const together = togetherPoints(view, rows.with(seat.place, row));
    return together === null ? [] : [{ row, points: (people.fits[at] ?? 0) + together }];
  });
  return valued.sort(
    (a, b) =>
      b.points - a.points ||
      view.index.askedOf(a.row) - view.index.askedOf(b.row) ||
      (ranks[a.row] ?? 0) - (ranks[b.row] ?? 0),
  );
}

function bestFor(view: MatchingView, seat: SeatView, rows: readonly number[]): Valued[] {
  const { best } = createGatherer(view, seat);
  const { policy, coverage, seats, demand } = view;
  /** Beside her own fit the change can bring no more than this. */
  const mostTogether =
    coverage.most +
    mixPoints(policy, seats.length) +
    seats.length * view.support.growth +
    (demand.pairWish ? pairsAmong(seats.length) * policy.pairPoints : 0);
  for (const reach of REACHES) {
    const valued = valueFrom(view, seat, rows, best - reach);
    const last = valued[MOST_RUNNERS_UP - 1];
    if (last && last.points >= best - reach - 1 + mostTogether) return valued;
  }
  return valueFrom(view, seat, rows, EVERYBODY);
}

/**
 * For each seat of a team the people who could sit there instead while everybody else stays, best first, at most three:
 * not by a list of their own but by what each would cost or gain in the whole team. Nobody for a pinned seat.
 */
export function findRunnersUp(
  index: PoolIndex,
  demand: TeamDemand,
  policy: Policy,
  team: TeamSuggestion,
): SeatRunnersUp[] {
  const view = viewDemand(index, demand, policy);
  const rows = team.seats.map(({ personId }) => {
    const row = personId === null ? -1 : index.order.rowOf(personId);
    return row < 0 ? NOBODY : row;
  });
  return view.seats.map((seat) => {
    const seatId = seat.seat.id;
    if (view.pinnedRow.has(seat.place)) return { seatId, runnersUp: [] };
    const runnersUp = bestFor(view, seat, rows)
      .slice(0, MOST_RUNNERS_UP)
      .flatMap(({ row }): RunnerUp[] => {
        const personId = index.ids[row] ?? null;
        const other = describeTeam(view, { rows: rows.with(seat.place, row) }, false);
        if (personId === null) return [];
        return [{ personId, difference: other.points - team.points, rules: compareTeams(other, team) }];
      });
    return { seatId, runnersUp };
  });
}
