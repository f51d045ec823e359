import { asId, type Localized, type PersonId, type SeatId, type StaffingRequestId } from '@rolpool/domain';
import type { Loaders } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { speak, speakByCode } from '../messages/speak.ts';
import type { BrokenRuleSource } from '../sources.ts';
import { tryTeam } from '../useCases/tryTeam.ts';
import { refusalOf } from './refusal.ts';
import { personBy, showTeam } from './suggestionResolvers.ts';
import { chosenSeatsOf } from './teamResolvers.ts';

/** What a broken rule is about: the checker names people and seats after the rule. */
function partsOf({ broken, demand }: BrokenRuleSource) {
  const [rule = '', ...about] = broken.split(' ');
  const seatAt = demand.seats.findIndex(({ id }) => about.includes(id));
  return { rule, about, seatAt, seatId: demand.seats[seatAt]?.id ?? null };
}

async function speakBroken(source: BrokenRuleSource, loaders: Loaders): Promise<Localized> {
  const { rule, about, seatAt } = partsOf(source);
  const nameOf = async (id: string | undefined) =>
    id === undefined ? '' : ((await loaders.person.load(asId<PersonId>(id)))?.name ?? id);
  if (rule === 'MINIMUM_DEPARTMENTS')
    return speak('demand.MINIMUM_DEPARTMENTS', { departments: source.demand.minimumDepartments });
  if (about.length === 0) return speakByCode('rule', rule);
  const person = await nameOf(about[0]);
  if (rule === 'TWO_SEATS_TOO_MANY_HOURS') return speak('demand.TWO_SEATS_TOO_MANY_HOURS', { person });
  if (rule === 'KEPT_APART') return speak('demand.KEPT_APART', { person, other: await nameOf(about[1]) });
  return speakByCode('demand.RULE', rule, { person, seat: seatAt < 0 ? '–' : String(seatAt + 1) });
}

/** The team board: a team as it is tried out. */
export const boardResolvers: Resolvers = {
  Query: {
    tryTeam: async (_root, { input }, { services, actor }) => {
      const outcome = await tryTeam(services, actor, {
        requestId: asId<StaffingRequestId>(input.requestId),
        seats: chosenSeatsOf(input.seats),
        policyId: input.policyId ?? null,
        ...(input.pairWish ? { pairWish: input.pairWish } : {}),
        allowsDoubleRoles: input.allowsDoubleRoles ?? false,
      });
      return outcome.ok ? { __typename: 'TriedTeam' as const, ...outcome.value } : refusalOf(outcome.refusal);
    },
  },
  TriedTeam: {
    team: ({ team, demand }) => team && showTeam(team, demand),
    broken: ({ broken, demand }) => [...new Set(broken)].map((one) => ({ broken: one, demand })),
    hours: ({ hours }) => [...hours],
    consequences: ({ consequences }) => [...consequences],
  },
  BrokenRule: {
    seatId: (source) => partsOf(source).seatId satisfies SeatId | null,
    sentence: (source, _input, { loaders }) => speakBroken(source, loaders),
  },
  TeamConsequence: {
    person: ({ personId }, _input, { loaders }) => personBy(loaders, personId),
    bothFit: ({ leftHours }) => leftHours >= 0,
    sentence: async ({ personId, title, otherHours, leftHours }, _input, { loaders }) => {
      const { name: person } = await personBy(loaders, personId);
      const facts = { person, title, hours: otherHours };
      return leftHours >= 0
        ? speak('board.TWO_TEAMS_FIT', { ...facts, left: leftHours })
        : speak('board.TWO_TEAMS_TOO_MUCH', { ...facts, short: -leftHours });
    },
  },
};
