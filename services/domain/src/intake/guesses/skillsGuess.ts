import type { SkillHit } from '../../reading/textReading.ts';
import type { GuessRule } from '../guessRule.ts';

const MOST = 6;
/** A skill of a task field that the request is about weighs double; one of another field is likely a slip of a word. */
const IN_FIELD = 2;
const IN_ANOTHER_FIELD = 0.4;

/** The skills that the text asks for most. */
export const skillsGuess: GuessRule<'SKILLS'> = {
  questionId: 'SKILLS',
  guess({ reading, answers }) {
    const fields = answers.TAAKVELDEN ?? [];
    const weigh = ({ taakveld, score }: SkillHit) =>
      taakveld === null ? score : score * (fields.includes(taakveld) ? IN_FIELD : IN_ANOTHER_FIELD);
    const named = [...reading.skills].sort((a, b) => weigh(b) - weigh(a)).slice(0, MOST);
    return {
      value: named.map((hit) => hit.skillId),
      evidence: named.flatMap((hit) => hit.evidence),
      confidence: named.length === 0 ? 30 : 60,
    };
  },
};
