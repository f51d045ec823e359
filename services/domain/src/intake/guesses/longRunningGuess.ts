import type { GuessRule } from '../guessRule.ts';
import { confidenceOf } from '../weighCues.ts';

/** It speaks of years, or of everything at once. */
export const longRunningGuess: GuessRule<'LONG_RUNNING'> = {
  questionId: 'LONG_RUNNING',
  guess({ signals, answers }) {
    if (answers.SETTLED_PROCEDURE || answers.SPECIALIST_TASK || answers.SMALL_SCALE)
      return { value: false, evidence: [], confidence: 75 };
    const years = signals.count('longTerm');
    const value = years > 0 || answers.REACH === 'EVERYTHING';
    return {
      value,
      evidence: signals.evidence('longTerm', ...(value ? ['sweeping'] : [])),
      confidence: confidenceOf(value ? years : 1),
    };
  },
};
