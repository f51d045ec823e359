import { intakeAnswers, QUESTION_IDS, type Intake, type QuestionId } from './intake.ts';

/** How often people agreed with the guesses of one question, and how often they corrected them. */
export interface QuestionOverrides {
  readonly questionId: QuestionId;
  /** Requests in which somebody looked at it: confirmed or corrected. */
  readonly judged: number;
  readonly corrected: number;
  /** The words that led to wrong guesses most often, with how often; at most five. */
  readonly misleadingWords: readonly { readonly words: string; readonly times: number }[];
}

const MOST_WORDS = 5;

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Counts, question by question, where people correct the guesses: there the rules can be improved. Most corrected first. */
export class OverrideCount {
  private readonly judged = new Map<QuestionId, number>();
  private readonly corrected = new Map<QuestionId, number>();
  private readonly words = new Map<QuestionId, Map<string, number>>();

  /** Takes the intake of one more request in. */
  add(intake: Partial<Intake>): void {
    for (const { questionId, guess, confirmed } of intakeAnswers(intake)) {
      if (confirmed === null) continue;
      this.judged.set(questionId, (this.judged.get(questionId) ?? 0) + 1);
      if (isSame(guess.value, confirmed)) continue;
      this.corrected.set(questionId, (this.corrected.get(questionId) ?? 0) + 1);
      const words = this.words.get(questionId) ?? new Map<string, number>();
      for (const word of new Set(guess.evidence.map((one) => one.words.toLowerCase())))
        words.set(word, (words.get(word) ?? 0) + 1);
      this.words.set(questionId, words);
    }
  }

  /** A line for each question that anybody judged. */
  report(): QuestionOverrides[] {
    return QUESTION_IDS.flatMap((questionId) => {
      const judged = this.judged.get(questionId) ?? 0;
      if (judged === 0) return [];
      const misleadingWords = [...(this.words.get(questionId) ?? [])]
        .map(([words, times]) => ({ words, times }))
        .sort((a, b) => b.times - a.times || (a.words < b.words ? -1 : 1))
        .slice(0, MOST_WORDS);
      return [{ questionId, judged, corrected: this.corrected.get(questionId) ?? 0, misleadingWords }];
    }).sort((a, b) => b.corrected / b.judged - a.corrected / a.judged || b.judged - a.judged);
  }
}
