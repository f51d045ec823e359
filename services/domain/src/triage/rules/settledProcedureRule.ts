import type { TriageRule } from './triageRule.ts';

/** What always goes the same way is predictable. */
export const settledProcedureRule: TriageRule = {
  id: 'SETTLED_PROCEDURE',
  moves: (answers) => (answers.SETTLED_PROCEDURE ? [{ axis: 'PREDICTABILITY', points: 50 }] : []),
};
