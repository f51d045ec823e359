import { isOneSlipApart } from '../spelling.ts';
import { findDeadlines } from './findDeadlines.ts';
import { findPlaces } from './findPlaces.ts';

const COMMON = new Set(['supermarkt', 'grasveld', 'onderweg']);
const words = (found: readonly { readonly words: string }[]) => found.map((one) => one.words);

describe('phrases in a text', () => {
  it.each([
    ['Het moet vóór 1 april klaar zijn.', 'nl', ['vóór 1 april']],
    ['Graag binnen zes weken, uiterlijk in september.', 'nl', ['binnen zes weken', 'uiterlijk in september']],
    ['Voor de zomervakantie graag.', 'nl', ['Voor de zomervakantie']],
    ['Please finish it before the summer, within two months.', 'en', ['before the summer', 'within two months']],
    ['Wij zijn er voor de buurt, voor 20/30 kinderen en voor 10-12 jarigen.', 'nl', []],
    ['Het budget voor 2026 en binnen een week is het weer kapot.', 'nl', []],
    [
      'Uiterlijk op vrijdag, binnen negen weken, voor het einde van het jaar.',
      'nl',
      ['Uiterlijk op vrijdag', 'binnen negen weken', 'voor het einde van het jaar'],
    ],
    ['It was used by 2000 people and hit by spring floods.', 'en', []],
    [
      'Graag voor de zomer van 2027, en uiterlijk 1 mei 2028.',
      'nl',
      ['voor de zomer van 2027', 'uiterlijk 1 mei 2028'],
    ],
    ['Before the end of the year 2027, please.', 'en', ['Before the end of the year 2027']],
    ['By end of March, or by Friday.', 'en', ['By end of March', 'by Friday']],
  ] as const)('finds when it has to be ready: %s', (text, language, expected) => {
    expect(words(findDeadlines(text, language))).toEqual(expected);
  });

  it.each([
    ['Op de Rozenlaan en het Stationsplein 12 is het druk.', 'nl', ['Rozenlaan', 'Stationsplein 12']],
    ['In de wijk Oud Noord en op bedrijventerrein De Horst.', 'nl', ['wijk Oud Noord', 'bedrijventerrein De Horst']],
    ['Onderweg naar school is de weg slecht.', 'nl', []],
    ['Supermarkt en park liggen vol. Grasveld ook.', 'nl', []],
    ['In de Jan van Eyckstraat en de Laan van Meerdervoort.', 'nl', ['Jan van Eyckstraat', 'Laan van Meerdervoort']],
    [
      'Aan de ’s-Gravelandseweg 3 en in Bospolder-Tussendijken.',
      'nl',
      ['’s-Gravelandseweg 3', 'Bospolder-Tussendijken'],
    ],
    ['The lamps in Church Street are broken. Our Park is fine.', 'en', ['Church Street']],
  ] as const)('finds places: %s', (text, language, expected) => {
    expect(words(findPlaces(text, language, (word) => COMMON.has(word)))).toEqual(expected);
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
