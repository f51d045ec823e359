import type { Reach } from '../intake.ts';
import type { GuessRule } from '../guessRule.ts';

/** From wide to narrow: the first that the text speaks of. */
const WIDEST_FIRST: readonly (readonly [Reach, readonly string[]])[] = [
  ['TOWN', ['wholeTown']],
  ['ORGANISATION', ['wholeOrganisation']],
  ['NEIGHBOURHOOD', ['neighbourhood']],
  ['PLACE', ['place']],
];

/** Sweeping words count double, ambitions once; a first step, a partner or a place takes away. */
const EVERYTHING_FROM = 5;

/** Everything and everyone, or the widest place that the text names; a request that names none is about a person. */
export const reachGuess: GuessRule<'REACH'> = {
  questionId: 'REACH',
  guess({ signals, requesterKind, answers }) {
    const sweeping = Math.min(4, signals.count('sweeping'));
    const goals = (answers.GOALS ?? 1) - 1;
    const narrow =
      signals.count('trial', 'ownWork', 'specialist', 'report', 'product', 'asksHow') + signals.count('party') / 2;
    if (sweeping > 0 && 2 * sweeping + goals - narrow >= EVERYTHING_FROM) {
      return { value: 'EVERYTHING', evidence: signals.evidence('sweeping', 'ambition'), confidence: 80 };
    }
    const widest = WIDEST_FIRST.find(([, cues]) => signals.has(...cues));
    if (widest) return { value: widest[0], evidence: signals.evidence(...widest[1]), confidence: 75 };
    return { value: requesterKind === 'COLLEAGUE' ? 'ORGANISATION' : 'PERSON', evidence: [], confidence: 45 };
  },
};
