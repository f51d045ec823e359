import { asId, type Localized, type PersonId, type SeatId, type SuggestionId } from '@rolpool/domain';
import type { Catalogue } from '../catalogue.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { speak, speakByCode } from '../messages/speak.ts';
import type { WhyNotSource } from '../sources.ts';
import { replayStoredSuggestion } from '../useCases/replaySuggestion.ts';
import { exportModelFor, whyNotFor } from '../useCases/suggestTeamsFor.ts';
import { refusalOf, resultOf } from './refusal.ts';
import { answeredOf, certificateOf, showTeam, wishOf } from './suggestionResolvers.ts';

/** Several of the same kind, in one text. */
const joined = (parts: readonly Localized[]): Localized => ({
  nl: parts.map(({ nl }) => nl).join(', '),
  en: parts.map(({ en }) => en).join(', '),
});

/** The answer in plain sentences, with the facts used, the most telling first. */
function speakWhyNot({ person, why, suggestion }: WhyNotSource, catalogue: Catalogue): Localized[] {
  const { name } = person;
  const { seats } = suggestion.demand;
  const seatName = (id: SeatId): Localized => {
    const place = seats.findIndex((seat) => seat.id === id);
    const roles = (seats[place]?.roles ?? []).map((role) => speak(`role.${role}`));
    return speak('seat.named', { place: place + 1, roles: joined(roles) });
  };
  const levelsOf = (id: SeatId): Localized =>
    joined(
      (seats.find((seat) => seat.id === id)?.skills ?? [])
        .filter(({ minimum }) => minimum > 0)
        .map(({ skillId, minimum }) =>
          speak('seat.minimum', { skill: catalogue.skillById.get(skillId)?.label ?? skillId, level: minimum }),
        ),
    );
  switch (why.kind) {
    case 'NOT_IN_POOL':
    case 'NO_TEAM_WITH_HER':
      return [speak(`whyNot.${why.kind}`, { name })];
    case 'IN_BEST_TEAM':
      return [speak('whyNot.IN_BEST_TEAM', { name, seat: seatName(why.seatId) })];
    case 'BREAKS_RULES':
      return [
        speak('whyNot.BREAKS_RULES', { name }),
        ...why.seats.map(({ seatId, rules }) =>
          rules[0] === 'REQUIRED_LEVEL'
            ? speak('whyNot.REQUIRED_LEVEL', { seat: seatName(seatId), levels: levelsOf(seatId) })
            : speakByCode('demand.RULE', rules[0] ?? '', { person: name, seat: seatName(seatId) }),
        ),
      ];
    case 'FEWER_SEATS':
      return [speak('whyNot.FEWER_SEATS', { name, seat: seatName(why.seatId) })];
    case 'FEWER_POINTS': {
      const [most] = why.rules;
      const points = -why.difference;
      const sentence = speak('whyNot.FEWER_POINTS', { name, seat: seatName(why.seatId), points });
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
    sentences: (source, _input, { services }) => speakWhyNot(source, services.catalogue),
    difference: ({ why }) => ('difference' in why ? why.difference : null),
    team: ({ why, suggestion }) => ('team' in why ? showTeam(why.team, suggestion.demand) : null),
    rules: ({ why }) => ('rules' in why ? [...why.rules] : []),
  },
};
