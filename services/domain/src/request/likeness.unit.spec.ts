import type { IsoDate } from '../calendar.ts';
import type { AnswerValues, Intake } from '../intake/intake.ts';
import { reasonsToBeTheSame } from './likeness.ts';

const DAY = '2026-11-02' as IsoDate;

function request(answers: Partial<AnswerValues>, receivedOn: IsoDate = DAY) {
  const entries = Object.entries({ SETTLED_PROCEDURE: false, TAAKVELDEN: [], PLACES: [], ...answers });
  const intake = Object.fromEntries(
    entries.map(([questionId, value]) => [
      questionId,
      { questionId, guess: { value, evidence: [], confidence: 50 }, confirmed: null },
    ]),
  );
  return { intake: intake as unknown as Intake, receivedOn };
}

const here = request({ PLACES: ['Kerkweg'], TAAKVELDEN: ['2.1'] as never });

describe('whether two requests are about one cause', () => {
  it.each([
    ['the same words', here, request({}), 70, ['SAME_WORDS', 'SAME_TIME']],
    [
      'the same place, with a house number, in other words',
      here,
      request({ PLACES: ['kerkweg 12'] }),
      20,
      ['SAME_PLACE', 'SAME_TIME'],
    ],
    [
      'the same field, rather alike',
      here,
      request({ TAAKVELDEN: ['2.1'] as never }),
      50,
      ['SAME_WORDS', 'SAME_FIELD', 'SAME_TIME'],
    ],
    ['the same place, half a year later', here, request({ PLACES: ['Kerkweg'] }, '2027-05-02' as IsoDate), 30, []],
    ['the same place, nothing else alike', here, request({ PLACES: ['Kerkweg'] }), 5, []],
    ['other words, another place', here, request({ PLACES: ['Rozenlaan'] }), 30, []],
  ] as const)('%s', (_what, one, other, likeness, expected) => {
    expect(reasonsToBeTheSame(one, other, likeness)).toEqual(expected);
    expect(reasonsToBeTheSame(other, one, likeness)).toEqual(expected);
  });

  it('leaves two people who each ask for something of their own apart', () => {
    const passport = request({ SETTLED_PROCEDURE: true });
    expect(reasonsToBeTheSame(passport, passport, 90)).toEqual([]);
  });
});
