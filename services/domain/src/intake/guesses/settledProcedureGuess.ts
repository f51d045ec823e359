import type { GuessRule } from '../guessRule.ts';
import { weighCues, yesWhen, type CueWeight } from '../weighCues.ts';

const WEIGHTS: readonly CueWeight[] = [
  { signal: 'asksHow', points: 2 },
  { signal: 'infoAsk', points: 2 },
  { signal: 'report', points: 2 },
  { signal: 'product', points: 3 },
  { signal: 'sameAsBefore', points: 2, upTo: 1 },
  { signal: 'approach', points: -3 },
  { signal: 'together', points: -3 },
  { signal: 'council', points: -1 },
  { signal: 'trial', points: -3, upTo: 1 },
  { signal: 'small', points: -1, upTo: 3 },
  { signal: 'introduce', points: -3, upTo: 1 },
  { signal: 'smallAmount', points: -4, upTo: 1 },
  { signal: 'ownWork', points: -3 },
  { signal: 'initiative', points: -2 },
  { signal: 'specialist', points: -3 },
  { signal: 'party', points: -1, upTo: 3 },
  { signal: 'money', points: -1 },
  { signal: 'conflict', points: -2 },
  { signal: 'departments', points: -2 },
  { signal: 'sweeping', points: -2 },
];

/** A question, report, permit or objection that one department always handles in the same way. */
export const settledProcedureGuess: GuessRule<'SETTLED_PROCEDURE'> = {
  questionId: 'SETTLED_PROCEDURE',
  guess({ signals, reading, requesterKind }) {
    // Nothing was read: a person has to look, so that it is no line work until she says so.
    if (reading.otherLanguage !== null) return { value: false, evidence: [], confidence: 0 };
    const shortText = reading.wordCount <= 35 ? 1 : reading.wordCount > 60 ? -2 : 0;
    const outsider = requesterKind === 'RESIDENT' || requesterKind === 'BUSINESS' ? 1 : 0;
    return yesWhen(signals, WEIGHTS, weighCues(signals, WEIGHTS) + shortText + outsider, 2);
  },
};
