import type { GuessRule } from '../guessRule.ts';

/** The requester offers to do part of the work. */
export const coCreationGuess: GuessRule<'CO_CREATION'> = {
  questionId: 'CO_CREATION',
  guess: ({ signals }) => ({ value: signals.has('ownWork'), evidence: signals.evidence('ownWork') }),
};
