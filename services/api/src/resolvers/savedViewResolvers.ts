import type { SavedView } from '@rolpool/domain';
import type { Resolvers } from '../generated/resolvers.ts';
import { dropView, readSavedViews, saveView } from '../useCases/savedViews.ts';
import { resultOf } from './refusal.ts';

const show = (views: readonly SavedView[]) => ({ __typename: 'SavedViews' as const, views: [...views] });

/** The views of the requests that somebody keeps for herself. */
export const savedViewResolvers: Resolvers = {
  Query: {
    savedViews: async (_root, _input, { services, actor }) =>
      actor.kind === 'PERSON' ? [...(await readSavedViews(services, actor.personId))] : [],
  },
  Mutation: {
    saveView: async (_root, wish, { services, actor }) => resultOf(await saveView(services, actor, wish), show),
    dropView: async (_root, { name }, { services, actor }) => resultOf(await dropView(services, actor, name), show),
  },
};
