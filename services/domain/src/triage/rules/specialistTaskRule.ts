import type { TriageRule } from './triageRule.ts';

/** Clear expert work is predictable to the expert. */
export const specialistTaskRule: TriageRule = {
  id: 'SPECIALIST_TASK',
  moves: (answers) => (answers.SPECIALIST_TASK ? [{ axis: 'PREDICTABILITY', points: 35 }] : []),
};
