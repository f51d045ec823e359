import type { AnswerValues } from '../../intake/intake.ts';
import type { AxisMove } from '../triage.ts';

/** Moves one or both axes when an answer calls for it. */
export interface TriageRule {
  readonly id: string;
  moves(answers: AnswerValues): readonly Omit<AxisMove, 'rule'>[];
}
