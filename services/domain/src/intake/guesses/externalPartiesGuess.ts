import type { GuessRule } from '../guessRule.ts';
import { NOT_ASKED, whether } from '../weighCues.ts';

/**
 * An organisation outside the municipality takes part. Whoever comes from outside with a matter for a team is such a party
 * herself; a business is one in small work too, and when it speaks of tradespeople it speaks of itself.
 */
export const externalPartiesGuess: GuessRule<'EXTERNAL_PARTIES'> = {
  questionId: 'EXTERNAL_PARTIES',
  guess({ signals, requesterKind, answers }) {
    if (answers.SETTLED_PROCEDURE || answers.SPECIALIST_TASK) return NOT_ASKED;
    const named = whether(signals, 'party', 'otherGovernment');
    const isFromOutside = requesterKind === 'BUSINESS' || (!answers.SMALL_SCALE && requesterKind !== 'COLLEAGUE');
    if (!isFromOutside) return named;
    const own = requesterKind === 'BUSINESS' ? signals.evidence('tradespeople') : [];
    const others = named.evidence.filter(({ start }) => !own.some((word) => word.start === start));
    return others.length > 0 ? { ...named, evidence: others } : { value: true, evidence: [], confidence: 75 };
  },
};
