import type { TriageRule } from './triageRule.ts';

/** Money has to be found and accounted for. */
export const moneyNeededRule: TriageRule = {
  id: 'MONEY_NEEDED',
  moves: (answers) => (answers.MONEY_NEEDED ? [{ axis: 'COMPLEXITY', points: 10 }] : []),
};
