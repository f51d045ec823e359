import type { TaakveldCode } from '../ids.ts';
import type { AnswerValues } from '../intake/intake.ts';
import { SIZE_RULES } from './rules/sizeRules.ts';

/** A smaller request that this one could be split into. */
export interface SplitProposal {
  readonly taakveld: TaakveldCode;
}

/** Is it small enough to be finished by one team in twelve weeks? */
export interface SizeCheck {
  readonly isTooBig: boolean;
  /** The rules that say so; empty when it is small enough. */
  readonly reasons: readonly string[];
  /** One micro-project per task field where it is too big; empty when it is small enough. */
  readonly split: readonly SplitProposal[];
}

/** Judges the size by the ordered size rules: one rule that objects is enough. */
export function sizeCheck(answers: AnswerValues): SizeCheck {
  const reasons = SIZE_RULES.filter((rule) => rule.isTooBig(answers)).map((rule) => rule.id);
  const isTooBig = reasons.length > 0;
  return { isTooBig, reasons, split: isTooBig ? answers.TAAKVELDEN.map((taakveld) => ({ taakveld })) : [] };
}
