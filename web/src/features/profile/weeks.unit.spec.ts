import { workWeekAfter } from './weeks.ts';

describe('the week that a new period starts out with', () => {
  it.each([
    ['2026-11-29', '2026-11-30', '2026-12-04'],
    ['2026-11-30', '2026-12-07', '2026-12-11'],
    ['2026-12-31', '2027-01-04', '2027-01-08'],
  ])('on %s is %s to %s', (today, from, to) => {
    expect(workWeekAfter(today)).toEqual({ from, to });
  });
});
