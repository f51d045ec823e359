import { asId, type Localized, type PersonId, type SeatId, type SuggestionId } from '@rolpool/domain';
import type { Resolvers } from '../generated/resolvers.ts';
import { speak, speakByCode } from '../messages/speak.ts';
import type { WhyNotSource } from '../sources.ts';
import { replayStoredSuggestion } from '../useCases/replaySuggestion.ts';
import { exportModelFor, whyNotFor } from '../useCases/suggestTeamsFor.ts';
import { refusalOf, resultOf } from './refusal.ts';
import { answeredOf, certificateOf, showTeam, wishOf } from './suggestionResolvers.ts';

/** The answer in plain sentences, with the facts used, the most telling first. */
function speakWhyNot({ person, why, suggestion }: WhyNotSource): Localized[] {
  const { name } = person;
  const seatNumber = (id: SeatId) => String(suggestion.demand.seats.findIndex((seat) => seat.id === id) + 1);
  switch (why.kind) {
    case 'NOT_IN_POOL':
    case 'NO_TEAM_WITH_HER':
      return [speak(`whyNot.${why.kind}`, { name })];
    case 'IN_BEST_TEAM':
      return [speak('whyNot.IN_BEST_TEAM', { name, seat: seatNumber(why.seatId) })];
    case 'BREAKS_RULES':
      return [
        speak('whyNot.BREAKS_RULES', { name }),
        ...why.seats.map(({ seatId, rules }) =>
          speakByCode('demand.RULE', rules[0] ?? '', { person: name, seat: seatNumber(seatId) }),
        ),
      ];
    case 'FEWER_SEATS':
      return [speak('whyNot.FEWER_SEATS', { name, seat: seatNumber(why.seatId) })];
    case 'FEWER_POINTS': {
      const [most] = why.rules;
      const points = -why.difference;
      const sentence = speak('whyNot.FEWER_POINTS', { name, seat: seatNumber(why.seatId), points });
      if (!most || most.points >= 0) return [sentence];
      return [sentence, speak('whyNot.COSTS_MOST', { rule: speakByCode('ruleName', most.rule), points: -most.points })];
    }
  }
}

/** Why somebody is not in the best team, and the model that lets an outside solver check it. */
export const whyNotResolvers: Resolvers = {
  Query: {
    whyNot: async (_root, { input, personId }, { services, actor }) => {
      const outcome = await whyNotFor(services, actor, wishOf(input), asId<PersonId>(personId));
      return outcome.ok ? { __typename: 'WhyNot' as const, ...outcome.value } : refusalOf(outcome.refusal);
    },
    replaySuggestion: async (_root, { id }, { services, actor }) =>
      resultOf(await replayStoredSuggestion(services, actor, asId<SuggestionId>(id)), (replayed) => ({
        __typename: 'ReplayedSuggestion' as const,
        ...replayed,
      })),
    exportModel: async (_root, { input, format }, { services, actor }) =>
      resultOf(await exportModelFor(services, actor, wishOf(input), format), (file) => ({
        __typename: 'ExportedModel' as const,
        ...file,
      })),
  },
  ReplayedSuggestion: {
    id: ({ suggestion }) => suggestion.id,
    askedOn: ({ suggestion }) => suggestion.askedOn,
    askedBy: ({ suggestion }, _input, { loaders }) => loaders.person.load(suggestion.askedBy),
    certificate: ({ suggestion }) => certificateOf(answeredOf(suggestion.answer).certificate),
    isSame: ({ replay }) => replay.isSame,
    teams: ({ replay }) => replay.teams.map(({ broken, ...team }) => ({ ...team, broken: [...broken] })),
  },
  WhyNot: {
    sentences: speakWhyNot,
    difference: ({ why }) => ('difference' in why ? why.difference : null),
    team: ({ why, suggestion }) => ('team' in why ? showTeam(why.team, suggestion.demand) : null),
    rules: ({ why }) => ('rules' in why ? [...why.rules] : []),
  },
};
