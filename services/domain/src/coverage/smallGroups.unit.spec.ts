import fc from 'fast-check';
import { hiddenGroups } from './smallGroups.ts';

const hiddenOf = (sizes: readonly number[], minimum: number) => [
  ...hiddenGroups(new Map(sizes.map((size, at) => [at, size])), minimum),
];

describe('small groups beside their total', () => {
  it('hides nothing when every group is large enough', () => {
    expect(hiddenOf([5, 9, 30], 5)).toEqual([]);
  });

  it('hides a second group beside a single small one, or the total would give it away', () => {
    expect(hiddenOf([30, 3, 9], 5)).toEqual([1, 2]);
  });

  it('hides one more when the small ones together are still few', () => {
    expect(hiddenOf([1, 2, 8, 30], 5)).toEqual([0, 1, 2]);
    expect(hiddenOf([3, 4, 8, 30], 5)).toEqual([0, 1]);
  });

  it('leaves nothing to work out: what is hidden is nobody, or at least two groups with enough people between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 20 }), { maxLength: 8 }),
        fc.integer({ min: 3, max: 10 }),
        (sizes, minimum) => {
          const hidden = hiddenOf(sizes, minimum);
          for (const [at, size] of sizes.entries()) if (size < minimum) expect(hidden).toContain(at);
          const filled = hidden.map((at) => sizes[at] ?? 0).filter((size) => size > 0);
          const people = filled.reduce((sum, size) => sum + size, 0);
          const isAll = hidden.length === sizes.length;
          expect(filled.length === 0 || isAll || (filled.length >= 2 && people >= minimum)).toBe(true);
        },
      ),
    );
  });
});
