import { signalsOf } from '../reading/signals.ts';
import type { TextReading } from '../reading/textReading.ts';
import type { RequesterKind } from '../request/staffingRequest.ts';
import { GUESS_RULES } from './guesses/guessRules.ts';
import type { ConfirmedAnswers, Intake, IntakeAnswer } from './intake.ts';

/**
 * The intake with every answer guessed from the text, and the confirmed answers in place. A later guess leans on the
 * answers before it, so that correcting one answer moves the guesses that follow; a confirmed answer never moves.
 */
export function prefillIntake(
  reading: TextReading,
  requesterKind: RequesterKind,
  confirmed: ConfirmedAnswers = {},
): Intake {
  const signals = signalsOf(reading);
  const answers: Record<string, unknown> = {};
  const kind = confirmed.REQUESTER_KIND ?? requesterKind;
  const intake: Record<string, IntakeAnswer> = {};
  for (const rule of GUESS_RULES) {
    const guess = rule.guess({
      reading,
      signals,
      requesterKind: rule.questionId === 'REQUESTER_KIND' ? requesterKind : kind,
      answers,
    });
    const said = confirmed[rule.questionId] ?? null;
    const sure = reading.otherLanguage === null ? guess : { ...guess, confidence: 0 };
    intake[rule.questionId] = { questionId: rule.questionId, guess: sure, confirmed: said };
    answers[rule.questionId] = said ?? guess.value;
  }
  return intake as unknown as Intake;
}
