import { titleOf } from './titleOf.ts';

describe('a title for a letter that has none', () => {
  it.each([
    ['Geachte gemeente, ons plein is nat. Wat nu?', 'Ons plein is nat'],
    ['Beste meneer, mevrouw,\n\nHet bankje is weg.', 'Het bankje is weg'],
    ['Geacht college van burgemeester en wethouders,\nWij willen meer bomen.', 'Wij willen meer bomen'],
    ['Hallo wij willen een bankje, kan dat?', 'Hallo wij willen een bankje, kan dat'],
    ['Beste wethouder, beste raad: het is te warm.', 'Het is te warm'],
    ['Geacht college,\n\nBetreft: het zwembad\n\nWij willen het houden.', 'Het zwembad'],
    ['Goedemorgen!\nBeste raad,\nde brug is dicht', 'De brug is dicht'],
    ['L.S.\n\nWij zoeken een plek voor de markt.', 'Wij zoeken een plek voor de markt'],
    ['Dear sir or madam:\nthe square is wet!', 'The square is wet'],
    ['Dagelijks staat hier een vrachtwagen.', 'Dagelijks staat hier een vrachtwagen'],
    ['Hallo, is daar iemand die over de speeltuin gaat?', 'Is daar iemand die over de speeltuin gaat'],
    ['Beste gemeente', 'Beste gemeente'],
    ['??? Wat is dit', '??? Wat is dit'],
  ])('%j: %s', (letter, title) => {
    expect(titleOf(letter)).toBe(title);
  });

  it('ends between two words when the sentence is long', () => {
    const title = titleOf(`Wij willen ${'een groene speelplek '.repeat(10)}`);
    expect(title).toMatch(/(?:een|groene|speelplek)…$/);
    expect(title.length).toBeLessThanOrEqual(71);
  });
});
