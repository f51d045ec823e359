import type { TaakveldCode } from '@rolpool/domain';
import type { Resolvers } from '../generated/resolvers.ts';

/** Task fields, skills and departments. */
export const referenceResolvers: Resolvers = {
  Query: {
    taakvelden: (_root, _input, { services }) => [...services.catalogue.taakvelden],
    skills: (_root, _input, { services }) => [...services.catalogue.skills],
    departments: (_root, _input, { services }) => services.store.departments.findAll(),
  },
  Skill: {
    taakveld: (skill, _input, { services }) =>
      services.catalogue.taakveldByCode.get(skill.taakveld ?? ('' as TaakveldCode)) ?? null,
  },
};
