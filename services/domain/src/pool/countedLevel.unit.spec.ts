import type { IsoDate } from '../calendar.ts';
import { countedLevel } from './countedLevel.ts';

const TODAY = '2026-11-23' as IsoDate;
const RECENT = '2026-01-01' as IsoDate;
const LONG_AGO = '2023-11-22' as IsoDate;

describe('the counted level', () => {
  it.each([
    ['a confirmed skill used lately counts as stated', 4, 'CONFIRMED', RECENT, 4],
    ['a claimed skill counts one lower', 4, 'CLAIMED', RECENT, 3],
    ['a skill last used more than three years ago counts one lower', 4, 'DEMONSTRATED', LONG_AGO, 3],
    ['claimed and long ago counts two lower', 4, 'CLAIMED', LONG_AGO, 2],
    ['never below 1 once it is stated', 1, 'CLAIMED', LONG_AGO, 1],
    ['exactly three years ago still counts in full', 4, 'CONFIRMED', '2023-11-23' as IsoDate, 4],
  ] as const)('%s', (_fact, level, evidence, lastUsed, counted) => {
    expect(countedLevel({ level, evidence, lastUsed }, TODAY)).toMatchObject({ counted, stated: level });
  });
});
