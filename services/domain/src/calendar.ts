/** A calendar day, `YYYY-MM-DD`, without time or zone. */
export type IsoDate = string & { readonly __brand: 'IsoDate' };

/** A week, counted from Monday 5 January 1970 (week 0). Whole numbers only; later weeks are larger. */
export type WeekNumber = number;

const MS_PER_DAY = 86_400_000;
const FIRST_MONDAY = Date.UTC(1970, 0, 5) / MS_PER_DAY;

function daysSinceEpoch(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

/** Reads `YYYY-MM-DD` as a day that exists in the calendar; `undefined` when it does not (31 February, 2026-13-01). */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  return text as IsoDate;
}

/** The week in which the day falls; weeks start on Monday (ISO 8601). */
export function weekOf(date: IsoDate): WeekNumber {
  return Math.floor((daysSinceEpoch(date) - FIRST_MONDAY) / 7);
}

/** The Monday of the week. */
export function mondayOf(week: WeekNumber): IsoDate {
  return new Date((FIRST_MONDAY + week * 7) * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}

/** The day `days` days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date((daysSinceEpoch(date) + days) * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}

/** Days from one day to another; negative when the other comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return daysSinceEpoch(to) - daysSinceEpoch(from);
}

/** The day `months` calendar months earlier; the last day of the month when that day does not exist. */
export function monthsBefore(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))).toISOString().slice(0, 10) as IsoDate;
}

/** The ISO 8601 week of the year, as people say it: `{ year: 2026, week: 48 }`. */
export function isoWeek(week: WeekNumber): { year: number; week: number } {
  const thursday = new Date((FIRST_MONDAY + week * 7 + 3) * MS_PER_DAY);
  const year = thursday.getUTCFullYear();
  const firstThursdayWeek = weekOf(`${String(year)}-01-04` as IsoDate);
  return { year, week: week - firstThursdayWeek + 1 };
}
