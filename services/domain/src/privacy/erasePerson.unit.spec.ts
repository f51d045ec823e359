import { isFullName, withoutNames } from './erasePerson.ts';

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
    expect(withoutNames(text, { given: ['Anna de Vries', 'anna@waterrijk.example'], chosen: [] })).toBe(changed);
  });

  it('reads a name as it is, not as a pattern', () => {
    expect(withoutNames('A.B (x) en AXB (x)', { given: ['A.B (x)'], chosen: [] })).toBe('███████ en AXB (x)');
  });

  it('takes a name that she chose herself out only as she wrote it', () => {
    const names = { given: ['Anna de Vries'], chosen: ['Het Plein'] };
    expect(withoutNames('Het plein is nat, zegt Het Plein', names)).toBe('Het plein is nat, zegt █████████');
  });
});

describe('a name as people write one', () => {
  it.each(['Anna de Vries', 'Jan-Willem van ’t Hof', "Siobhán O'Brien", 'Mehmet Yıldız', 'J. Jansen', 'Ngô Đình Thục'])(
    '%s is one',
    (name) => {
      expect(isFullName(name)).toBe(true);
    },
  );

  it.each([
    '',
    'Anna',
    '2026',
    '2026-11-23',
    'SENT',
    'het plein',
    'Het plein',
    'Anna 2',
    '=Anna Vries',
    'Anna <b>Vries</b>',
  ])('%j is none', (name) => {
    expect(isFullName(name)).toBe(false);
  });
});
