import type { GuessRule } from '../guessRule.ts';
import { NOT_ASKED, weighCues, yesWhen, type CueWeight } from '../weighCues.ts';

const WEIGHTS: readonly CueWeight[] = [
  { signal: 'council', points: 3 },
  { signal: 'executive', points: 3 },
  { signal: 'press', points: 3, upTo: 1 },
  { signal: 'takeover', points: 3, upTo: 1 },
  { signal: 'sensitive', points: 3 },
  { signal: 'otherGovernment', points: 1 },
  { signal: 'guarantee', points: 2, upTo: 1 },
  { signal: 'notSensitive', points: -6, upTo: 1 },
];

/** Council, college or press are in it, or residents resist. Anger alone is not politics. */
export const politicallySensitiveGuess: GuessRule<'POLITICALLY_SENSITIVE'> = {
  questionId: 'POLITICALLY_SENSITIVE',
  guess({ signals, requesterKind, answers }) {
    if (answers.SETTLED_PROCEDURE || answers.SPECIALIST_TASK || answers.SMALL_SCALE) return NOT_ASKED;
    const fromCouncil = requesterKind === 'COUNCIL' ? 3 : 0;
    return yesWhen(signals, WEIGHTS, weighCues(signals, WEIGHTS) + fromCouncil, 3);
  },
};
