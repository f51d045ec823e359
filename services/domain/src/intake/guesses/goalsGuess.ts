import type { GuessRule } from '../guessRule.ts';

/** One goal, and one more for each sweeping ambition that the text names. */
export const goalsGuess: GuessRule<'GOALS'> = {
  questionId: 'GOALS',
  guess({ signals }) {
    return { value: Math.min(9, 1 + signals.count('ambition')), evidence: signals.evidence('ambition') };
  },
};
