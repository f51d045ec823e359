import { addDays, weekOf, type IsoDate } from '../calendar.ts';
import { freeHoursByWeek } from './freeHours.ts';

const MONDAY = '2026-11-23' as IsoDate;

describe('free hours by week', () => {
  it('takes a commitment from every week that it touches, and from no other', () => {
    const commitments = [
      { from: addDays(MONDAY, 13), to: addDays(MONDAY, 14), hoursPerWeek: 5, kind: 'TEAM' as const },
    ];
    expect(freeHoursByWeek({ poolHoursPerWeek: 16, commitments }, weekOf(MONDAY), 4)).toEqual([16, 11, 11, 16]);
  });

  it('never goes below zero, and rounds half hours down', () => {
    const commitments = [
      { from: MONDAY, to: MONDAY, hoursPerWeek: 40, kind: 'LEAVE' as const },
      { from: addDays(MONDAY, 7), to: addDays(MONDAY, 7), hoursPerWeek: 1.5, kind: 'FIXED_WORK' as const },
    ];
    expect(freeHoursByWeek({ poolHoursPerWeek: 8, commitments }, weekOf(MONDAY), 2)).toEqual([0, 6]);
  });
});
