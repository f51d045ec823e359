import type { TriageRule } from './triageRule.ts';

/** Politics makes the outcome uncertain and adds people who must agree. */
export const politicallySensitiveRule: TriageRule = {
  id: 'POLITICALLY_SENSITIVE',
  moves: (answers) =>
    answers.POLITICALLY_SENSITIVE
      ? [
          { axis: 'COMPLEXITY', points: 25 },
          { axis: 'PREDICTABILITY', points: -15 },
        ]
      : [],
};
