import type { GuessRule } from '../guessRule.ts';
import { whether } from '../weighCues.ts';

/** The requester offers to do part of the work. */
export const coCreationGuess: GuessRule<'CO_CREATION'> = {
  questionId: 'CO_CREATION',
  guess: ({ signals }) => whether(signals, 'ownWork'),
};
