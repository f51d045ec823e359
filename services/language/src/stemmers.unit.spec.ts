import { stem } from './stemmers.ts';

describe('the stem of a word', () => {
  it.each([
    ['vergunningen', 'vergunning'],
    ['huizen', 'huis'],
    ['oudere', 'ouderen'],
    ['ouders', 'ouder'],
  ])('is the same for %s and %s', (one, other) => {
    expect(stem(one, 'nl')).toBe(stem(other, 'nl'));
  });

  it.each([
    ['ouders', 'ouderen'],
    ['bij', 'bijen'],
  ])('is not the same for %s and %s', (one, other) => {
    expect(stem(one, 'nl')).not.toBe(stem(other, 'nl'));
  });
});
