import type { GuessRule } from '../guessRule.ts';

/** When it has to be ready, as the text says it. */
export const deadlineGuess: GuessRule<'DEADLINE'> = {
  questionId: 'DEADLINE',
  guess({ reading }) {
    const value = [...new Set(reading.deadlines.map(({ words }) => words))].slice(0, 2);
    return { value, evidence: reading.deadlines, confidence: value.length === 0 ? 70 : 80 };
  },
};
