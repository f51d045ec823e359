import type { TeamDemand } from '@rolpool/domain';
import type { MatchingView } from '../instance/matchingView.ts';
import { createCandidatePool, type CandidatePool } from './candidatePool.ts';
import type { RestBound } from './restBound.ts';
import { searchTeam, type SearchResult } from './searchTeam.ts';
import { NOBODY, OPEN_SEAT, POINT } from './worth.ts';

/** How many members a further team must have that an earlier one has not: two, or one when only two seats or fewer are free to choose. */
function newMembersAsked(demand: TeamDemand): number {
  return demand.seats.length - demand.pins.length <= 2 ? 1 : 2;
}

export interface TeamSearch {
  /** The best team that differs enough from the earlier ones. */
  next(earlier: readonly ReadonlySet<number>[]): SearchResult;
  readonly weighedPerSeat: readonly number[];
}

export const openSeats = (rows: readonly number[]): number => rows.filter((row) => row === NOBODY).length;

/** Points that no team exceeds: the worth's whole points, rounded up over the times asked. */
export const pointsWithin = (worth: number, open: number): number => Math.ceil((worth - open * OPEN_SEAT) / POINT);

/** Value in points, far below zero for each open seat; −∞ when there is no team. */
const valueOf = (result: SearchResult): number => (result.best ? Math.ceil(result.best.worth / POINT) : -Infinity);

function searchAmong(view: MatchingView, pool: CandidatePool) {
  let rests = new Map<string, RestBound>();
  const restFor = (mayStayOpen: readonly boolean[]): RestBound => {
    const key = mayStayOpen.join();
    const rest = rests.get(key) ?? pool.restBound(mayStayOpen);
    rests.set(key, rest);
    return rest;
  };
  return {
    restFor,
    search(mayStayOpen: readonly boolean[], earlier: readonly ReadonlySet<number>[], known: SearchResult | null) {
      const rest = restFor(mayStayOpen);
      const { candidates, ties } = pool;
      const newMembers = earlier.length === 0 ? 0 : newMembersAsked(view.demand);
      return searchTeam({
        ...{ view, candidates, ties, mayStayOpen, rest, earlier, newMembers },
        known: known?.best ?? null,
        stepLimit: view.policy.stepLimit,
      });
    },
    forget() {
      rests = new Map();
    },
  };
}

/**
 * Prepares the search for the best teams. It looks among the people with the most points first; the team found there
 * tells who else could be in one at least as good, and these are gathered and searched as well, until nobody is left
 * out who could be.
 */
export function prepareSearch(view: MatchingView, teamsAsked: number): TeamSearch {
  const pool = createCandidatePool(view, teamsAsked);
  const among = searchAmong(view, pool);

  const searchAll = (mayStayOpen: readonly boolean[], earlier: readonly ReadonlySet<number>[]): SearchResult => {
    let result: SearchResult | null = null;
    let steps = 0;
    for (;;) {
      result = among.search(mayStayOpen, earlier, result);
      steps += result.steps;
      if (!pool.extendFor(valueOf(result), among.restFor(mayStayOpen))) return { ...result, steps };
      among.forget();
    }
  };
  return {
    weighedPerSeat: pool.weighedPerSeat,
    /** First only seats without any candidate stay open; when no team comes of that, any seat may that nobody is pinned to. */
    next(earlier) {
      const filled = searchAll(pool.emptySeats, earlier);
      if (filled.best || !filled.isComplete) return filled;
      const anyButPinned = view.seats.map((_, place) => !view.pinnedRow.has(place));
      const partly = searchAll(anyButPinned, earlier);
      return { ...partly, steps: partly.steps + filled.steps };
    },
  };
}
