import type { Policy, TeamDemand } from '@rolpool/domain';
import type { Certificate, SuggestionAnswer, TeamSuggestion, UncoveredSeat } from './answer.ts';
import { describeTeam } from './explain/describeTeam.ts';
import { findConflict, findDirectConflict } from './explain/findConflict.ts';
import { nearestPeople } from './explain/nearestPeople.ts';
import type { PoolIndex } from './index/poolIndex.ts';
import { viewDemand, type MatchingView } from './instance/matchingView.ts';
import { openSeats, pointsWithin, prepareSearch } from './search/findTeams.ts';
import type { SearchResult } from './search/searchTeam.ts';
import { NOBODY } from './search/worth.ts';
import { validateDemand } from './validateDemand.ts';

const TEAMS_ASKED = 3;

function uncoveredSeats(view: MatchingView, rows: readonly number[]): UncoveredSeat[] {
  return view.seats
    .filter((seat) => rows[seat.place] === NOBODY)
    .map((seat) => ({ seatId: seat.seat.id, nearest: nearestPeople(view, seat) }));
}

function isPossible(index: PoolIndex, demand: TeamDemand, policy: Policy): boolean {
  const answer = suggestTeams(index, demand, policy, 1);
  return answer.status !== 'INFEASIBLE' && answer.status !== 'INVALID';
}

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
  const { version: snapshotVersion, people: peopleInPool } = index;
  const stated = { snapshotVersion, policyId: policy.id, policyVersion: policy.version, peopleInPool };
  const direct = findDirectConflict(view);
  if (direct.length > 0) {
    const certificate = { ...stated, weighedPerSeat: [], value: null, bound: null, steps: 0 };
    return { status: 'INFEASIBLE', conflict: direct, certificate };
  }
  const search = prepareSearch(view, teamsAsked);
  const found: { readonly result: SearchResult; readonly rows: readonly number[]; readonly team: TeamSuggestion }[] =
    [];
  let steps = 0;
  while (found.length < teamsAsked) {
    const result = search.next(found.map(({ rows }) => new Set(rows.filter((row) => row !== NOBODY))));
    steps += result.steps;
    if (!result.best) {
      if (found.length > 0 || !result.isComplete) break;
      const conflict = findConflict(demand, (other) => isPossible(index, other, policy));
      return {
        status: 'INFEASIBLE',
        conflict,
        certificate: { ...stated, weighedPerSeat: search.weighedPerSeat, value: null, bound: null, steps },
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
  const certificate: Certificate = { ...stated, weighedPerSeat: [...search.weighedPerSeat], value, bound, steps };
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
