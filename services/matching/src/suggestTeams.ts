import type { Policy, TeamDemand } from '@rolpool/domain';
import type { Certificate, SuggestionAnswer, TeamSuggestion, UncoveredSeat } from './answer.ts';
import { describeTeam } from './explain/describeTeam.ts';
import { findConflict, findDirectConflict } from './explain/findConflict.ts';
import { nearestPeople } from './explain/nearestPeople.ts';
import { createCoverageCoder } from './index/coverageCode.ts';
import type { PoolIndex } from './index/poolIndex.ts';
import { viewDemand, type MatchingView } from './index/seatView.ts';
import { findCandidates } from './search/candidates.ts';
import { createRestBound } from './search/restBound.ts';
import { searchTeam, type SearchResult } from './search/searchTeam.ts';
import { NOBODY, OPEN_SEAT, POINT } from './search/worth.ts';
import { validateDemand } from './validateDemand.ts';

const TEAMS_ASKED = 3;

function keptApartRows(view: MatchingView): Map<number, number[]> {
  const apart = new Map<number, number[]>();
  for (const [one, other] of view.demand.keptApart) {
    const a = view.index.rowOf.get(one);
    const b = view.index.rowOf.get(other);
    if (a === undefined || b === undefined) continue;
    apart.set(a, [...(apart.get(a) ?? []), b]);
    apart.set(b, [...(apart.get(b) ?? []), a]);
  }
  return apart;
}

/** How many members a further team must have that an earlier one has not: two, or one when only two seats or fewer are free to choose. */
function newMembersAsked(demand: TeamDemand): number {
  return demand.seats.length - demand.pins.length <= 2 ? 1 : 2;
}

/** Searches again and again over the same candidates; the bound on the rest is worked out only once. */
function prepareSearch(view: MatchingView, teamsAsked: number) {
  const { demand, policy, index } = view;
  const coder = createCoverageCoder(demand.teamSkills, view.teamLevels, index.ids.length, policy);
  const keptApart = keptApartRows(view);
  const keep = view.seats.length * teamsAsked;
  const candidates = view.seats.map((seat) => findCandidates(view, seat, coder, keep, new Set(keptApart.keys())));
  const boundFor = (mayStayOpen: readonly boolean[]) => {
    const seats = candidates.map(({ classes }, place) => ({ classes, mayStayOpen: mayStayOpen[place] === true }));
    return { mayStayOpen, rest: createRestBound(seats, coder, policy.stepLimit) };
  };
  /** First only seats without any candidate stay open; when no team comes of that, any seat may that nobody is pinned to. */
  const filledFirst = boundFor(candidates.map(({ classes }) => classes.length === 0));
  let partly: ReturnType<typeof boundFor> | undefined;
  const search = (earlier: readonly ReadonlySet<number>[]): SearchResult => {
    const newMembers = earlier.length === 0 ? 0 : newMembersAsked(demand);
    const question = { view, coder, candidates, earlier, newMembers, keptApart, stepLimit: policy.stepLimit };
    const filled = searchTeam({ ...question, ...filledFirst });
    if (filled.best || !filled.isComplete) return filled;
    partly ??= boundFor(candidates.map((_, place) => !view.pinnedRow.has(place)));
    return searchTeam({ ...question, ...partly });
  };
  return { search, eligiblePerSeat: candidates.map(({ eligible }) => eligible) };
}

function uncoveredSeats(view: MatchingView, rows: readonly number[]): UncoveredSeat[] {
  return view.seats
    .filter((seat) => rows[seat.place] === NOBODY)
    .map((seat) => ({ seatId: seat.seat.id, nearest: nearestPeople(view, seat) }));
}

function isPossible(index: PoolIndex, demand: TeamDemand, policy: Policy): boolean {
  const answer = suggestTeams(index, demand, policy, 1);
  return answer.status !== 'INFEASIBLE' && answer.status !== 'INVALID';
}

/** Points that no team exceeds: the worth's whole points, rounded up over the times asked. */
const pointsWithin = (worth: number, open: number) => Math.ceil((worth - open * OPEN_SEAT) / POINT);

const openSeats = (rows: readonly number[]) => rows.filter((row) => row === NOBODY).length;

/**
 * The best whole teams for a demand: the best one, then further ones that each differ from every earlier one in at
 * least two members (one, when two seats or fewer are free). Exact: `OPTIMAL` only when proven; most seats filled
 * first, then most points, then members asked least, then the smallest ids in seat order. Pure and deterministic: no
 * clock, no randomness, bounded by the policy's steps. Source: docs/matching-model.md.
 */
export function suggestTeams(
  index: PoolIndex,
  demand: TeamDemand,
  policy: Policy,
  teamsAsked: number = TEAMS_ASKED,
): SuggestionAnswer {
  const invalid = validateDemand(demand, index);
  if (invalid) return { status: 'INVALID', reason: invalid };
  const view = viewDemand(index, demand, policy);
  const { version: snapshotVersion, ids } = index;
  const stated = { snapshotVersion, policyId: policy.id, policyVersion: policy.version, peopleInPool: ids.length };
  const direct = findDirectConflict(view);
  if (direct.length > 0) {
    const certificate = { ...stated, eligiblePerSeat: [], value: null, bound: null, steps: 0 };
    return { status: 'INFEASIBLE', conflict: direct, certificate };
  }
  const { search, eligiblePerSeat } = prepareSearch(view, teamsAsked);
  const found: { readonly result: SearchResult; readonly rows: readonly number[]; readonly team: TeamSuggestion }[] =
    [];
  let steps = 0;
  while (found.length < teamsAsked) {
    const result = search(found.map(({ rows }) => new Set(rows.filter((row) => row !== NOBODY))));
    steps += result.steps;
    if (!result.best) {
      if (found.length > 0 || !result.isComplete) break;
      const conflict = findConflict(demand, (other) => isPossible(index, other, policy));
      return {
        status: 'INFEASIBLE',
        conflict,
        certificate: { ...stated, eligiblePerSeat, value: null, bound: null, steps },
      };
    }
    const { rows } = result.best;
    const best = found[0];
    if (best && openSeats(rows) > openSeats(best.rows)) break;
    found.push({ result, rows, team: describeTeam(view, result.best, result.isComplete) });
  }
  const best = found[0];
  const value = best?.team.points ?? null;
  const bound = best ? Math.max(best.team.points, pointsWithin(best.result.bound, openSeats(best.rows))) : null;
  const certificate: Certificate = { ...stated, eligiblePerSeat, value, bound, steps };
  const uncovered = best ? uncoveredSeats(view, best.rows) : [];
  const teams = found.map(({ team }) => team);
  const isProven = best !== undefined && teams.every((team) => team.isProven);
  return {
    status: !isProven ? 'BOUNDED' : uncovered.length > 0 ? 'PARTIAL' : 'OPTIMAL',
    teams,
    uncovered,
    certificate,
  };
}
