import {
  accept,
  refuse,
  seatHours,
  teamConsequences,
  weekOf,
  type Actor,
  type Outcome,
  type PersonId,
  type SeatHours,
  type StaffingRequestId,
  type TeamConsequence,
  type TeamDemand,
  type TriedSeat,
} from '@rolpool/domain';
import type { TeamSuggestion } from '@rolpool/matching';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { demandOf } from './demandOf.ts';
import { noteViews } from './noteViews.ts';
import { brokenRulesOf, placementOf, type ChosenSeat } from './placement.ts';
import { findPolicy } from './policies.ts';
import { suggestionsRefused } from './suggestionsBarred.ts';

export interface Attempt extends Pick<TeamDemand, 'pairWish' | 'allowsDoubleRoles'> {
  readonly requestId: StaffingRequestId;
  readonly seats: readonly ChosenSeat[];
  readonly policyId: string | null;
}

/** A team as it is tried out, and what would come of it. */
export interface TriedTeam {
  readonly demand: TeamDemand;
  readonly team: TeamSuggestion | null;
  readonly bestPoints: number | null;
  readonly broken: readonly string[];
  readonly hours: readonly SeatHours[];
  readonly consequences: readonly TeamConsequence[];
  readonly requestVersion: number;
}

/** The points of the best team for the same, without anybody fixed. */
async function bestPointsFor(services: Services, demand: TeamDemand, policyId: string | null): Promise<number | null> {
  const policy = await findPolicy(services, policyId);
  if (!policy.ok) return null;
  const answer = await services.engine.suggest(demand, policy.value, services.today());
  return 'teams' in answer ? (answer.teams[0]?.points ?? null) : null;
}

/** Works out what a team that a coordinator puts together would be worth and would do. Nothing is saved. */
export async function tryTeam(services: Services, actor: Actor, attempt: Attempt): Promise<Outcome<TriedTeam>> {
  const refused = refusedFor(actor, 'CHOOSE_TEAM');
  if (refused) return refused;
  const { store } = services;
  const request = await store.requests.findById(attempt.requestId);
  if (!request) return refuse('NOT_FOUND', 'requestId');
  const demand = demandOf(request, services, attempt);
  if (demand.seats.length === 0) return refuse('NO_TEAM_NEEDED', 'requestId');
  const policy = await findPolicy(services, attempt.policyId);
  if (!policy.ok) return policy;
  const placement = placementOf(demand.seats, attempt.seats);
  if (!placement.ok) return placement;
  const ids = [...new Set(placement.value.filter((id) => id !== null))];
  const people = await store.people.findByIds(ids);
  if (people.length < ids.length) return refuse('NOT_FOUND', 'seats');
  const isBarred = (await suggestionsRefused(services)) !== null;
  const [team, bestPoints, teams] = await Promise.all([
    isBarred ? null : services.engine.describe(demand, policy.value, services.today(), placement.value),
    isBarred ? null : bestPointsFor(services, demand, attempt.policyId),
    store.teams.findByMembers(ids, ['PROPOSED']),
    noteViews(services, actor, 'SUGGESTED', ids, request.id),
  ]);
  const byId = new Map<PersonId, (typeof people)[number]>(people.map((person) => [person.id, person]));
  const tried: TriedSeat[] = demand.seats.flatMap((seat, place) => {
    const personId = placement.value[place] ?? null;
    return personId === null ? [] : [{ seat, personId }];
  });
  const others = teams
    .filter((other) => other.id !== request.teamId)
    .map(({ id, title, startsOn, seats }) => ({ id, title, seats, startWeek: weekOf(startsOn) }));
  return accept({
    ...{ demand, team, bestPoints },
    broken: brokenRulesOf(services, demand, people, policy.value, placement.value),
    hours: seatHours(tried, byId, demand.startWeek),
    consequences: teamConsequences(tried, byId, demand.startWeek, others),
    requestVersion: request.version,
  });
}
