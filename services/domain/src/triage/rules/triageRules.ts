import { externalPartiesRule } from './externalPartiesRule.ts';
import { goalsRule } from './goalsRule.ts';
import { moneyNeededRule } from './moneyNeededRule.ts';
import { politicallySensitiveRule } from './politicallySensitiveRule.ts';
import { reachRule } from './reachRule.ts';
import { settledProcedureRule } from './settledProcedureRule.ts';
import { severalDepartmentsRule } from './severalDepartmentsRule.ts';
import { smallScaleRule } from './smallScaleRule.ts';
import { specialistTaskRule } from './specialistTaskRule.ts';
import type { TriageRule } from './triageRule.ts';

/** The rules that move the two axes of the triage, in the order in which they are shown. */
export const TRIAGE_RULES: readonly TriageRule[] = [
  settledProcedureRule,
  specialistTaskRule,
  smallScaleRule,
  politicallySensitiveRule,
  externalPartiesRule,
  severalDepartmentsRule,
  moneyNeededRule,
  reachRule,
  goalsRule,
];
