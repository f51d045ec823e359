import type { TriageRule } from './triageRule.ts';

/** What reaches everyone touches more interests. */
export const reachRule: TriageRule = {
  id: 'REACH',
  moves: (answers) =>
    answers.REACH === 'EVERYTHING'
      ? [
          { axis: 'COMPLEXITY', points: 30 },
          { axis: 'PREDICTABILITY', points: -20 },
        ]
      : answers.REACH === 'TOWN'
        ? [{ axis: 'COMPLEXITY', points: 10 }]
        : [],
};
