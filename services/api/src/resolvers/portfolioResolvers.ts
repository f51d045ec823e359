import { asId, type DepartmentId, type PersonId, type StaffingRequestId } from '@rolpool/domain';
import type { Loaders } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { PortfolioJob } from '../engine/portfolioDesk.ts';
import { formDuos, formGroups } from '../useCases/formGroups.ts';
import { noteViews } from '../useCases/noteViews.ts';
import { peopleOn } from '../useCases/suggestTeamsFor.ts';
import { cancelPortfolio, findPortfolio, startPortfolio } from '../useCases/portfolio.ts';
import { refusalOf, resultOf } from './refusal.ts';
import { personBy, showTeam } from './suggestionResolvers.ts';

const show = (job: PortfolioJob) => ({ __typename: 'Portfolio' as const, ...job });

const departmentIdsOf = (ids: readonly string[] | null | undefined) => (ids ?? []).map((id) => asId<DepartmentId>(id));

const groupOf = async (ids: readonly string[], loaders: Loaders) => ({
  members: await Promise.all(ids.map((id) => personBy(loaders, asId<PersonId>(id)))),
});

/** Teams for many requests at once, mixed groups and duos. */
export const portfolioResolvers: Resolvers = {
  Query: {
    portfolio: (_root, { id }, { services, actor }) => resultOf(findPortfolio(services, actor, id), show),
    personGroups: async (_root, { departmentIds, groups }, { services, actor, loaders }) => {
      const outcome = await formGroups(services, actor, { departmentIds: departmentIdsOf(departmentIds), groups });
      if (!outcome.ok) return refusalOf(outcome.refusal);
      const { people, grouping } = outcome.value;
      for (const person of people) loaders.person.prime(person.id, person);
      return {
        __typename: 'PersonGroups' as const,
        ...grouping,
        groups: await Promise.all(grouping.groups.map((ids) => groupOf(ids, loaders))),
      };
    },
    personDuos: async (_root, { departmentIds }, { services, actor, loaders }) => {
      const outcome = await formDuos(services, actor, { departmentIds: departmentIdsOf(departmentIds) });
      if (!outcome.ok) return refusalOf(outcome.refusal);
      const { people, duos } = outcome.value;
      for (const person of people) loaders.person.prime(person.id, person);
      return {
        __typename: 'PersonDuos' as const,
        ...duos,
        duos: await Promise.all(duos.duos.map((ids) => groupOf(ids, loaders))),
        alone: duos.alone === null ? null : await personBy(loaders, asId<PersonId>(duos.alone)),
      };
    },
  },
  Mutation: {
    startPortfolio: async (_root, { input }, { services, actor }) => {
      const requestIds = input.requestIds?.map((id) => asId<StaffingRequestId>(id)) ?? null;
      return resultOf(await startPortfolio(services, actor, { requestIds, policyId: input.policyId ?? null }), show);
    },
    cancelPortfolio: (_root, { id }, { services, actor }) => resultOf(cancelPortfolio(services, actor, id), show),
  },
  Portfolio: {
    requestCount: ({ entries }) => entries.length,
    filledSeats: ({ answer }) => answer?.filledSeats ?? null,
    openSeats: ({ answer }) => answer?.openSeats ?? null,
    teams: async ({ entries, answer }, _input, { services, actor }) => {
      if (!answer) return [];
      return Promise.all(
        entries.map(async ({ request, demand }, at) => {
          const team = answer.teams[at];
          if (!team) return { request, team: null };
          await noteViews(services, actor, 'SUGGESTED', peopleOn(team), request.id);
          return { request, team: showTeam(team, demand) };
        }),
      );
    },
  },
};
