import type { GuessRule } from '../guessRule.ts';

/** One goal, and one more for each sweeping ambition that the text names. */
export const goalsGuess: GuessRule<'GOALS'> = {
  questionId: 'GOALS',
  guess({ signals }) {
    const ambitions = signals.count('ambition');
    return {
      value: Math.min(9, 1 + ambitions),
      evidence: signals.evidence('ambition'),
      confidence: ambitions === 0 ? 75 : 60,
    };
  },
};
