import type { GuessRule } from '../guessRule.ts';
import { NOT_ASKED, whether } from '../weighCues.ts';

/** A task field with at least this part of the best score is in it too. */
const ALSO_IN_IT = 0.25;

/**
 * Two departments are named, or it follows from the kind of work: a colleague who tries something small does so with another
 * department; a matter for a team takes more than one, unless a resident's touches one task field and nobody contests it.
 */
export const severalDepartmentsGuess: GuessRule<'SEVERAL_DEPARTMENTS'> = {
  questionId: 'SEVERAL_DEPARTMENTS',
  guess({ signals, reading, requesterKind, answers }) {
    if (answers.SETTLED_PROCEDURE || answers.SPECIALIST_TASK) return NOT_ASKED;
    const isColleague = requesterKind === 'COLLEAGUE';
    if (answers.SMALL_SCALE && !isColleague) return NOT_ASKED;
    if (signals.has('departments')) return { ...whether(signals, 'departments'), confidence: 85 };
    if (answers.SMALL_SCALE) return { value: !answers.EXTERNAL_PARTIES, evidence: [], confidence: 65 };
    if (requesterKind !== 'RESIDENT') return { value: true, evidence: [], confidence: 85 };
    const best = reading.taakvelden[0]?.score ?? 0;
    const fields = reading.taakvelden.filter((hit) => hit.score >= best * ALSO_IN_IT);
    const isContested = signals.count('council', 'executive', 'conflict', 'sensitive') > 0;
    const value = (fields.length > 1 && isContested) || fields.length > 2 || answers.REACH === 'EVERYTHING';
    return { value, evidence: signals.evidence('sweeping', 'conflict'), confidence: 60 };
  },
};
