import type { TriageRule } from './triageRule.ts';

/** Small work can be overseen; work that is not small is harder to hold together. */
export const smallScaleRule: TriageRule = {
  id: 'SMALL_SCALE',
  moves: (answers) =>
    answers.SMALL_SCALE ? [{ axis: 'PREDICTABILITY', points: 10 }] : [{ axis: 'COMPLEXITY', points: 10 }],
};
