import type { GuessRule } from '../guessRule.ts';
import { NOT_ASKED, whether } from '../weighCues.ts';

/**
 * An organisation outside the municipality takes part. Whoever comes from outside with a matter for a team is such a party
 * herself; a business is one in small work too.
 */
export const externalPartiesGuess: GuessRule<'EXTERNAL_PARTIES'> = {
  questionId: 'EXTERNAL_PARTIES',
  guess({ signals, requesterKind, answers }) {
    if (answers.SETTLED_PROCEDURE || answers.SPECIALIST_TASK) return NOT_ASKED;
    const named = whether(signals, 'party', 'otherGovernment');
    const isFromOutside = requesterKind === 'BUSINESS' || (!answers.SMALL_SCALE && requesterKind !== 'COLLEAGUE');
    return named.value || !isFromOutside ? named : { ...named, value: true, confidence: 75 };
  },
};
