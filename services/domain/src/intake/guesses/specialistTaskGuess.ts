import type { GuessRule } from '../guessRule.ts';
import { NOT_ASKED, weighCues, yesWhen, type CueWeight } from '../weighCues.ts';

const WEIGHTS: readonly CueWeight[] = [
  { signal: 'specialist', points: 3, upTo: 3 },
  { signal: 'shortEffort', points: 1, upTo: 1 },
  { signal: 'clearTask', points: 2, upTo: 1 },
  { signal: 'together', points: -2 },
  { signal: 'trial', points: -3 },
  { signal: 'approach', points: -1 },
  { signal: 'council', points: -1 },
  { signal: 'party', points: -1, upTo: 3 },
  { signal: 'initiative', points: -2 },
  { signal: 'ownWork', points: -3 },
  { signal: 'sweeping', points: -3 },
];

/** Clear expert work for one person: a check, a second opinion, a rewrite, a replacement. */
export const specialistTaskGuess: GuessRule<'SPECIALIST_TASK'> = {
  questionId: 'SPECIALIST_TASK',
  guess({ signals, requesterKind, answers }) {
    if (answers.SETTLED_PROCEDURE) return NOT_ASKED;
    const fromColleague = requesterKind === 'COLLEAGUE' ? 1 : requesterKind === 'RESIDENT' ? -2 : 0;
    return yesWhen(signals, WEIGHTS, weighCues(signals, WEIGHTS) + fromColleague, 3);
  },
};
