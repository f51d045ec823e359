import type { GuessRule } from '../guessRule.ts';

const MOST = 6;

/** The skills that the text asks for most. */
export const skillsGuess: GuessRule<'SKILLS'> = {
  questionId: 'SKILLS',
  guess({ reading }) {
    const named = reading.skills.slice(0, MOST);
    return { value: named.map((hit) => hit.skillId), evidence: named.flatMap((hit) => hit.evidence) };
  },
};
