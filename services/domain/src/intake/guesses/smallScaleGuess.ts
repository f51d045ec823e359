import type { GuessRule } from '../guessRule.ts';
import { weighCues, yesWhen, type CueWeight } from '../weighCues.ts';

const WEIGHTS: readonly CueWeight[] = [
  { signal: 'trial', points: 3 },
  { signal: 'small', points: 2, upTo: 3 },
  { signal: 'smallAmount', points: 3, upTo: 1 },
  { signal: 'ownWork', points: 2 },
  { signal: 'initiative', points: 1 },
  { signal: 'duo', points: 2, upTo: 1 },
  { signal: 'introduce', points: 3, upTo: 1 },
  { signal: 'meeting', points: 2, upTo: 1 },
  { signal: 'shortEffort', points: 1, upTo: 1 },
  { signal: 'noMoney', points: 1, upTo: 1 },
  { signal: 'council', points: -4 },
  { signal: 'executive', points: -3, upTo: 1 },
  { signal: 'approach', points: -2 },
  { signal: 'conflict', points: -3 },
  { signal: 'works', points: -2 },
  { signal: 'sensitive', points: -3 },
  { signal: 'otherGovernment', points: -3, upTo: 1 },
  { signal: 'takeover', points: -5, upTo: 1 },
  { signal: 'party', points: -1, upTo: 4 },
  { signal: 'sweeping', points: -3 },
];

/** Any of these and it is no longer a small matter among friends. */
const CONTESTED = ['council', 'executive', 'conflict', 'sensitive', 'approach', 'works', 'takeover', 'otherGovernment'];

/** Something that one or two people can finish in some weeks: a trial, one spot, little money, no conflict. */
export const smallScaleGuess: GuessRule<'SMALL_SCALE'> = {
  questionId: 'SMALL_SCALE',
  guess({ signals, requesterKind, answers }) {
    if (answers.SETTLED_PROCEDURE || answers.SPECIALIST_TASK) return { value: true, evidence: [], confidence: 70 };
    if (answers.REACH === 'EVERYTHING') return { value: false, evidence: signals.evidence('sweeping'), confidence: 80 };
    const notCouncil = requesterKind === 'COUNCIL' ? -2 : 0;
    const uncontested = signals.has(...CONTESTED) ? 0 : 1;
    return yesWhen(signals, WEIGHTS, weighCues(signals, WEIGHTS) + notCouncil + uncontested, 3);
  },
};
