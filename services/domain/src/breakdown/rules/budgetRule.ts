import type { RoleRule } from './roleRule.ts';

/** Where money is needed, someone keeps the budget. */
export const budgetRule: RoleRule = {
  role: 'BUDGET',
  reason(answers, outcome, isTooBig) {
    if (outcome !== 'TEAM' && outcome !== 'MICRO_PROJECT') return null;
    if (answers.MONEY_NEEDED) return 'MONEY_IS_NEEDED';
    return isTooBig ? 'TOO_BIG_NEEDS_EVERY_ROLE' : null;
  },
};
