import { monthsBefore, type IsoDate } from '../calendar.ts';

/** Kinds of data that are kept for a time of their own. */
export const RETENTION_CLASSES = [
  'REQUEST_TEXTS',
  'REQUEST_CODES',
  'SUGGESTIONS',
  'REASONS',
  'REFLECTIONS',
  'PROFILE_VIEWS',
  'AUDIT',
] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];

/** Months by kind. */
export type RetentionMonths = Readonly<Record<RetentionClass, number>>;

/** As shipped. */
export const USUAL_RETENTION: RetentionMonths = {
  REQUEST_TEXTS: 24,
  REQUEST_CODES: 12,
  SUGGESTIONS: 24,
  REASONS: 12,
  REFLECTIONS: 12,
  PROFILE_VIEWS: 24,
  AUDIT: 24,
};

/** Logs of a high-risk system are kept at least six months (AI Act, article 26, sixth paragraph). */
export const LEAST_RETENTION: RetentionMonths = {
  REQUEST_TEXTS: 1,
  REQUEST_CODES: 1,
  SUGGESTIONS: 6,
  REASONS: 1,
  REFLECTIONS: 1,
  PROFILE_VIEWS: 6,
  AUDIT: 6,
};
/** Longer than this nobody needs it. */
export const MOST_RETENTION_MONTHS = 240;

/** What is older than this day is past its time. */
export function retentionLimit(months: RetentionMonths, kind: RetentionClass, today: IsoDate): IsoDate {
  return monthsBefore(today, months[kind]);
}

/** Whether so many months are allowed for that kind: whole, at least what the law asks, at most twenty years. */
export function isRetentionAllowed(kind: RetentionClass, months: number): boolean {
  return Number.isInteger(months) && months >= LEAST_RETENTION[kind] && months <= MOST_RETENTION_MONTHS;
}
