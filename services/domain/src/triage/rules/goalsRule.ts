import type { TriageRule } from './triageRule.ts';

/** Each further goal pulls in its own direction. */
export const goalsRule: TriageRule = {
  id: 'GOALS',
  moves: (answers) =>
    answers.GOALS > 1 ? [{ axis: 'COMPLEXITY', points: Math.min(15, 5 * (answers.GOALS - 1)) }] : [],
};
