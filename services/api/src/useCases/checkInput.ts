import { accept, addDays, parseIsoDate, refuse, type IsoDate, type Outcome } from '@rolpool/domain';

/** A text of `least` to `most` characters, trimmed; else the refusal that says what to do. */
export function checkText(text: string, field: string, least: number, most: number): Outcome<string> {
  const trimmed = text.trim();
  if (trimmed.length < least) {
    return least > 1 && trimmed.length > 0
      ? refuse('REASON_MISSING', field, { least })
      : refuse('TEXT_EMPTY', field, { least });
  }
  return trimmed.length > most ? refuse('TEXT_TOO_LONG', field, { length: trimmed.length, most }) : accept(trimmed);
}

/** A reason of 3 to 1,000 characters. */
export function checkReason(reason: string | null | undefined, field = 'reason'): Outcome<string> {
  const text = (reason ?? '').trim();
  return text.length < 3 ? refuse('REASON_MISSING', field, { least: 3 }) : checkText(text, field, 3, 1000);
}

/** Nobody plans further ahead; a later day is a slip. */
const MOST_DAYS_AHEAD = 5 * 366;

/** A day that exists and has not passed; null when none was given. */
export function checkFutureDate(
  date: string | null | undefined,
  field: string,
  today: IsoDate,
): Outcome<IsoDate | null> {
  if (date === null || date === undefined || date === '') return accept(null);
  const parsed = parseIsoDate(date);
  if (!parsed) return refuse('DATE_IMPOSSIBLE', field, { date });
  if (parsed < today) return refuse('DATE_IN_THE_PAST', field, { date });
  return parsed > addDays(today, MOST_DAYS_AHEAD) ? refuse('DATE_TOO_FAR', field, { date }) : accept(parsed);
}

/** A whole number in a range. */
export function checkNumber(value: number, field: string, from: number, to: number): Outcome<number> {
  return Number.isInteger(value) && value >= from && value <= to
    ? accept(value)
    : refuse('NUMBER_OUT_OF_RANGE', field, { from, to });
}
