import type { TriageRule } from './triageRule.ts';

/** Parties outside the organisation have aims of their own. */
export const externalPartiesRule: TriageRule = {
  id: 'EXTERNAL_PARTIES',
  moves: (answers) =>
    answers.EXTERNAL_PARTIES
      ? [
          { axis: 'COMPLEXITY', points: 20 },
          { axis: 'PREDICTABILITY', points: -10 },
        ]
      : [],
};
