import type { Signals } from '../reading/signals.ts';
import type { TextReading } from '../reading/textReading.ts';
import type { RequesterKind } from '../request/staffingRequest.ts';
import type { AnswerValues, Guess, QuestionId } from './intake.ts';

/** What a guess may lean on. */
export interface GuessContext {
  readonly reading: TextReading;
  readonly signals: Signals;
  readonly requesterKind: RequesterKind;
  /** The answers that stand so far (confirmed or guessed), for the questions before this one. */
  readonly answers: Partial<AnswerValues>;
}

/** One intake question's guess. */
export interface GuessRule<Id extends QuestionId = QuestionId> {
  readonly questionId: Id;
  guess(context: GuessContext): Guess<AnswerValues[Id]>;
}
