import { createRequestIndex } from './requestIndex.ts';

const index = createRequestIndex((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
const texts = [
  ['a', 'grote plas fietspad riool water'],
  ['b', 'fietspad onder water want het riool loopt over bij grote regen elke keer opnieuw'],
  ['c', 'dakkapel vergunning aanvragen buurman'],
  ['d', 'vergunning feest straat'],
  ['e', ''],
] as const;

describe('finding requests that are alike', () => {
  index.add(texts.map(([id, text]) => ({ id, text, language: 'nl' as const })));

  it('puts the most alike first, the same from both sides, and leaves the request itself out', () => {
    const [first] = index.similarTo('a', 5);
    expect(first?.id).toBe('b');
    expect(index.similarTo('b', 5)[0]).toEqual({ id: 'a', likeness: first?.likeness });
    expect(index.similarTo('a', 5).map(({ id }) => id)).not.toContain('a');
  });

  it('says 100 for the same words only, and nothing for a text without words or one that is not there', () => {
    index.add([{ id: 'a again', text: texts[0][1], language: 'nl' }]);
    expect(index.similarTo('a', 1)[0]?.id).toBe('a again');
    expect(index.similarTo('c', 1)[0]?.likeness).toBeLessThan(60);
    expect(index.similarTo('e', 5)).toEqual([]);
    expect(index.similarTo('nobody', 5)).toEqual([]);
  });
});
