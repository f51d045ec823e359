import type { MatchingView } from '../instance/matchingView.ts';
import { familiarHalf, type CandidateClass, type Ties } from './candidates.ts';
import type { RestBound } from './restBound.ts';
import { createTeamState } from './teamState.ts';
import { countBits, mixPoints, NOBODY, OPEN_SEAT, POINT } from './worth.ts';

/** A team as rows in seat order; {@link NOBODY} for a seat that stays open. */
export interface FoundTeam {
  readonly rows: readonly number[];
  readonly worth: number;
}

export interface SearchResult {
  readonly best: FoundTeam | null;
  /** No team of these candidates is worth more than this. Equal to the best team's worth when the search ran to its end. */
  readonly bound: number;
  readonly isComplete: boolean;
  readonly steps: number;
}

export interface SearchQuestion {
  readonly view: MatchingView;
  readonly candidates: readonly (readonly CandidateClass[])[];
  readonly ties: Ties;
  /** By seat: may it stay open? */
  readonly mayStayOpen: readonly boolean[];
  /** Made for these candidates; kept over several searches. */
  readonly rest: RestBound;
  /** Teams that were given before; a new one has at least `newMembers` people who are not in each of them. */
  readonly earlier: readonly ReadonlySet<number>[];
  readonly newMembers: number;
  /** A team that is known already; only a better one is looked for. */
  readonly known: FoundTeam | null;
  readonly stepLimit: number;
}

const OPEN_CLASS: CandidateClass = {
  ...{ low: 0, high: 0, department: -1, supports: 0, wishes: 0, mustFind: 0, knownSeats: 0, growth: 0 },
  rows: [NOBODY],
  worths: [OPEN_SEAT],
  hoped: OPEN_SEAT,
};

/** Can this person give both seats their hours in every week? */
export function fitsTogether(
  { index, seats, fromWeek }: MatchingView,
  row: number,
  one: number,
  other: number,
): boolean {
  const [a, b] = [seats[one]?.seat, seats[other]?.seat];
  if (!a || !b) return false;
  return index.leastFree(row, fromWeek, Math.min(a.weeks, b.weeks)) >= a.hoursPerWeek + b.hoursPerWeek;
}

/**
 * The best team by branch and bound, seat by seat. A branch ends where the most that the rest can be worth (see
 * restBound.ts) does not reach the best team so far; at equal worth only where its ids can no longer come first.
 */
export function searchTeam(question: SearchQuestion): SearchResult {
  const { view, candidates, mayStayOpen, rest, earlier, newMembers } = question;
  const { policy, demand, coverage } = view;
  const { ranks } = view.index.order;
  const seatCount = candidates.length;
  let steps = 0;
  const restStepsBefore = rest.steps();
  const perPair = 2 * familiarHalf(view);
  /** What growth, and pairs with the seats after her own, may add to the worth of somebody of this class. */
  const hopeOf = ({ growth, knownSeats }: CandidateClass, place: number): number =>
    growth + (perPair === 0 ? 0 : perPair * countBits(knownSeats >>> (place + 1)));
  const mostOf = (option: CandidateClass, place: number): number =>
    (option.worths[0] ?? OPEN_SEAT) + hopeOf(option, place);
  const options = candidates.map((classes, place) => {
    const all = mayStayOpen[place] === true ? [...classes, OPEN_CLASS] : classes;
    return perPair === 0 ? all : [...all].sort((a, b) => mostOf(b, place) - mostOf(a, place));
  });
  const team = createTeamState(view, question.ties, earlier);
  let best = question.known;
  let bestWorth = best?.worth ?? -Infinity;

  const rankOf = (row: number) => (row === NOBODY ? NOBODY : (ranks[row] ?? 0));
  /** Below zero: the rows chosen so far come before those of the best team. */
  const orderAgainstBest = (): number => {
    for (let place = 0; place < team.rows.length; place++) {
      const difference = rankOf(team.rows[place] ?? 0) - rankOf(best?.rows[place] ?? NOBODY);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  const isWorthTrying = (most: number) => most > bestWorth || (most === bestWorth && orderAgainstBest() <= 0);
  const mostMembers = () => seatCount - team.open - team.doubles - newMembers;

  const mayTake = (row: number, place: number): boolean => {
    if (row === NOBODY) return true;
    const held = team.seatsOf(row);
    if (held.length > 0)
      return demand.allowsDoubleRoles === true && held.length === 1 && fitsTogether(view, row, held[0] ?? 0, place);
    if (team.meetsSomebodyKeptApart(row)) return false;
    return earlier.every((members, at) => !members.has(row) || team.shared(at) + 1 <= mostMembers());
  };

  const visit = (place: number, low: number, high: number, worth: number): void => {
    const left = seatCount - place;
    if (team.departments + team.open + left < demand.minimumDepartments) return;
    for (let at = 0; at < earlier.length; at++) if (team.shared(at) > mostMembers()) return;
    const together = team.togetherWorth(rest.supports(place));
    if (together === null) return;
    const sofar = worth + together;
    if (left === 0) {
      const total = sofar + (coverage.points(low, high) + mixPoints(policy, team.departments)) * POINT;
      if (total > bestWorth || (total === bestWorth && orderAgainstBest() < 0)) {
        best = { rows: [...team.rows], worth: total };
        bestWorth = total;
      }
      return;
    }
    const mostMix = mixPoints(policy, team.departments + left) * POINT;
    const pairsHere = team.familiarAhead(place);
    // What cannot make a team as good as the best so far need not be known closer than that.
    const restAbove = (from: number, withLow: number, withHigh: number, besides: number): number =>
      besides + rest.worth(from, withLow, withHigh, bestWorth - besides - 1);
    if (place > 0 && !isWorthTrying(restAbove(place, low, high, sofar + pairsHere + mostMix))) return;
    const pairsBeyond = team.familiarAhead(place + 1);
    const reach = rest.reach(place);
    const here = options[place] ?? [];
    const mostHere = here[0] ? mostOf(here[0], place) : 0;
    const mostRest =
      restAbove(place + 1, low | reach.low, high | reach.high, sofar + pairsHere + mostMix + mostHere) - mostHere;
    const ahead: { option: CandidateClass; rest: number; most: number }[] = [];
    for (const option of here) {
      const most = mostOf(option, place);
      if (!isWorthTrying(mostRest + most)) break;
      const isNew = option.department >= 0 && !team.hasDepartment(option.department);
      const mix = mixPoints(policy, team.departments + (isNew ? 1 : 0) + left - 1) * POINT;
      // Nobody in a class of several knows a candidate.
      const pairs = pairsBeyond + (option.knownSeats === 0 ? 0 : team.familiarWith(option.rows[0] ?? NOBODY));
      const total = restAbove(place + 1, low | option.low, high | option.high, sofar + pairs + mix + most);
      if (isWorthTrying(total)) ahead.push({ option, rest: total - most, most: total });
    }
    ahead.sort((a, b) => b.most - a.most);
    for (const { option, rest: after } of ahead) {
      const hope = hopeOf(option, place);
      for (let at = 0; at < option.rows.length; at++) {
        const row = option.rows[at] ?? NOBODY;
        const own = option.worths[at] ?? OPEN_SEAT;
        if (!isWorthTrying(after + own + hope)) break;
        if (!mayTake(row, place)) continue;
        if (++steps > question.stepLimit) return;
        team.add(row, option);
        visit(place + 1, low | option.low, high | option.high, worth + own);
        team.takeBack();
      }
    }
  };

  const relaxed =
    rest.worth(0, 0, 0) + (team.togetherWorth(rest.supports(0)) ?? 0) + mixPoints(policy, seatCount) * POINT;
  visit(0, 0, 0, 0);
  const isComplete = steps <= question.stepLimit;
  const bound = isComplete ? bestWorth : relaxed;
  return { best, bound, isComplete, steps: steps + rest.steps() - restStepsBefore };
}
