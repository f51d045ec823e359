import type { GuessRule } from '../guessRule.ts';

/** A further task field counts when it scores at least this part of the best one. */
const WORTH_NAMING = 0.35;
const MOST = 3;

/** The task fields that the text speaks of most. */
export const taakveldenGuess: GuessRule<'TAAKVELDEN'> = {
  questionId: 'TAAKVELDEN',
  guess({ reading }) {
    const best = reading.taakvelden[0]?.score ?? 0;
    const named = reading.taakvelden.filter((hit) => hit.score >= best * WORTH_NAMING).slice(0, MOST);
    const second = reading.taakvelden[1]?.score ?? 0;
    return {
      value: named.map((hit) => hit.code),
      evidence: named.flatMap((hit) => hit.evidence),
      confidence:
        best === 0 ? 0 : Math.min(95, Math.round(Math.min(30 + 10 * best, 50 + (45 * (best - second)) / best))),
    };
  },
};
