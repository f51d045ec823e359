import { freeHoursByWeek, timesAsked, weekOf, type ProfilePrompt } from '@rolpool/domain';
import { skillOf } from '../catalogue.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { speak } from '../messages/speak.ts';
import { readMyGrowth, readProfilePrompts } from '../useCases/myProfile.ts';

const WEEKS_AHEAD = 12;

/** Why somebody is asked, in words; the skill itself is shown beside it. */
function whyOf(prompt: ProfilePrompt) {
  switch (prompt.kind) {
    case 'EVALUATE_TEAM':
      return speak('prompt.EVALUATE_TEAM', { team: prompt.title });
    case 'STATE_SKILL':
      return speak('prompt.STATE_SKILL', { team: prompt.title });
    case 'STILL_USED':
      return speak('prompt.STILL_USED', { year: prompt.lastUsed.slice(0, 4) });
    case 'STATE_STRENGTHS':
      return speak('prompt.STATE_STRENGTHS');
  }
}

/** What somebody keeps of herself: hours that are taken, the self-assessment, growth, and what to keep up. */
export const profileResolvers: Resolvers = {
  Query: {
    today: (_root, _input, { services }) => services.today(),
    selfAssessment: (_root, _input, { services }) => [...services.catalogue.selfAssessment],
    myGrowth: async (_root, _input, { services, actor }) =>
      (await readMyGrowth(services, actor)).map(({ skillId, roles, ...step }) => ({
        ...step,
        roles: [...roles],
        skill: skillId === null ? null : skillOf(services.catalogue, skillId),
      })),
    profilePrompts: async (_root, _input, { services, actor }) =>
      (await readProfilePrompts(services, actor)).map((prompt) => ({
        kind: prompt.kind,
        why: whyOf(prompt),
        teamId: 'teamId' in prompt ? prompt.teamId : null,
        skill: 'skillId' in prompt ? skillOf(services.catalogue, prompt.skillId) : null,
      })),
  },
  SelfAssessmentItem: { isReversed: ({ reversed }) => reversed },
  Profile: {
    commitments: async ({ commitments }, _input, { loaders }) => {
      const inOrder = [...commitments].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
      return Promise.all(
        inOrder.map(async ({ kind, from, to, hoursPerWeek, teamId }) => {
          const team = teamId === undefined ? null : await loaders.team.load(teamId);
          return { kind, from, to, hoursPerWeek, teamTitle: team?.title ?? null };
        }),
      );
    },
    timesAsked: (person, _input, { services }) => timesAsked(person, services.today()),
    freeHours: (person, _input, { services }) => freeHoursByWeek(person, weekOf(services.today()), WEEKS_AHEAD),
  },
};
