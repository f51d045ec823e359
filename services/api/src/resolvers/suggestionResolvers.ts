import {
  asId,
  type Localized,
  type PersonId,
  type Seat,
  type SeatId,
  type StaffingRequestId,
  type TeamDemand,
} from '@rolpool/domain';
import type { Demand, TeamSuggestion } from '@rolpool/matching';
import type { Loaders } from '../context.ts';
import type { Resolvers, SuggestTeamsInput } from '../generated/resolvers.ts';
import { speak, speakByCode, withNames } from '../messages/speak.ts';
import type { TeamSuggestionSource } from '../sources.ts';
import { comparePolicies } from '../useCases/comparePolicies.ts';
import { noteViews } from '../useCases/noteViews.ts';
import { suggestTeamsFor, type Suggestion, type SuggestionWish } from '../useCases/suggestTeamsFor.ts';
import { connectionOf, pageSize, readCursor } from './connection.ts';
import { refusalOf, resultOf } from './refusal.ts';

function seatById(seats: readonly Seat[], id: SeatId): Seat[] {
  return seats.filter((seat) => seat.id === id);
}

async function speakDemand(demand: Demand, seats: readonly Seat[], loaders: Loaders): Promise<Localized> {
  const nameOf = async (id: PersonId) => (await loaders.person.load(id))?.name ?? id;
  const seatNumber = (id: SeatId) => String(seats.findIndex((seat) => seat.id === id) + 1);
  switch (demand.kind) {
    case 'PIN':
      return speak('demand.PIN', { person: await nameOf(demand.personId), seat: seatNumber(demand.seatId) });
    case 'RULE':
      return speakByCode('demand.RULE', demand.rule, {
        person: await nameOf(demand.personId),
        seat: seatNumber(demand.seatId),
      });
    case 'KEPT_APART':
      return speak('demand.KEPT_APART', {
        person: await nameOf(demand.personIds[0]),
        other: await nameOf(demand.personIds[1]),
      });
    case 'TWO_SEATS_TOO_MANY_HOURS':
      return speak('demand.TWO_SEATS_TOO_MANY_HOURS', { person: await nameOf(demand.personId) });
    case 'NO_ONE_TWICE':
      return speak('demand.NO_ONE_TWICE', { person: await nameOf(demand.personId) });
    case 'MINIMUM_DEPARTMENTS':
      return speak('demand.MINIMUM_DEPARTMENTS', { departments: demand.departments });
  }
}

export const certificateOf = ({ weighedPerSeat, ...certificate }: Suggestion['answer']['certificate']) => ({
  ...certificate,
  policyName: speakByCode('policy', certificate.policyId),
  weighedPerSeat: [...weighedPerSeat],
});

/** A team as the schema shows it: with the seats themselves. */
export function showTeam(team: TeamSuggestion, demand: TeamDemand): TeamSuggestionSource {
  return {
    ...team,
    seats: team.seats.flatMap((one) => seatById(demand.seats, one.seatId).map((seat) => ({ ...one, seat }))),
  };
}

async function showSuggestion(suggestion: Suggestion, loaders: Loaders) {
  const { demand, answer } = suggestion;
  if (answer.status !== 'INFEASIBLE') return { __typename: 'TeamSuggestions' as const, ...suggestion };
  return {
    __typename: 'NoTeamPossible' as const,
    id: suggestion.id,
    demands: await Promise.all(answer.conflict.map((one) => speakDemand(one, demand.seats, loaders))),
    certificate: certificateOf(answer.certificate),
  };
}

/** What the schema calls the input, as the use cases read it. */
export function wishOf(input: SuggestTeamsInput): SuggestionWish {
  return {
    requestId: asId<StaffingRequestId>(input.requestId),
    pins: (input.pins ?? []).map((pin) => ({
      seatId: asId<SeatId>(pin.seatId),
      personId: asId<PersonId>(pin.personId),
    })),
    excluded: (input.excluded ?? []).map((id) => asId<PersonId>(id)),
    keptApart: (input.keptApart ?? []).map(({ personId, otherId }) => [
      asId<PersonId>(personId),
      asId<PersonId>(otherId),
    ]),
    ...(input.pairWish ? { pairWish: input.pairWish } : {}),
    allowsDoubleRoles: input.allowsDoubleRoles ?? false,
    policyId: input.policyId ?? null,
  };
}

/** Somebody whom an answer names. */
export async function personBy(loaders: Loaders, id: PersonId) {
  const person = await loaders.person.load(id);
  if (!person) throw new Error('a person in the pool is not in the database');
  return person;
}

/** An answer as the store hands it back. */
export const answeredOf = (answer: unknown) => answer as Suggestion['answer'];

type Answered = Extract<Suggestion['answer'], { teams: unknown }>;
const answered = ({ answer }: Suggestion) => answer as Answered;

/** Team suggestions and what they are made of. */
export const suggestionResolvers: Resolvers = {
  Query: {
    suggestTeams: async (_root, { input }, { services, actor, loaders }) => {
      const outcome = await suggestTeamsFor(services, actor, wishOf(input), (people) =>
        loaders.person.loadMany(people),
      );
      return outcome.ok ? showSuggestion(outcome.value, loaders) : refusalOf(outcome.refusal);
    },
    comparePolicies: async (_root, { input }, { services, actor }) =>
      resultOf(await comparePolicies(services, actor, wishOf(input)), ({ teams }) => ({
        __typename: 'PolicyComparison' as const,
        teams: teams.map(({ policy, suggestion, team, shares }) => ({
          ...{ policy, suggestionId: suggestion.id, team: showTeam(team, suggestion.demand) },
          shares: [...shares],
        })),
      })),
    people: async (_root, { search, first, after }, { services }) => {
      const readable = (search ?? '').replace(/\p{Cc}/gu, '');
      const page = await services.store.people.findPage(readable, pageSize(first), readCursor(after));
      return connectionOf(page, (person) => person.name);
    },
  },
  TeamSuggestions: {
    status: (suggestion) => answered(suggestion).status,
    teams: (suggestion) => answered(suggestion).teams.map((team) => showTeam(team, suggestion.demand)),
    uncovered: (suggestion) =>
      answered(suggestion).uncovered.flatMap(({ seatId, nearest }) =>
        seatById(suggestion.demand.seats, seatId).map((seat) => ({ seat, nearest })),
      ),
    runnersUp: async (suggestion, _input, { services, actor }) => {
      const [best] = answered(suggestion).teams;
      if (!best) return [];
      const { demand, policy, request } = suggestion;
      const found = await services.engine.findRunnersUp(demand, policy, services.today(), best);
      const ids = found.flatMap(({ runnersUp }) => runnersUp.map(({ personId }) => personId));
      await noteViews(services, actor, 'SUGGESTED', ids, request.id);
      return found.map(({ seatId, runnersUp }) => ({ seatId, runnersUp: [...runnersUp] }));
    },
    pinned: ({ demand }) => [...demand.pins],
    excluded: async ({ demand }, _input, { loaders }) => {
      const people = await loaders.person.loadMany([...demand.excluded]);
      return people.flatMap((person) => (person === null || person instanceof Error ? [] : [person]));
    },
    certificate: ({ answer }) => certificateOf(answer.certificate),
    requestVersion: ({ request }) => request.version,
  },
  RunnerUp: {
    person: ({ personId }, _input, { loaders }) => personBy(loaders, personId),
    rules: ({ rules }) => [...rules],
  },
  RuleDifference: { rule: ({ rule }) => speakByCode('ruleName', rule) },
  TeamSuggestion: {
    seats: ({ seats }) => [...seats],
    teamLines: ({ teamLines }) => [...teamLines],
    departments: async ({ seats }, _input, { loaders }) => {
      const people = await loaders.person.loadMany(
        seats.flatMap(({ personId }) => (personId === null ? [] : [personId])),
      );
      return new Set(people.flatMap((person) => (person && !(person instanceof Error) ? [person.departmentId] : [])))
        .size;
    },
  },
  SuggestedSeat: {
    person: ({ personId }, _input, { loaders }) => (personId === null ? null : loaders.person.load(personId)),
    points: ({ lines }) => lines.reduce((sum, line) => sum + line.points, 0),
    lines: ({ lines }) => [...lines],
  },
  UncoveredSeat: { nearest: ({ nearest }) => [...nearest] },
  NearPerson: {
    person: ({ personId }, _input, { loaders }) => personBy(loaders, personId),
    sentence: ({ change }, _input, { services }) => {
      if (change.kind === 'FEWER_HOURS') return speak('near.FEWER_HOURS', { hours: change.hoursPerWeek });
      if (change.kind === 'LATER_START') return speak('near.LATER_START', { weeks: change.weeks });
      return speak(
        'near.LOWER_LEVEL',
        withNames({ skill: change.skillId, minimum: change.minimum }, services.catalogue),
      );
    },
  },
  SeatPin: {
    person: ({ personId }, _input, { loaders }) => personBy(loaders, personId),
  },
};
