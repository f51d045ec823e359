export const DAY_IN_MS = 86_400_000;
export const DAYS = 7;
const FRIDAY = 4;

/** The Monday of the week of a day, in milliseconds. */
export function mondayOf(day: string): number {
  const date = new Date(`${day}T00:00:00Z`);
  return date.getTime() - ((date.getUTCDay() + DAYS - 1) % DAYS) * DAY_IN_MS;
}

const dayAt = (time: number) => new Date(time).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** Monday to Friday of the week after a day: where a period that somebody adds starts out. */
export function workWeekAfter(day: string): { readonly from: string; readonly to: string } {
  const monday = mondayOf(day) + DAYS * DAY_IN_MS;
  return { from: dayAt(monday), to: dayAt(monday + FRIDAY * DAY_IN_MS) };
}
