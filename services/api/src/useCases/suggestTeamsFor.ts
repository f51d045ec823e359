import {
  accept,
  refuse,
  type Actor,
  type Outcome,
  type PersonId,
  type SeatId,
  type StaffingRequest,
  type StaffingRequestId,
  type TeamDemand,
} from '@rolpool/domain';
import type { SuggestionAnswer } from '@rolpool/matching';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { demandOf } from './demandOf.ts';

type Answered = Exclude<SuggestionAnswer, { status: 'INVALID' }>;

export interface Suggestion {
  readonly request: StaffingRequest;
  readonly demand: TeamDemand;
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

/** The best three whole teams for a request, around those who already agreed. Nothing is stored. */
export async function suggestTeamsFor(
  services: Services,
  actor: Actor,
  input: {
    readonly requestId: StaffingRequestId;
    readonly pins: readonly { readonly seatId: SeatId; readonly personId: PersonId }[];
    readonly excluded: readonly PersonId[];
  },
): Promise<Outcome<Suggestion>> {
  const refused = refusedFor(actor, 'SUGGEST_TEAMS');
  if (refused) return refused;
  const request = await services.store.requests.findById(input.requestId);
  if (!request) return refuse('NOT_FOUND', 'requestId');
  const around = await aroundTheTeam(services, request);
  const overruled = (pin: { seatId: SeatId; personId: PersonId }) =>
    input.pins.some((given) => given.seatId === pin.seatId || given.personId === pin.personId) ||
    input.excluded.includes(pin.personId);
  const demand = demandOf(request, services, {
    pins: [...input.pins, ...around.pins.filter((pin) => !overruled(pin))],
    excluded: [...new Set([...input.excluded, ...around.excluded])],
  });
  if (demand.seats.length === 0) return refuse('NO_TEAM_NEEDED', 'requestId');
  const answer = await services.engine.suggest(demand, services.policy, services.today());
  if (answer.status === 'INVALID') {
    const date = request.wishedStart ?? '';
    return answer.reason === 'WINDOW_OUTSIDE_SNAPSHOT'
      ? refuse('DATE_IMPOSSIBLE', 'wishedStart', { date })
      : refuse('ANSWER_NOT_FITTING', 'requestId');
  }
  return accept({ request, demand, answer });
}
