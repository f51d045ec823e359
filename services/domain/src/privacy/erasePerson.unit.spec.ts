import { withoutWords } from './erasePerson.ts';

describe('a text without a name', () => {
  it.each([
    [
      'takes the name out wherever it stands',
      'Anna de Vries kan dit. anna  de vries ook.',
      '█████████████ kan dit. ██████████████ ook.',
    ],
    ['leaves a longer name alone', 'Annalies de Vries en Anna de Vriesman', null],
    ['leaves a first name by itself alone, it may be of somebody else', 'Anna kan dit', null],
    ['takes an address out', 'mail anna@waterrijk.example even', 'mail ██████████████████████ even'],
    ['keeps what stands around it', '(Anna de Vries),', '(█████████████),'],
  ])('%s', (_fact, text, changed) => {
    expect(withoutWords(text, ['Anna de Vries', 'anna@waterrijk.example'])).toBe(changed);
  });

  it('reads a name as it is, not as a pattern', () => {
    expect(withoutWords('A.B (x) en AXB (x)', ['A.B (x)'])).toBe('███████ en AXB (x)');
  });
});
