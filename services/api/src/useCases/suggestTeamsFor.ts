import {
  accept,
  refuse,
  type Actor,
  type Outcome,
  type Person,
  type PersonId,
  type Policy,
  type SeatId,
  type StaffingRequest,
  type StaffingRequestId,
  type SuggestionId,
  type TeamDemand,
} from '@rolpool/domain';
import type { SuggestionAnswer, TeamSuggestion, WhyNot } from '@rolpool/matching';
import type { ModelFormat } from '../engine/engineTasks.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { demandOf } from './demandOf.ts';
import { noteViews } from './noteViews.ts';
import { findPolicy } from './policies.ts';
import { suggestionsRefused } from './suggestionsBarred.ts';

type Answered = Exclude<SuggestionAnswer, { status: 'INVALID' }>;

/** What a coordinator asks for a request. */
export interface SuggestionWish extends Pick<
  TeamDemand,
  'pins' | 'excluded' | 'keptApart' | 'pairWish' | 'allowsDoubleRoles'
> {
  readonly requestId: StaffingRequestId;
  readonly policyId: string | null;
}

/** A question as the engine is asked it. */
export interface AskedDemand {
  readonly request: StaffingRequest;
  readonly demand: TeamDemand;
  readonly policy: Policy;
}

/** An answer as it was given and stored. */
export interface Suggestion extends AskedDemand {
  readonly id: SuggestionId;
  readonly answer: Answered;
}

/** Who already said yes or has yet to answer keeps her seat; who said no, or was not released, is left out. */
async function aroundTheTeam({ store }: Services, request: StaffingRequest) {
  const team = request.teamId === null ? undefined : await store.teams.findById(request.teamId);
  if (team?.status !== 'PROPOSED') return { pins: [], excluded: [] };
  const invitations = await store.invitations.findByTeams([team.id]);
  const releases = await store.releases.findByTeams([team.id]);
  return {
    pins: team.seats.flatMap(({ seat, personId }) => (personId === null ? [] : [{ seatId: seat.id, personId }])),
    excluded: [
      ...invitations.filter((invitation) => invitation.status === 'DECLINED').map((invitation) => invitation.personId),
      ...releases.filter((release) => release.status === 'REFUSED').map((release) => release.personId),
    ],
  };
}

/** What the engine is asked for a request, around those who already agreed. */
export async function askedFor(services: Services, actor: Actor, wish: SuggestionWish): Promise<Outcome<AskedDemand>> {
  const barred = refusedFor(actor, 'SUGGEST_TEAMS');
  if (barred) return barred;
  // One after another each of these would wait for the store.
  const [refused, request, policy] = await Promise.all([
    suggestionsRefused(services),
    services.store.requests.findById(wish.requestId),
    findPolicy(services, wish.policyId),
  ]);
  if (refused) return refused;
  if (!request) return refuse('NOT_FOUND', 'requestId');
  if (!policy.ok) return policy;
  const around = await aroundTheTeam(services, request);
  const overruled = (pin: { seatId: SeatId; personId: PersonId }) =>
    wish.pins.some((given) => given.seatId === pin.seatId || given.personId === pin.personId) ||
    wish.excluded.includes(pin.personId);
  const demand = demandOf(request, services, {
    ...wish,
    pins: [...wish.pins, ...around.pins.filter((pin) => !overruled(pin))],
    excluded: [...new Set([...wish.excluded, ...around.excluded])],
  });
  if (demand.seats.length === 0) return refuse('NO_TEAM_NEEDED', 'requestId');
  return accept({ request, demand, policy: policy.value });
}

/** The people on the seats of a team. */
export const peopleOn = ({ seats }: Pick<TeamSuggestion, 'seats'>): PersonId[] =>
  seats.flatMap(({ personId }) => (personId === null ? [] : [personId]));

/** Everybody of whom something is seen: in a team, or near a seat that stays open. */
function peopleIn(answer: Answered): PersonId[] {
  if (answer.status === 'INFEASIBLE') return [];
  const near = answer.uncovered.flatMap(({ nearest }) => nearest.map(({ personId }) => personId));
  return [...answer.teams.flatMap(peopleOn), ...near];
}

/**
 * The best three whole teams for a request, around those who already agreed. The suggestion is stored with what it was
 * made from; nothing else changes. `load` fetches whoever will be named, while the suggestion is being stored.
 */
export async function suggestTeamsFor(
  services: Services,
  actor: Actor,
  wish: SuggestionWish,
  load?: (people: readonly PersonId[]) => Promise<unknown>,
): Promise<Outcome<Suggestion>> {
  const asked = await askedFor(services, actor, wish);
  if (!asked.ok) return asked;
  if (actor.kind !== 'PERSON') return refuse('NOT_SIGNED_IN');
  const { request, demand, policy } = asked.value;
  const askedOn = services.today();
  const answer = await services.engine.suggest(demand, policy, askedOn);
  if (answer.status === 'INVALID') {
    const date = request.wishedStart ?? '';
    return answer.reason === 'WINDOW_OUTSIDE_SNAPSHOT'
      ? refuse('DATE_IMPOSSIBLE', 'wishedStart', { date })
      : refuse('ANSWER_NOT_FITTING', 'requestId');
  }
  const given = { requestId: request.id, askedBy: actor.personId, askedOn, demand, policy, answer };
  const [id] = await Promise.all([
    services.suggestionBook.keep(given),
    noteViews(services, actor, 'SUGGESTED', peopleIn(answer), request.id),
    load?.([...peopleIn(answer), ...demand.excluded, ...demand.pins.map(({ personId }) => personId)]),
  ]);
  return accept({ ...asked.value, id, answer });
}

/** Why somebody is not in the best team for what is asked. */
export async function whyNotFor(
  services: Services,
  actor: Actor,
  wish: SuggestionWish,
  personId: PersonId,
): Promise<Outcome<{ readonly person: Person; readonly why: WhyNot; readonly suggestion: Suggestion }>> {
  const suggestion = await suggestTeamsFor(services, actor, wish);
  if (!suggestion.ok) return suggestion;
  const { demand, policy, answer } = suggestion.value;
  const person = await services.store.people.findById(personId);
  if (!person) return refuse('NOT_FOUND', 'personId');
  const best = answer.status === 'INFEASIBLE' ? undefined : answer.teams[0];
  if (!best) return refuse('NO_TEAM_NEEDED', 'requestId');
  const why = await services.engine.whyNot(demand, policy, services.today(), best, personId);
  await noteViews(services, actor, 'WHY_NOT', [personId], wish.requestId);
  if ('team' in why) await noteViews(services, actor, 'SUGGESTED', peopleOn(why.team), wish.requestId);
  return accept({ person, why, suggestion: suggestion.value });
}

/** What is asked as a file for an outside solver. */
export async function exportModelFor(
  services: Services,
  actor: Actor,
  wish: SuggestionWish,
  format: ModelFormat,
): Promise<Outcome<{ readonly fileName: string; readonly text: string }>> {
  const asked = await askedFor(services, actor, wish);
  if (!asked.ok) return asked;
  const { demand, policy, request } = asked.value;
  const text = await services.engine.exportModel(demand, policy, services.today(), format);
  return accept({
    fileName: `rolpool-${request.id}-${policy.id}-${String(policy.version)}.${format.toLowerCase()}`,
    text,
  });
}
