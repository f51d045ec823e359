import type { GuessRule } from '../guessRule.ts';
import { whether } from '../weighCues.ts';

/** The aim is that people meet: a lunch, a network, getting to know each other. */
export const connectingPeopleGuess: GuessRule<'CONNECTING_PEOPLE'> = {
  questionId: 'CONNECTING_PEOPLE',
  guess: ({ signals }) => whether(signals, 'meeting'),
};
