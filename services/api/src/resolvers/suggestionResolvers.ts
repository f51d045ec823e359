import {
  asId,
  may,
  type Localized,
  type PersonId,
  type Seat,
  type SeatId,
  type StaffingRequestId,
} from '@rolpool/domain';
import type { Demand } from '@rolpool/matching';
import type { Loaders } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { speak, speakByCode, withNames } from '../messages/speak.ts';
import { suggestTeamsFor, type Suggestion } from '../useCases/suggestTeamsFor.ts';
import { connectionOf, EMPTY_PAGE, pageSize, readCursor } from './connection.ts';
import { refusalOf } from './refusal.ts';

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
    case 'NO_ONE_TWICE':
      return speak('demand.NO_ONE_TWICE', { person: await nameOf(demand.personId) });
    case 'MINIMUM_DEPARTMENTS':
      return speak('demand.MINIMUM_DEPARTMENTS', { departments: demand.departments });
  }
}

const certificateOf = ({ eligiblePerSeat, ...certificate }: Suggestion['answer']['certificate']) => ({
  ...certificate,
  eligiblePerSeat: [...eligiblePerSeat],
});

async function showSuggestion({ request, demand, answer }: Suggestion, loaders: Loaders) {
  if (answer.status === 'INFEASIBLE') {
    return {
      __typename: 'NoTeamPossible' as const,
      demands: await Promise.all(answer.conflict.map((one) => speakDemand(one, demand.seats, loaders))),
      certificate: certificateOf(answer.certificate),
    };
  }
  const excluded = await loaders.person.loadMany([...demand.excluded]);
  return {
    __typename: 'TeamSuggestions' as const,
    status: answer.status,
    teams: answer.teams.map((team) => ({
      ...team,
      seats: team.seats.flatMap((one) => seatById(demand.seats, one.seatId).map((seat) => ({ ...one, seat }))),
    })),
    uncovered: answer.uncovered.flatMap(({ seatId, nearest }) =>
      seatById(demand.seats, seatId).map((seat) => ({ seat, nearest })),
    ),
    pinned: [...demand.pins],
    excluded: excluded.flatMap((person) => (person === null || person instanceof Error ? [] : [person])),
    certificate: certificateOf(answer.certificate),
    requestVersion: request.version,
  };
}

/** Team suggestions and what they are made of. */
export const suggestionResolvers: Resolvers = {
  Query: {
    suggestTeams: async (_root, { input }, { services, actor, loaders }) => {
      const outcome = await suggestTeamsFor(services, actor, {
        requestId: asId<StaffingRequestId>(input.requestId),
        pins: (input.pins ?? []).map((pin) => ({
          seatId: asId<SeatId>(pin.seatId),
          personId: asId<PersonId>(pin.personId),
        })),
        excluded: (input.excluded ?? []).map((id) => asId<PersonId>(id)),
      });
      return outcome.ok ? showSuggestion(outcome.value, loaders) : refusalOf(outcome.refusal);
    },
    people: async (_root, { search, first, after }, { services, actor }) => {
      const page = may(actor, 'SEARCH_PEOPLE')
        ? await services.store.people.findPage(search ?? '', pageSize(first), readCursor(after))
        : EMPTY_PAGE;
      return connectionOf(page, (person) => person.name);
    },
  },
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
    person: async ({ personId }, _input, { loaders }) => {
      const person = await loaders.person.load(personId);
      if (!person) throw new Error('a person in the pool is not in the database');
      return person;
    },
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
    person: async ({ personId }, _input, { loaders }) => {
      const person = await loaders.person.load(personId);
      if (!person) throw new Error('a pinned person is not in the database');
      return person;
    },
  },
};
