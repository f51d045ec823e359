import type { PersonId, PoolMember } from '@rolpool/domain';
import { buildPoolIndex, suggestTeams } from '@rolpool/matching';
import fc from 'fast-check';
import { arbitraryInstance } from './arbitraryInstance.ts';

/** What colleagues say of each other is kept on both sides, also when somebody leaves. */
function withoutStrangers(members: readonly PoolMember[]): PoolMember[] {
  const present = new Set<PersonId>(members.map(({ id }) => id));
  return members.map((member) => ({
    ...member,
    workedWith: (member.workedWith ?? []).filter((id) => present.has(id)),
  }));
}

describe('the pool index, kept current change by change', () => {
  it('answers as one that is built from the pool as it is in the end', () => {
    fc.assert(
      fc.property(
        arbitraryInstance({ people: 30, seats: 4 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 0, max: 3 })), { maxLength: 40 }),
        ({ snapshot, demand, policy }, changes) => {
          const members = new Map(snapshot.members.map((member) => [member.id, member]));
          const index = buildPoolIndex(snapshot);
          for (const [pick, other, kind] of changes) {
            const one = snapshot.members[pick % Math.max(1, snapshot.members.length)];
            const like = snapshot.members[other % Math.max(1, snapshot.members.length)];
            if (!one || !like) continue;
            if (kind === 0) {
              members.delete(one.id);
              index.remove(one.id);
            } else {
              const changed = { ...like, id: one.id, workedWith: one.workedWith ?? [] };
              members.set(one.id, changed);
              index.put(changed);
            }
          }
          const rebuilt = buildPoolIndex({ ...snapshot, members: withoutStrangers([...members.values()]) });
          const ask = (of: typeof index) => suggestTeams(of, demand, policy);
          if (rebuilt.people > 0) expect(ask(index)).toEqual(ask(rebuilt));
          expect(index.people).toBe(members.size);
          for (const department of new Set(snapshot.members.map(({ departmentId }) => departmentId))) {
            const there = [...members.values()].filter(({ departmentId }) => departmentId === department);
            expect(index.idsIn(department).sort()).toEqual(there.map(({ id }) => id).sort());
          }
        },
      ),
      { numRuns: 400, seed: 61 },
    );
  });
});
