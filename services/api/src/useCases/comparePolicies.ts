import { accept, type Actor, type Outcome, type Policy, type TeamDemand } from '@rolpool/domain';
import type { TeamSuggestion } from '@rolpool/matching';
import type { Services } from '../services.ts';
import { currentPolicies } from './policies.ts';
import { suggestTeamsFor, type Suggestion, type SuggestionWish } from './suggestTeamsFor.ts';

/** A team as another policy would value it. */
export interface PolicyShare {
  readonly policyId: Policy['id'];
  readonly points: number;
  /** Of the best team under that policy. */
  readonly best: number;
}

/** The best team under one policy, and what it is worth under each. */
export interface ComparedTeam {
  readonly policy: Policy;
  readonly suggestion: Suggestion;
  readonly team: TeamSuggestion;
  readonly shares: readonly PolicyShare[];
}

export interface PolicyComparison {
  readonly demand: TeamDemand | null;
  /** In the order of the policies; empty when no team is possible. */
  readonly teams: readonly ComparedTeam[];
}

const bestOf = ({ answer }: Suggestion): TeamSuggestion | null =>
  answer.status === 'INFEASIBLE' ? null : (answer.teams[0] ?? null);

/**
 * The best team under each named policy for the same wish, each valued under every policy: what one gives up by choosing
 * the one over the other. Each is kept as a suggestion of its own.
 */
export async function comparePolicies(
  services: Services,
  actor: Actor,
  wish: SuggestionWish,
): Promise<Outcome<PolicyComparison>> {
  const found: { policy: Policy; suggestion: Suggestion; team: TeamSuggestion }[] = [];
  for (const policy of await currentPolicies(services)) {
    const suggestion = await suggestTeamsFor(services, actor, { ...wish, policyId: policy.id });
    if (!suggestion.ok) return suggestion;
    const team = bestOf(suggestion.value);
    if (team) found.push({ policy, suggestion: suggestion.value, team });
  }
  const today = services.today();
  const teams = await Promise.all(
    found.map(async ({ policy, suggestion, team }): Promise<ComparedTeam> => {
      const placement = team.seats.map(({ personId }) => personId);
      const shares = await Promise.all(
        found.map(async (other): Promise<PolicyShare> => {
          const { points } = await services.engine.describe(suggestion.demand, other.policy, today, placement);
          return { policyId: other.policy.id, points, best: other.team.points };
        }),
      );
      return { policy, suggestion, team, shares };
    }),
  );
  return accept({ demand: found[0]?.suggestion.demand ?? null, teams });
}
