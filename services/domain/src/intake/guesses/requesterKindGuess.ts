import type { RequesterKind } from '../../request/staffingRequest.ts';
import type { GuessRule } from '../guessRule.ts';

const SAYS: Readonly<Record<RequesterKind, string>> = {
  RESIDENT: 'saysResident',
  BUSINESS: 'saysBusiness',
  COUNCIL: 'saysCouncil',
  COLLEAGUE: 'saysColleague',
};

/** Who hands it in, as the form says; the words tell whether that is likely. */
export const requesterKindGuess: GuessRule<'REQUESTER_KIND'> = {
  questionId: 'REQUESTER_KIND',
  guess({ signals, requesterKind }) {
    const own = signals.count(SAYS[requesterKind]);
    const other = signals.count(...Object.values(SAYS)) - own;
    const confidence = other > own ? 50 : own > 0 ? 95 : 80;
    return { value: requesterKind, evidence: signals.evidence(SAYS[requesterKind]), confidence };
  },
};
