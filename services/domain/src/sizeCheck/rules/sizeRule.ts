import type { AnswerValues } from '../../intake/intake.ts';

/** Objects when one team could not finish the request in twelve weeks. */
export interface SizeRule {
  readonly id: string;
  isTooBig(answers: AnswerValues): boolean;
}
