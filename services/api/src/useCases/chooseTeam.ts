import {
  accept,
  addDays,
  isUnanswered,
  MOST_ANSWER_DAYS,
  nextRequestStatus,
  refuse,
  type Actor,
  type Invitation,
  type InvitationId,
  type Outcome,
  type Person,
  type PersonId,
  type StaffingRequest,
  type StaffingRequestId,
  type SuggestionId,
  type Team,
  type TeamDemand,
  type TeamId,
} from '@rolpool/domain';
import type { TeamSuggestion } from '@rolpool/matching';
import type { Repositories } from '@rolpool/store';
import { newId } from '../secrets.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkNumber, checkReason } from './checkInput.ts';
import { demandOf, periodOf } from './demandOf.ts';
import { brokenRulesOf, placementOf, type ChosenSeat } from './placement.ts';
import { findPolicy } from './policies.ts';
import { withdrawFromTeam } from './withdrawFromTeam.ts';

interface Choice {
  readonly requestId: StaffingRequestId;
  readonly requestVersion: number;
  readonly seats: readonly ChosenSeat[];
  readonly reason: string;
  readonly policyId: string | null;
  readonly allowsDoubleRoles: boolean;
  readonly suggestionId: SuggestionId | null;
  /** Days in which people can answer. */
  readonly answerWithinDays: number;
}

/** Refuses a team that breaks a hard rule of the model. */
function checkRules(broken: readonly string[]): Outcome<null> {
  const rules = [...new Set(broken.map((one) => one.split(' ')[0] ?? one))];
  return rules.length === 0 ? accept(null) : refuse('TEAM_BREAKS_RULE', 'seats', { rules: rules.join(' ') });
}

function makeTeam(
  existing: Team | undefined,
  request: StaffingRequest,
  demand: TeamDemand,
  placement: readonly (PersonId | null)[],
  decision: Pick<Team, 'reason' | 'chosenBy' | 'suggestionId'>,
): Team {
  return {
    id: existing?.id ?? newId<TeamId>(),
    version: existing?.version ?? 1,
    requestId: request.id,
    title: request.title,
    status: 'PROPOSED',
    seats: demand.seats.map((seat, place) => {
      const personId = placement[place] ?? null;
      return { seat, personId, isLeftOpen: personId === null };
    }),
    ...periodOf(demand),
    ...decision,
  };
}

/** Invites who is new on her seat; withdraws who is no longer on hers. Who stays is not asked again. */
async function invite(
  repositories: Repositories,
  services: Services,
  team: Team,
  people: readonly Person[],
  described: TeamSuggestion,
  answerWithinDays: number,
): Promise<void> {
  const today = services.today();
  const standing = (await repositories.invitations.findByTeams([team.id])).filter(
    (invitation) => isUnanswered(invitation) || invitation.status === 'ACCEPTED',
  );
  const isOn = (invitation: Invitation) =>
    team.seats.some(({ seat, personId }) => seat.id === invitation.seatId && personId === invitation.personId);
  for (const invitation of standing.filter((one) => !isOn(one))) await withdrawFromTeam(repositories, invitation);
  const invited: Invitation[] = team.seats.flatMap(({ seat, personId }) => {
    if (personId === null || standing.some((one) => one.seatId === seat.id && one.personId === personId)) return [];
    const why = described.seats.find((one) => one.seatId === seat.id)?.lines ?? [];
    const id = newId<InvitationId>();
    return [
      {
        id,
        version: 1,
        teamId: team.id,
        requestId: team.requestId,
        seatId: seat.id,
        personId,
        status: 'SENT',
        sentOn: today,
        declineReason: null,
        answerBy: addDays(today, answerWithinDays),
        remindedOn: null,
        proposal: null,
        why,
      },
    ];
  });
  await repositories.invitations.insertMany(invited);
  const asked = new Set(invited.map((one) => one.personId));
  await repositories.people.saveMany(
    people
      .filter((person) => asked.has(person.id))
      .map((person) => ({ ...person, askedOn: [...person.askedOn, today] })),
  );
}

/**
 * Chooses a team for a request, with a reason, and sends the invitations: all of it or nothing. The choice is checked
 * against every hard rule; a choice on an older version of the request is refused, so that of two coordinators one wins.
 */
export async function chooseTeam(
  services: Services,
  actor: Actor,
  choice: Choice,
): Promise<Outcome<{ readonly team: Team; readonly request: StaffingRequest }>> {
  const refused = refusedFor(actor, 'CHOOSE_TEAM');
  if (refused) return refused;
  if (actor.kind !== 'PERSON') return refuse('NOT_SIGNED_IN');
  const reason = checkReason(choice.reason);
  if (!reason.ok) return reason;
  const answerWithinDays = checkNumber(choice.answerWithinDays, 'answerWithinDays', 1, MOST_ANSWER_DAYS);
  if (!answerWithinDays.ok) return answerWithinDays;
  const before = await services.store.requests.findById(choice.requestId);
  if (!before) return refuse('NOT_FOUND', 'requestId');
  const demand = demandOf(before, services, { allowsDoubleRoles: choice.allowsDoubleRoles });
  if (demand.seats.length === 0) return refuse('NO_TEAM_NEEDED', 'requestId');
  const policy = await findPolicy(services, choice.policyId);
  if (!policy.ok) return policy;
  const placement = placementOf(demand.seats, choice.seats);
  if (!placement.ok) return placement;
  if (placement.value.every((id) => id === null)) return refuse('NOBODY_FOR_SEAT', 'seats');
  const suggested =
    choice.suggestionId === null ? null : await services.store.suggestions.findById(choice.suggestionId);
  if (suggested !== null && suggested?.requestId !== before.id) return refuse('NOT_FOUND', 'suggestionId');
  const described = await services.engine.describe(demand, policy.value, services.today(), placement.value);
  return services.store.inTransaction(async (repositories) => {
    const request = await repositories.requests.findById(choice.requestId);
    if (!request) return refuse('NOT_FOUND', 'requestId');
    if (request.version !== choice.requestVersion) return refuse('CHANGED_MEANWHILE', 'requestVersion');
    const status = nextRequestStatus(request.status, 'TEAM_CHOSEN');
    if (!status) return refuse('WRONG_STATUS', null, { status: request.status });
    const ids = placement.value.filter((id) => id !== null);
    const people = await repositories.people.findByIds(ids);
    if (people.length < new Set(ids).size) return refuse('NOT_FOUND', 'seats');
    const checked = checkRules(brokenRulesOf(services, demand, people, policy.value, placement.value));
    if (!checked.ok) return checked;
    const known = request.teamId === null ? undefined : await repositories.teams.findById(request.teamId);
    const existing = known?.status === 'PROPOSED' ? known : undefined;
    const decision = { reason: reason.value, chosenBy: actor.personId, suggestionId: choice.suggestionId };
    const team = makeTeam(existing, request, demand, placement.value, decision);
    if (!existing) await repositories.teams.insertMany([team]);
    else if (!(await repositories.teams.save(team))) return refuse('CHANGED_MEANWHILE', 'requestVersion');
    await invite(repositories, services, team, people, described, answerWithinDays.value);
    const changed = { ...request, status, teamId: team.id };
    if (!(await repositories.requests.save(changed))) return refuse('CHANGED_MEANWHILE', 'requestVersion');
    return accept({
      team: { ...team, version: team.version + (existing ? 1 : 0) },
      request: { ...changed, version: request.version + 1 },
    });
  });
}
