import type { GuessRule } from '../guessRule.ts';

const MOST = 5;

/** The streets, squares and neighbourhoods that the text names, each once. */
export const placesGuess: GuessRule<'PLACES'> = {
  questionId: 'PLACES',
  guess({ reading }) {
    const byName = new Map(reading.places.map(({ words }) => [words.toLowerCase(), words]));
    const value = [...byName.values()].slice(0, MOST);
    return { value, evidence: reading.places, confidence: value.length === 0 ? 60 : 85 };
  },
};
