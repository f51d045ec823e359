import { parseIsoDate, type IsoDate } from '../calendar.ts';
import { dueOf } from './teamStates.ts';

const day = (text: string) => parseIsoDate(text) as IsoDate;
const sent = { status: 'SENT' as const, sentOn: day('2026-11-20'), answerBy: day('2026-11-27'), remindedOn: null };

describe('what time does to an invitation', () => {
  it.each([
    ['2026-11-24', null],
    ['2026-11-25', 'REMIND'],
    ['2026-11-27', 'REMIND'],
    ['2026-11-28', 'EXPIRE'],
  ])('on %s is %s', (today, due) => {
    expect(dueOf(sent, day(today))).toBe(due);
  });

  it('reminds once', () => {
    expect(dueOf({ ...sent, remindedOn: day('2026-11-25') }, day('2026-11-26'))).toBeNull();
  });

  it('reminds nobody on the day she was asked', () => {
    expect(dueOf({ ...sent, answerBy: day('2026-11-21') }, day('2026-11-20'))).toBeNull();
  });

  it('ends a proposal that nobody answered, without reminding her of it', () => {
    expect(dueOf({ ...sent, status: 'COUNTERED' }, day('2026-11-26'))).toBeNull();
    expect(dueOf({ ...sent, status: 'COUNTERED' }, day('2026-11-28'))).toBe('EXPIRE');
  });

  it('is nothing without a last day, or after an answer', () => {
    expect(dueOf({ ...sent, answerBy: null }, day('2030-01-01'))).toBeNull();
    expect(dueOf({ ...sent, status: 'ACCEPTED' }, day('2030-01-01'))).toBeNull();
  });
});
