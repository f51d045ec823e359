import { asId, LANGUAGES, ROLES, type DepartmentId, type SkillId, type TaakveldCode } from '@rolpool/domain';
import { skillOf } from '../catalogue.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { saveRoleDefault, saveSkill, saveTaakveld } from '../useCases/editCatalogue.ts';
import { resultOf } from './refusal.ts';

const SAVED = { __typename: 'SaveCatalogueSuccess' as const, isSaved: true };

/** Task fields, skills, departments and groups of people, and how an administrator changes them. */
export const referenceResolvers: Resolvers = {
  Query: {
    taakvelden: (_root, _input, { services }) => [...services.catalogue.taakvelden],
    skills: (_root, _input, { services }) => [...services.catalogue.skills],
    departments: (_root, _input, { services }) => services.store.departments.findAll(),
    strengths: (_root, _input, { services }) => services.catalogue.strengths.map(({ id, label }) => ({ id, label })),
    targetGroups: (_root, _input, { services }) => [...services.catalogue.targetGroups],
    roleDefaults: (_root, _input, { services }) =>
      ROLES.map((role) => ({
        role,
        skills: services.catalogue.blueprint.roleSkills[role].map((id) => skillOf(services.catalogue, id)),
      })),
    taakveldTerms: (_root, { code }, { services }) => {
      const field = services.catalogue.language.taakvelden.find((one) => one.code === asId<TaakveldCode>(code));
      if (!field) return [];
      return LANGUAGES.flatMap((language) =>
        field.terms[language].map(([term, weight]) => ({ language, term, weight })),
      );
    },
  },
  Mutation: {
    saveSkill: async (_root, { input }, { services, actor }) =>
      resultOf(await saveSkill(services, actor, { ...input, taakveld: input.taakveld ?? null }), () => SAVED),
    saveRoleDefault: async (_root, { role, skillIds }, { services, actor }) =>
      resultOf(
        await saveRoleDefault(
          services,
          actor,
          role,
          skillIds.map((id) => asId<SkillId>(id)),
        ),
        () => SAVED,
      ),
    saveTaakveld: async (_root, { code, departmentId, terms }, { services, actor }) =>
      resultOf(
        await saveTaakveld(services, actor, asId<TaakveldCode>(code), {
          departmentId: departmentId ? asId<DepartmentId>(departmentId) : null,
          terms,
        }),
        () => SAVED,
      ),
  },
  Taakveld: { department: ({ department }, _input, { loaders }) => loaders.department.load(department) },
  Skill: {
    taakveld: (skill, _input, { services }) =>
      services.catalogue.taakveldByCode.get(skill.taakveld ?? ('' as TaakveldCode)) ?? null,
    description: ({ description }) => description ?? null,
    roles: ({ roles }) => [...roles],
    terms: ({ terms }) => ({ nl: [...terms.nl], en: [...terms.en] }),
    escoUri: ({ escoUri }) => escoUri ?? null,
  },
};
