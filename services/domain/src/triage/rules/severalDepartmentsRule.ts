import type { TriageRule } from './triageRule.ts';

/** Several departments have to move together. */
export const severalDepartmentsRule: TriageRule = {
  id: 'SEVERAL_DEPARTMENTS',
  moves: (answers) => (answers.SEVERAL_DEPARTMENTS ? [{ axis: 'COMPLEXITY', points: 15 }] : []),
};
