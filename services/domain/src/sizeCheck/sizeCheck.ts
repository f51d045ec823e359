import type { AnswerValues } from '../intake/intake.ts';
import { SIZE_RULES } from './rules/sizeRules.ts';
import { waysToSplit, type Split } from './split.ts';

/** Is it small enough to be finished by one team in twelve weeks? */
export interface SizeCheck {
  readonly isTooBig: boolean;
  /** The rules that say so; empty when it is small enough. */
  readonly reasons: readonly string[];
  /** The ways to split it where it is too big, the most concrete first; empty when it is small enough. */
  readonly splits: readonly Split[];
}

/** Judges the size by the ordered size rules: one rule that objects is enough. */
export function sizeCheck(answers: AnswerValues): SizeCheck {
  const reasons = SIZE_RULES.filter((rule) => rule.isTooBig(answers)).map((rule) => rule.id);
  const isTooBig = reasons.length > 0;
  return { isTooBig, reasons, splits: isTooBig ? waysToSplit(answers) : [] };
}
