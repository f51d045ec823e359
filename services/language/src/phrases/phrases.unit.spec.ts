import { isOneSlipApart } from '../spelling.ts';
import { findDeadlines } from './findDeadlines.ts';
import { findPlaces } from './findPlaces.ts';

const words = (found: readonly { readonly words: string }[]) => found.map((one) => one.words);

describe('phrases in a text', () => {
  it.each([
    ['Het moet vóór 1 april klaar zijn.', 'nl', ['vóór 1 april']],
    ['Graag binnen zes weken, uiterlijk in september.', 'nl', ['binnen zes weken', 'uiterlijk in september']],
    ['Voor de zomervakantie graag.', 'nl', ['Voor de zomervakantie']],
    ['Please finish it before the summer, within two months.', 'en', ['before the summer', 'within two months']],
    ['Wij zijn er voor de buurt en voor 25 mensen.', 'nl', []],
  ] as const)('finds when it has to be ready: %s', (text, language, expected) => {
    expect(words(findDeadlines(text, language))).toEqual(expected);
  });

  it.each([
    ['Op de Rozenlaan en het Stationsplein 12 is het druk.', 'nl', ['Rozenlaan', 'Stationsplein 12']],
    ['In de wijk Oud Noord en op bedrijventerrein De Horst.', 'nl', ['wijk Oud Noord', 'bedrijventerrein De Horst']],
    ['Onderweg naar school is de weg slecht.', 'nl', []],
    ['The lamps in Church Street are broken.', 'en', ['Church Street']],
  ] as const)('finds places: %s', (text, language, expected) => {
    expect(words(findPlaces(text, language))).toEqual(expected);
  });

  it.each([
    ['vergunning', 'vergnning', true],
    ['vergunning', 'vergunnning', true],
    ['vergunning', 'vergunnign', true],
    ['vergunning', 'vergunninh', true],
    ['vergunning', 'vergadering', false],
    ['school', 'school', false],
  ])('tells whether %s and %s are one slip apart', (one, other, expected) => {
    expect(isOneSlipApart(one, other)).toBe(expected);
    expect(isOneSlipApart(other, one)).toBe(expected);
  });
});
