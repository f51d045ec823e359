import fc from 'fast-check';
import { addDays, isoWeek, mondayOf, monthsBefore, parseIsoDate, weekOf, type IsoDate } from './calendar.ts';

const day = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('1990-01-01' as IsoDate, days));

describe('the calendar', () => {
  it('reads only days that exist', () => {
    expect(parseIsoDate('2028-02-29')).toBe('2028-02-29');
    for (const text of ['2027-02-29', '2026-13-01', '2026-00-10', '26-1-1', 'morgen', '2026-01-01T00:00:00Z']) {
      expect(parseIsoDate(text)).toBeUndefined();
    }
  });

  it('starts weeks on Monday, and every day lies in the week of its Monday', () => {
    fc.assert(
      fc.property(day, (date) => {
        const monday = mondayOf(weekOf(date));
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(monday <= date && date < addDays(monday, 7)).toBe(true);
      }),
    );
  });

  it.each([
    ['2026-01-01', 2026, 1],
    ['2027-01-01', 2026, 53],
    ['2024-12-30', 2025, 1],
    ['2026-11-23', 2026, 48],
  ])('numbers the week of %s by ISO 8601', (date, year, week) => {
    expect(isoWeek(weekOf(date as IsoDate))).toEqual({ year, week });
  });

  it('takes the last day of a shorter month', () => {
    expect(monthsBefore('2026-03-31' as IsoDate, 1)).toBe('2026-02-28');
    expect(monthsBefore('2026-01-15' as IsoDate, 12)).toBe('2025-01-15');
  });
});
