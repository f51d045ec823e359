import type { AnswerValues } from '../intake/intake.ts';
import type { Role } from '../role.ts';
import type { TriageOutcome } from '../triage/triage.ts';
import { ROLE_RULES } from './rules/roleRules.ts';

/** The roles that the work asks for, each with the code of the reason why. */
export function chooseRoles(
  answers: AnswerValues,
  outcome: TriageOutcome,
  isTooBig: boolean,
): ReadonlyMap<Role, string> {
  const chosen = new Map<Role, string>();
  for (const rule of ROLE_RULES) {
    const reason = rule.reason(answers, outcome, isTooBig);
    if (reason !== null) chosen.set(rule.role, reason);
  }
  return chosen;
}
