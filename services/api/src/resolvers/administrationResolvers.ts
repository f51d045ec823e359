import { networkOf } from '../audit/networkOf.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { speakRefusal } from '../messages/speak.ts';
import { importPeople } from '../useCases/importPeople.ts';
import { previewPolicy } from '../useCases/previewPolicy.ts';
import { resultOf } from './refusal.ts';

/** People from a table, and what a change of a policy would do. */
export const administrationResolvers: Resolvers = {
  Query: {
    previewPolicy: async (_root, { input }, { services, actor }) => {
      const { weights: seat, ...rest } = input;
      return resultOf(await previewPolicy(services, actor, { ...rest, seat }), (preview) => ({
        __typename: 'PolicyPreview' as const,
        ...preview,
      }));
    },
  },
  Mutation: {
    importPeople: async (_root, { input }, { services, actor, http }) =>
      resultOf(
        await importPeople(services, actor, {
          ...input,
          linesBefore: input.linesBefore ?? 0,
          origin: networkOf(http.request.ip),
        }),
        ({ isDryRun, rows }) => ({
          __typename: 'ImportPeopleSuccess' as const,
          isDryRun,
          rows: rows.map(({ id, faults, ...row }) => ({
            ...row,
            number: id,
            faults: faults.map(({ field, code, facts }) => ({ field, message: speakRefusal({ code, field, facts }) })),
          })),
        }),
      ),
  },
};
