import type { GuessRule } from '../guessRule.ts';

/** An organisation outside the municipality takes part, the requester's own association or company included. */
export const externalPartiesGuess: GuessRule<'EXTERNAL_PARTIES'> = {
  questionId: 'EXTERNAL_PARTIES',
  guess({ signals, answers }) {
    if (answers.SETTLED_PROCEDURE || answers.SPECIALIST_TASK) return { value: false, evidence: [] };
    const evidence = signals.evidence('party', 'otherGovernment');
    return { value: signals.has('party', 'otherGovernment'), evidence };
  },
};
