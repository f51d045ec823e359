import type { RoleRule } from './roleRule.ts';

/** Subject knowledge: always for a specialist and a team; in a small project unless it is about parties or people meeting. */
export const contentRule: RoleRule = {
  role: 'CONTENT',
  reason(answers, outcome) {
    if (outcome === 'EXPERT') return 'A_SPECIALIST_IS_ASKED';
    if (outcome === 'TEAM') return 'THE_SUBJECT_NEEDS_KNOWLEDGE';
    if (outcome !== 'MICRO_PROJECT') return null;
    return answers.EXTERNAL_PARTIES || answers.CONNECTING_PEOPLE ? null : 'THE_SUBJECT_NEEDS_KNOWLEDGE';
  },
};
