import type { RoleRule } from './roleRule.ts';

/** Several parties or people to bring together: always in a team, in a small project where parties take part or meeting is the aim. */
export const networkRule: RoleRule = {
  role: 'NETWORK',
  reason(answers, outcome) {
    if (outcome !== 'TEAM' && outcome !== 'MICRO_PROJECT') return null;
    if (answers.EXTERNAL_PARTIES) return 'PARTIES_TAKE_PART';
    if (answers.CONNECTING_PEOPLE) return 'PEOPLE_HAVE_TO_MEET';
    return outcome === 'TEAM' ? 'SEVERAL_INTERESTS_MEET' : null;
  },
};
