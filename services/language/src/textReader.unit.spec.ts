import { asId, type SkillId, type TaakveldCode, type TargetGroupId } from '@rolpool/domain';
import fc from 'fast-check';
import type { LanguageCatalogue } from './catalogue.ts';
import { createTextReader } from './textReader.ts';

const CATALOGUE: LanguageCatalogue = {
  taakvelden: [
    {
      code: asId<TaakveldCode>('2.1'),
      terms: {
        nl: [
          ['verkeer', 3],
          ['zone', 1],
        ],
        en: [['traffic', 3]],
      },
    },
    { code: asId<TaakveldCode>('4.3'), terms: { nl: [['school', 2]], en: [['school', 2]] } },
    {
      code: asId<TaakveldCode>('5.7'),
      terms: {
        nl: [
          ['bijen', 3],
          ['boom', 2],
        ],
        en: [['tree', 2]],
      },
    },
  ],
  skills: [{ id: asId<SkillId>('mediation'), taakveld: null, terms: { nl: ['bemiddelen'], en: ['mediate'] } }],
  targetGroups: [{ id: asId<TargetGroupId>('young-people'), terms: { nl: ['jongere'], en: ['young people'] } }],
  cues: [
    { signal: 'asksHow', terms: { nl: ['hoe * aanvragen'], en: ['how do i'] } },
    { signal: 'money', terms: { nl: ['subsidie+', 'geld'], en: ['money'] } },
    { signal: 'council', terms: { nl: ['=raad'], en: ['council'] } },
    { signal: 'noMoney', terms: { nl: ['geen geld'], en: [] } },
  ],
};
const reader = createTextReader(CATALOGUE);
const signals = (text: string) => reader.read(text, 'nl').signals.map((hit) => hit.signal);

describe('reading a text', () => {
  it('finds other forms of a word, and compounds by what they are and what they are about', () => {
    const { taakvelden } = reader.read('De verkeersdrukte bij de basisscholen neemt toe.', 'nl');
    expect(taakvelden.map((hit) => [hit.code, ...hit.evidence.map((one) => one.words)])).toEqual([
      ['2.1', 'verkeersdrukte'],
      ['4.3', 'basisscholen'],
    ]);
  });

  it('does not take a name apart, and does take apart what only stands at the beginning of a sentence', () => {
    const codes = (text: string) => reader.read(text, 'nl').taakvelden.map((hit) => hit.code);
    expect(codes('Namens basisschool De Verkeersboog vragen wij dit.')).toEqual(['4.3']);
    expect(codes('De Verkeersdrukte neemt toe.')).toEqual(['2.1']);
  });

  it('does not take a function word for a noun that looks like it', () => {
    expect(reader.read('Dat ligt bij de voordeur van het huis.', 'nl').taakvelden).toEqual([]);
  });

  it('leaves out what is denied, unless the term itself denies', () => {
    expect(signals('Wij vragen geen subsidie van de stad.')).toEqual([]);
    expect(signals('Er is geen geld.')).toEqual(['noMoney']);
  });

  it('lets up to three words stand in a gap, and keeps exact forms exact', () => {
    expect(signals('Hoe kan ik dat aanvragen?')).toEqual(['asksHow']);
    expect(signals('Hoe gaat het nu verder met de lange reeks vergunningen die wij aanvragen?')).toEqual([]);
    expect(signals('De raad wil dit.')).toEqual(['council']);
    expect(signals('Ik raad het af.')).toEqual(['council']);
    expect(signals('De raden willen dit.')).toEqual([]);
  });

  it('opens longer words where the term allows it', () => {
    expect(signals('De subsidieregeling loopt af.')).toEqual(['money']);
  });

  it('reads English as English, and falls back to the form where the text is too short to tell', () => {
    expect(reader.read('The traffic near our school is dangerous and we would like to mediate.', 'nl')).toMatchObject({
      language: 'en',
      skills: [{ skillId: 'mediation' }],
    });
    expect(reader.read('Traffic', 'en').language).toBe('en');
    expect(reader.read('Traffic', 'nl').language).toBe('nl');
  });

  it('forgives a slip of the pen in a word that nobody knows, and says which word was meant', () => {
    const { signals: found } = reader.read('Er is subsdie nodig.', 'nl');
    expect(found).toMatchObject([
      { signal: 'money', evidence: [{ words: 'subsdie', term: 'subsidie+', match: 'SPELLING' }] },
    ]);
  });

  it('names groups of people, and how each term was recognised', () => {
    const reading = reader.read('De jongeren van de basisschool.', 'nl');
    expect(reading.targetGroups).toMatchObject([{ id: 'young-people', evidence: [{ match: 'WORD' }] }]);
    expect(reading.taakvelden[0]?.evidence[0]).toMatchObject({ words: 'basisschool', term: 'school', match: 'HEAD' });
  });

  it.each([
    [
      'de',
      'Die Straße vor unserer Schule ist sehr gefährlich und wir möchten, dass die Gemeinde hier etwas unternimmt.',
    ],
    ['fr', 'La place devant notre école est inondée chaque fois qu’il pleut et nous voudrions la rendre plus verte.'],
    ['tr', 'Okulumuzun önündeki meydan her yağmurda su altında kalıyor ve belediyenin yardım etmesini istiyoruz.'],
  ])('says that it cannot read %s, and guesses nothing', (language, text) => {
    expect(reader.read(text, 'nl')).toMatchObject({
      otherLanguage: language,
      language: 'nl',
      signals: [],
      taakvelden: [],
    });
  });

  it('gets through the same word a quarter of a million times, which only work in one go can', () => {
    expect(reader.read('verkeer '.repeat(250_000), 'nl').taakvelden[0]?.code).toBe('2.1');
  });

  it('points with every piece of evidence at its own words, whatever the text', () => {
    const words = fc.constantFrom(
      'verkeer',
      'Verkeer,',
      'basisschool',
      'één',
      'raad',
      '“geld”',
      'bomen\n',
      '🌳',
      'subsidie-aanvraag',
      'hoe',
      'aanvragen',
      'geen',
      '–',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 40 }), (pieces) => {
        const text = pieces.join(' ');
        const reading = reader.read(text, 'nl');
        for (const hit of [...reading.taakvelden, ...reading.skills, ...reading.signals]) {
          for (const { start, end, words: found } of hit.evidence) expect(text.slice(start, end)).toBe(found);
        }
      }),
      { numRuns: 300, seed: 20269 },
    );
  });
});
