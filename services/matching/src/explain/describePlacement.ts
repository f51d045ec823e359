import type { PersonId, Policy, TeamDemand } from '@rolpool/domain';
import type { TeamSuggestion } from '../answer.ts';
import type { PoolIndex } from '../index/poolIndex.ts';
import { viewDemand } from '../instance/matchingView.ts';
import { NOBODY } from '../search/worth.ts';
import { describeTeam } from './describeTeam.ts';

/**
 * The score of a team that somebody put together, line by line. `placement` names a person for each seat in order, or
 * null for an open seat; people who are not in the pool leave their seat open. Says nothing of better teams.
 */
export function describePlacement(
  index: PoolIndex,
  demand: TeamDemand,
  policy: Policy,
  placement: readonly (PersonId | null)[],
): TeamSuggestion {
  const view = viewDemand(index, demand, policy);
  const rows = demand.seats.map((_, place) => {
    const personId = placement[place] ?? null;
    const row = personId === null ? -1 : index.order.rowOf(personId);
    return row < 0 ? NOBODY : row;
  });
  return describeTeam(view, { rows }, false);
}
