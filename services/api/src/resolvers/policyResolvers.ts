import type { Resolvers } from '../generated/resolvers.ts';
import { speakByCode } from '../messages/speak.ts';
import { changePolicy, currentPolicies, policyChanges } from '../useCases/policies.ts';
import { resultOf } from './refusal.ts';

/** The named policies and their changes. */
export const policyResolvers: Resolvers = {
  Query: {
    policies: (_root, _input, { services }) => currentPolicies(services),
  },
  Mutation: {
    changePolicy: async (_root, { input }, { services, actor }) => {
      const { reason, weights: seat, ...rest } = input;
      const outcome = await changePolicy(services, actor, { policy: { ...rest, seat }, reason });
      return resultOf(outcome, (policy) => ({ __typename: 'ChangePolicySuccess' as const, policy }));
    },
  },
  Policy: {
    name: ({ id }) => speakByCode('policy', id),
    meaning: ({ id }) => speakByCode('policyMeaning', id),
    weights: ({ seat }) => seat,
    changes: ({ id }, _input, { services }) => policyChanges(services, id),
  },
  PolicyChange: {
    version: ({ policy }) => policy.version,
    changedBy: ({ changedBy }, _input, { loaders }) => loaders.person.load(changedBy),
  },
};
