import { groupPeople, pairPeople, type DuoMember, type GroupMember } from '@rolpool/matching';
import fc from 'fast-check';

const things = ['a', 'b', 'c', 'd', 'e'];
const people = fc
  .array(fc.record({ traits: fc.subarray(things), offers: fc.subarray(things), seeks: fc.subarray(things) }), {
    maxLength: 30,
  })
  .map((list) => list.map((one, at) => ({ ...one, id: `p${String(at).padStart(2, '0')}` })));

function sizesFor(count: number, groups: number): number[] {
  return Array.from({ length: groups }, (_, at) => Math.floor((count + at) / groups)).filter((size) => size > 0);
}

function sharedPairs(groups: readonly (readonly string[])[], members: readonly GroupMember[]): number {
  const traitsOf = new Map(members.map(({ id, traits }) => [id, traits]));
  let shared = 0;
  for (const group of groups)
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1))
        shared += (traitsOf.get(one) ?? []).filter((trait) => traitsOf.get(other)?.includes(trait) === true).length;
  return shared;
}

/** The most points over all ways of pairing; only for few people. */
function bestByTrying(members: readonly DuoMember[], points: (a: DuoMember, b: DuoMember) => number): number {
  const [first, ...rest] = members;
  if (!first || rest.length === 0) return 0;
  const paired = rest.map(
    (other) =>
      points(first, other) +
      bestByTrying(
        rest.filter((one) => one !== other),
        points,
      ),
  );
  const leftOut = members.length % 2 === 1 ? [bestByTrying(rest, points)] : [];
  return Math.max(...paired, ...leftOut);
}

describe('mixed groups', () => {
  it('have the sizes asked, everybody once, and the shared pairs that they state, never below what is possible', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 5 }), (members, groups) => {
        const sizes = sizesFor(members.length, groups);
        const answer = groupPeople(members, sizes);
        if (answer.status === 'INVALID') throw new Error(answer.reason);
        expect(answer.groups.map((group) => group.length)).toEqual(sizes);
        expect(answer.groups.flat().sort()).toEqual(members.map(({ id }) => id));
        expect(sharedPairs(answer.groups, members)).toBe(answer.sharedPairs);
        expect(answer.sharedPairs).toBeGreaterThanOrEqual(answer.leastPossible);
        expect(groupPeople([...members].reverse(), sizes)).toEqual(answer);
      }),
      { numRuns: 300, seed: 71 },
    );
  });

  it('refuse sizes that do not add up, and somebody who is named twice', () => {
    const one = { id: 'p1', traits: [] };
    expect(groupPeople([one], [2])).toEqual({ status: 'INVALID', reason: 'SIZES_DO_NOT_ADD_UP' });
    expect(groupPeople([one, one], [2])).toEqual({ status: 'INVALID', reason: 'SAME_ID_TWICE' });
  });
});

describe('duos', () => {
  it('hold everybody once but at most one, and are worth no more than the bound; trying every way finds little more', () => {
    fc.assert(
      fc.property(people, (members) => {
        const answer = pairPeople(members);
        const seen = [...answer.duos.flat(), ...(answer.alone === null ? [] : [answer.alone])];
        expect(seen.sort()).toEqual(members.map(({ id }) => id));
        expect(answer.points).toBeLessThanOrEqual(answer.bound);
        expect(pairPeople([...members].reverse())).toEqual(answer);
        if (members.length > 7) return;
        const points = (a: DuoMember, b: DuoMember) => pairPeople([a, b]).points;
        const best = bestByTrying(members, points);
        expect(best).toBeLessThanOrEqual(answer.bound);
        expect(answer.points).toBeGreaterThanOrEqual(0.8 * best);
      }),
      { numRuns: 200, seed: 72 },
    );
  });
});
