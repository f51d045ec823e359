import type { CoverageCoder } from '../index/coverageCode.ts';
import type { MatchingView } from '../index/seatView.ts';
import type { CandidateClass, SeatCandidates } from './candidates.ts';
import type { RestBound } from './restBound.ts';
import { mixPoints, NOBODY, OPEN_SEAT, POINT } from './worth.ts';

/** A team as rows in seat order; {@link NOBODY} for a seat that stays open. */
export interface FoundTeam {
  readonly rows: readonly number[];
  readonly worth: number;
}

export interface SearchResult {
  readonly best: FoundTeam | null;
  /** No team is worth more than this. Equal to the best team's worth when the search ran to its end. */
  readonly bound: number;
  readonly isComplete: boolean;
  readonly steps: number;
}

export interface SearchQuestion {
  readonly view: MatchingView;
  readonly coder: CoverageCoder;
  readonly candidates: readonly SeatCandidates[];
  /** By seat: may it stay open? */
  readonly mayStayOpen: readonly boolean[];
  /** Made for these candidates; kept over several searches. */
  readonly rest: RestBound;
  /** Teams that were given before; a new one has at least `newMembers` people who are not in each of them. */
  readonly earlier: readonly ReadonlySet<number>[];
  readonly newMembers: number;
  /** By row: rows that must not be in the same team. */
  readonly keptApart: ReadonlyMap<number, readonly number[]>;
  readonly stepLimit: number;
}

const OPEN_CLASS: CandidateClass = { low: 0, high: 0, department: -1, rows: [NOBODY], worths: [OPEN_SEAT] };

/**
 * The best team by branch and bound, seat by seat. A branch ends where the most that the rest can be worth (see
 * restBound.ts) does not reach the best team so far; at equal worth only where its rows can no longer come first.
 */
export function searchTeam(question: SearchQuestion): SearchResult {
  const { view, coder, candidates, mayStayOpen, rest, earlier, keptApart } = question;
  const { policy, demand } = view;
  const seatCount = candidates.length;
  let steps = 0;
  const restStepsBefore = rest.steps();
  const countStep = () => ++steps <= question.stepLimit;
  const options = candidates.map(({ classes }, place) =>
    mayStayOpen[place] === true ? [...classes, OPEN_CLASS] : classes,
  );

  const chosen: number[] = [];
  const taken = new Set<number>();
  const shared = earlier.map(() => 0);
  const seatsOfDepartment = new Int32Array(view.index.departments.length);
  let best: FoundTeam | null = null;
  let bestWorth = -Infinity;

  /** Below, at equal worth, the rows so far decide: negative when they come before the best team's. */
  const orderAgainstBest = (): number => {
    for (let place = 0; place < chosen.length; place++) {
      const difference = (chosen[place] ?? 0) - (best?.rows[place] ?? NOBODY);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const isWorthTrying = (most: number) => most > bestWorth || (most === bestWorth && orderAgainstBest() <= 0);

  const mayTake = (row: number, open: number): boolean => {
    if (row === NOBODY) return true;
    if (taken.has(row)) return false;
    if (keptApart.get(row)?.some((other) => taken.has(other))) return false;
    return earlier.every(
      (team, at) => !team.has(row) || (shared[at] ?? 0) + 1 <= seatCount - open - question.newMembers,
    );
  };

  const visit = (place: number, low: number, high: number, worth: number, departments: number, open: number): void => {
    const left = seatCount - place;
    if (departments + open + left < demand.minimumDepartments) return;
    if (earlier.some((_, at) => (shared[at] ?? 0) > seatCount - open - question.newMembers)) return;
    if (left === 0) {
      const total = worth + (coder.points(low, high) + mixPoints(policy, departments)) * POINT;
      if (total > bestWorth || (total === bestWorth && orderAgainstBest() < 0)) {
        best = { rows: [...chosen], worth: total };
        bestWorth = total;
      }
      return;
    }
    const ahead: { option: CandidateClass; rest: number }[] = [];
    const reach = rest.reach(place);
    const mostMix = mixPoints(policy, departments + left) * POINT;
    const mostRest = worth + rest.worth(place + 1, low | reach.low, high | reach.high) + mostMix;
    for (const option of options[place] ?? []) {
      const own = option.worths[0] ?? OPEN_SEAT;
      if (!isWorthTrying(mostRest + own)) break;
      const isNew = option.department >= 0 && seatsOfDepartment[option.department] === 0;
      const mix = mixPoints(policy, departments + (isNew ? 1 : 0) + left - 1) * POINT;
      const after = worth + rest.worth(place + 1, low | option.low, high | option.high) + mix;
      if (isWorthTrying(after + own)) ahead.push({ option, rest: after });
    }
    ahead.sort((a, b) => b.rest + (b.option.worths[0] ?? 0) - a.rest - (a.option.worths[0] ?? 0));
    for (const { option, rest: after } of ahead) {
      for (let at = 0; at < option.rows.length; at++) {
        const row = option.rows[at] ?? NOBODY;
        const own = option.worths[at] ?? OPEN_SEAT;
        if (!isWorthTrying(after + own)) break;
        if (!mayTake(row, open)) continue;
        if (!countStep()) return;
        const isOpen = row === NOBODY;
        const isNew = !isOpen && seatsOfDepartment[option.department] === 0;
        chosen.push(row);
        if (!isOpen) {
          taken.add(row);
          seatsOfDepartment[option.department] = (seatsOfDepartment[option.department] ?? 0) + 1;
          earlier.forEach((team, number) => {
            if (team.has(row)) shared[number] = (shared[number] ?? 0) + 1;
          });
        }
        visit(
          place + 1,
          low | option.low,
          high | option.high,
          worth + own,
          departments + (isNew ? 1 : 0),
          open + (isOpen ? 1 : 0),
        );
        chosen.pop();
        if (!isOpen) {
          taken.delete(row);
          seatsOfDepartment[option.department] = (seatsOfDepartment[option.department] ?? 0) - 1;
          earlier.forEach((team, number) => {
            if (team.has(row)) shared[number] = (shared[number] ?? 0) - 1;
          });
        }
      }
    }
  };

  const relaxed = rest.worth(0, 0, 0) + mixPoints(policy, seatCount) * POINT;
  visit(0, 0, 0, 0, 0, 0);
  const isComplete = steps <= question.stepLimit;
  const bound = isComplete ? bestWorth : relaxed;
  return { best, bound, isComplete, steps: steps + rest.steps() - restStepsBefore };
}
