import fc from 'fast-check';
import { packWords } from './compactWordSet.ts';

describe('packed words', () => {
  it('are in the set exactly when they were put in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 200 }),
        fc.array(fc.string(), { maxLength: 50 }),
        (inside, others) => {
          const set = packWords(inside);
          for (const word of [...inside, ...others]) expect(set.has(word)).toBe(inside.includes(word));
        },
      ),
      { seed: 20270, numRuns: 200 },
    );
  });
});
