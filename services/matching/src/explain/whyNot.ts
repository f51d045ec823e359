import type { PersonId, Policy, SeatId, TeamDemand } from '@rolpool/domain';
import type { TeamSuggestion } from '../answer.ts';
import type { PoolIndex } from '../index/poolIndex.ts';
import { viewDemand } from '../instance/matchingView.ts';
import { HARD_RULES } from '../rules/hardRules.ts';
import { suggestTeams } from '../suggestTeams.ts';
import { compareTeams, type RuleDifference } from './compareTeams.ts';

/** Why somebody is not in the best team. */
export type WhyNot =
  | { readonly kind: 'NOT_IN_POOL' }
  /** She is in the best team, or in one as good. */
  | { readonly kind: 'IN_BEST_TEAM'; readonly seatId: SeatId }
  /** On every seat she breaks a hard rule: these. */
  | {
      readonly kind: 'BREAKS_RULES';
      readonly seats: readonly { readonly seatId: SeatId; readonly rules: readonly string[] }[];
    }
  /** She could sit there, but no whole team with her in it keeps the other demands. */
  | { readonly kind: 'NO_TEAM_WITH_HER' }
  /** The best team with her in it leaves more seats open, or has fewer points. */
  | {
      readonly kind: 'FEWER_SEATS' | 'FEWER_POINTS';
      readonly seatId: SeatId;
      readonly team: TeamSuggestion;
      /** Points of that team less those of the best one; not above zero when as many seats are filled. */
      readonly difference: number;
      /** Rule by rule, what costs most first. */
      readonly rules: readonly RuleDifference[];
    };

const filled = (team: TeamSuggestion) => team.seats.filter(({ personId }) => personId !== null).length;

/**
 * The best team with this person in it beside the best team of all, the difference in points, and the rule that costs
 * most. `best` is the answer to the same demand. Costs one search for each seat that she can take.
 */
export function whyNot(
  index: PoolIndex,
  demand: TeamDemand,
  policy: Policy,
  best: TeamSuggestion,
  personId: PersonId,
): WhyNot {
  const row = index.order.rowOf(personId);
  if (row < 0) return { kind: 'NOT_IN_POOL' };
  const own = best.seats.find((seat) => seat.personId === personId);
  if (own) return { kind: 'IN_BEST_TEAM', seatId: own.seatId };
  const view = viewDemand(index, demand, policy);
  const broken = view.seats.map((seat) => ({
    seatId: seat.seat.id,
    rules: HARD_RULES.filter((rule) => !rule.allows(view, seat, row)).map(({ id }) => id),
  }));
  const free = broken.filter(
    ({ seatId, rules }) => rules.length === 0 && !demand.pins.some((pin) => pin.seatId === seatId),
  );
  if (free.length === 0 && broken.every(({ rules }) => rules.length > 0))
    return { kind: 'BREAKS_RULES', seats: broken };
  const teams = free.flatMap(({ seatId }) => {
    const answer = suggestTeams(index, { ...demand, pins: [...demand.pins, { seatId, personId }] }, policy, 1);
    const team = 'teams' in answer ? answer.teams[0] : undefined;
    return team ? [{ seatId, team }] : [];
  });
  const [closest] = teams.sort((a, b) => filled(b.team) - filled(a.team) || b.team.points - a.team.points);
  if (!closest) return { kind: 'NO_TEAM_WITH_HER' };
  const { seatId, team } = closest;
  const difference = team.points - best.points;
  if (filled(team) === filled(best) && difference === 0) return { kind: 'IN_BEST_TEAM', seatId };
  const kind = filled(team) < filled(best) ? 'FEWER_SEATS' : 'FEWER_POINTS';
  return { kind, seatId, team, difference, rules: compareTeams(team, best) };
}
