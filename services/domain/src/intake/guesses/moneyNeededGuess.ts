import type { GuessRule } from '../guessRule.ts';
import { NOT_ASKED, weighCues, yesWhen, type CueWeight } from '../weighCues.ts';

const FOR_A_TEAM: readonly CueWeight[] = [
  { signal: 'money', points: 3 },
  { signal: 'smallAmount', points: 3 },
  { signal: 'works', points: 3 },
  { signal: 'guarantee', points: 3 },
  { signal: 'council', points: 1 },
  { signal: 'agreement', points: -2, upTo: 1 },
  { signal: 'noMoney', points: -8, upTo: 1 },
];

/** A matter for a team nearly always takes money; only where the text says that it does not, it does not. */
const USUAL_FOR_A_TEAM = 4;

const FOR_SMALL_WORK: readonly CueWeight[] = [
  { signal: 'money', points: 3 },
  { signal: 'smallAmount', points: 3 },
  { signal: 'noMoney', points: -8, upTo: 1 },
];

/** Somebody has to pay: works, a subsidy, a guarantee, a budget; for small work only when money is named. */
export const moneyNeededGuess: GuessRule<'MONEY_NEEDED'> = {
  questionId: 'MONEY_NEEDED',
  guess({ signals, answers }) {
    if (answers.SETTLED_PROCEDURE || answers.SPECIALIST_TASK) return NOT_ASKED;
    if (answers.REACH === 'EVERYTHING') return { value: true, evidence: signals.evidence('sweeping'), confidence: 70 };
    const weights = answers.SMALL_SCALE ? FOR_SMALL_WORK : FOR_A_TEAM;
    const usual = answers.SMALL_SCALE ? 0 : USUAL_FOR_A_TEAM;
    return yesWhen(signals, weights, usual + weighCues(signals, weights), 3);
  },
};
