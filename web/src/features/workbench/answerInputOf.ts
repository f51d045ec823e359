import type {
  AnswerKind,
  IntakeAnswerInput,
  IntakeQuestionFragment,
  IntakeQuestionId,
} from '../../generated/graphql.ts';

export type AnswerValue = IntakeQuestionFragment['guess'];

/** An answer's value as the input that gives it; null when the value cannot be given as an answer. */
export function answerInputOf(
  questionId: IntakeQuestionId,
  kind: AnswerKind,
  value: AnswerValue,
): IntakeAnswerInput | null {
  switch (kind) {
    case 'YES_NO':
      return value.yesNo === null ? null : { questionId, yesNo: value.yesNo };
    case 'NUMBER':
      return value.number === null || value.number < 1 || value.number > 9
        ? null
        : { questionId, number: value.number };
    case 'REACH':
      return value.reach === null ? null : { questionId, reach: value.reach };
    case 'TAAKVELDEN': {
      const codes = value.taakvelden?.map(({ code }) => code) ?? [];
      return codes.length === 0 ? null : { questionId, taakvelden: codes.slice(0, 3) };
    }
    case 'TARGET_GROUPS':
      return { questionId, targetGroups: value.targetGroups?.map(({ id }) => id).slice(0, 8) ?? [] };
    case 'REQUESTER_KIND':
      return value.requesterKind === null ? null : { questionId, requesterKind: value.requesterKind };
    case 'TEXTS':
      return { questionId, texts: value.texts ?? [] };
    case 'SKILLS':
      return { questionId, skills: value.skills?.map(({ id }) => id).slice(0, 6) ?? [] };
  }
}
