import type { GuessRule } from '../guessRule.ts';

const MOST = 5;

/** The groups of people that the text names. */
export const targetGroupsGuess: GuessRule<'TARGET_GROUPS'> = {
  questionId: 'TARGET_GROUPS',
  guess({ reading }) {
    const named = reading.targetGroups.slice(0, MOST);
    return {
      value: named.map(({ id }) => id),
      evidence: named.flatMap(({ evidence }) => evidence),
      confidence: named.length === 0 ? 55 : 75,
    };
  },
};
