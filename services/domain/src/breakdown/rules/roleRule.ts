import type { AnswerValues } from '../../intake/intake.ts';
import type { Role } from '../../role.ts';
import type { TriageOutcome } from '../../triage/triage.ts';

/** Calls for one role, with the code of the reason; `null` when it does not. */
export interface RoleRule {
  readonly role: Role;
  reason(answers: AnswerValues, outcome: TriageOutcome, isTooBig: boolean): string | null;
}
