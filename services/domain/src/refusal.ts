/** Why something was refused: a stable code, the field it is about, and the facts for a sentence that says what to do next. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The input field that it is about, such as `text`; `null` when it is about the whole. */
  readonly field: string | null;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Each code has a sentence in Dutch and English in the message catalogues of the API and the web. */
export const REFUSAL_CODES = [
  'NOT_ALLOWED',
  'NOT_SIGNED_IN',
  'NOT_FOUND',
  'TEXT_EMPTY',
  'TEXT_TOO_SHORT',
  'TEXT_TOO_LONG',
  'DATE_IMPOSSIBLE',
  'DATE_IN_THE_PAST',
  'DATES_REVERSED',
  'TOO_MANY_MESSAGES',
  'TOO_MANY_VIEWS',
  'TEAM_NOT_STARTED',
  'PERMISSIONS_UNKNOWN',
  'SAME_HOURS',
  'DATE_TOO_FAR',
  'HOURS_GONE',
  'SUM_TOO_LARGE',
  'FILE_UNREADABLE',
  'COLUMNS_MISSING',
  'UNKNOWN_DEPARTMENT',
  'NUMBER_NOT_FITTING',
  'NUMBER_TWICE',
  'EMAIL_TWICE',
  'PERMISSIONS_NOT_HERE',
  'DATE_IN_THE_FUTURE',
  'NUMBER_OUT_OF_RANGE',
  'REASON_MISSING',
  'CHANGED_MEANWHILE',
  'WRONG_STATUS',
  'ANSWER_NOT_FITTING',
  'UNKNOWN_QUESTION',
  'UNKNOWN_SKILL',
  'NOBODY_FOR_SEAT',
  'TEAM_BREAKS_RULE',
  'NO_TEAM_NEEDED',
  'ALREADY_ANSWERED',
  'INVITATION_WITHDRAWN',
  'INVITATION_EXPIRED',
  'ALREADY_REMINDED',
  'ALREADY_EVALUATED',
  'NOT_A_TEAMMATE',
  'DEMO_SIGN_IN_OFF',
  'TERM_NOT_READABLE',
  'BUSY',
  'GROUP_TOO_LARGE',
  'MANUAL_MODE',
  'WORKS_COUNCIL_FIRST',
  'TOO_MANY_ATTEMPTS',
  'STILL_NEEDED',
  'NAME_NOT_FITTING',
  'EMAIL_NOT_FITTING',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A value, or the reason why there is none. Expected refusals are values; exceptions are bugs. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

export function refuse(
  code: RefusalCode,
  field: string | null = null,
  facts: Refusal['facts'] = {},
): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, field, facts } };
}

export function accept<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}
