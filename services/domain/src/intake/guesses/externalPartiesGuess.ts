import type { GuessRule } from '../guessRule.ts';
import { NOT_ASKED, whether } from '../weighCues.ts';

/** An organisation outside the municipality takes part, the requester's own association or company included. */
export const externalPartiesGuess: GuessRule<'EXTERNAL_PARTIES'> = {
  questionId: 'EXTERNAL_PARTIES',
  guess({ signals, answers }) {
    if (answers.SETTLED_PROCEDURE || answers.SPECIALIST_TASK) return NOT_ASKED;
    return whether(signals, 'party', 'otherGovernment');
  },
};
