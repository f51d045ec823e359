import type { RoleRule } from './roleRule.ts';

/** Where council, college or press are in it, someone aligns with them. */
export const politicalAlignmentRule: RoleRule = {
  role: 'POLITICAL_ALIGNMENT',
  reason(answers, outcome, isTooBig) {
    if (outcome !== 'TEAM') return null;
    if (answers.POLITICALLY_SENSITIVE) return 'POLITICS_IS_IN_IT';
    return isTooBig ? 'TOO_BIG_NEEDS_EVERY_ROLE' : null;
  },
};
