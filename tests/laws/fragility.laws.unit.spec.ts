import { type PersonId } from '@rolpool/domain';
import { buildPoolIndex, findFragility, suggestTeams } from '@rolpool/matching';
import fc from 'fast-check';
import { arbitraryInstance, type Instance } from './arbitraryInstance.ts';

/** Only what the seats themselves ask counts: nothing is asked of the team as a whole, and nobody is a mentor. */
const plain = arbitraryInstance({ people: 6, seats: 3 }).map((instance): Instance => {
  const { pairWish: _, ...demand } = instance.demand;
  const seats = demand.seats.map((seat) => ({
    ...seat,
    skills: seat.skills.map((need) => ({ ...need, mentored: false })),
  }));
  const whole = { minimumDepartments: 0, pins: [], keptApart: [], allowsDoubleRoles: false };
  return { ...instance, demand: { ...demand, ...whole, seats } };
});

const fragilityOf = ({ snapshot, demand, policy }: Instance, most = 6) =>
  findFragility(buildPoolIndex(snapshot), demand, policy, most);

function isPossibleWithout({ snapshot, demand, policy }: Instance, absent: ReadonlySet<PersonId>): boolean {
  const members = snapshot.members.filter(({ id }) => !absent.has(id));
  const answer = suggestTeams(buildPoolIndex({ ...snapshot, members }), demand, policy, 1);
  return 'teams' in answer && answer.teams[0]?.seats.every(({ personId }) => personId !== null) === true;
}

const subsetsOf = (ids: readonly PersonId[]) =>
  Array.from({ length: 1 << ids.length }, (_, set) => new Set(ids.filter((__, at) => (set >> at) & 1)));

describe('fragility', () => {
  it('is the smallest number of people without whom no search finds a whole team', () => {
    fc.assert(
      fc.property(plain, (instance) => {
        const ids = instance.snapshot.members.map(({ id }) => id);
        const breaking = subsetsOf(ids).filter((absent) => !isPossibleWithout(instance, absent));
        const least = Math.min(...breaking.map(({ size }) => size));
        expect(fragilityOf(instance).people).toBe(breaking.length === 0 ? null : least);
      }),
      { numRuns: 300, seed: 20271 },
    );
  });

  it('names people of whom any so many are enough', () => {
    fc.assert(
      fc.property(plain, (instance) => {
        const { people, able } = fragilityOf(instance);
        if (people === null) return;
        const some = subsetsOf(able).filter(({ size }) => size === people);
        expect(some.every((absent) => !isPossibleWithout(instance, absent))).toBe(true);
      }),
      { numRuns: 200, seed: 20272 },
    );
  });

  it('never gets worse when somebody comes, and looking less far changes no answer within reach', () => {
    fc.assert(
      fc.property(plain, fc.integer({ min: 0, max: 3 }), (instance, most) => {
        const all = fragilityOf(instance).people ?? Infinity;
        const fewer = { ...instance, snapshot: { ...instance.snapshot, members: instance.snapshot.members.slice(1) } };
        expect(fragilityOf(fewer).people ?? Infinity).toBeLessThanOrEqual(all);
        expect(fragilityOf(instance, most).people).toBe(all <= most ? all : null);
      }),
      { numRuns: 300, seed: 20273 },
    );
  });

  it('says who would mend it: with the hours or the level that she lacks, one more is needed to break it', () => {
    fc.assert(
      fc.property(plain, (instance) => {
        const { people, almost, seatIds } = fragilityOf(instance);
        const mended = almost.find(({ lacks }) => lacks === 'HOURS');
        if (people === null || !mended || seatIds.length > 1) return;
        const members = instance.snapshot.members.map((member) =>
          member.id === mended.personId
            ? { ...member, freeHours: member.freeHours.map((hours) => hours + mended.hoursShort) }
            : member,
        );
        const after = fragilityOf({ ...instance, snapshot: { ...instance.snapshot, members } });
        const seats = instance.demand.seats.length;
        if (seats === 1) expect(after.people).toBe(people + 1);
        else expect(after.people ?? Infinity).toBeGreaterThanOrEqual(people);
      }),
      { numRuns: 400, seed: 20274 },
    );
  });

  it('is nothing for a demand outside the snapshot', () => {
    fc.assert(
      fc.property(plain, (instance) => {
        const demand = { ...instance.demand, startWeek: instance.snapshot.firstWeek - 1 };
        expect(fragilityOf({ ...instance, demand })).toEqual({ people: null, seatIds: [], able: [], almost: [] });
      }),
      { numRuns: 20, seed: 20275 },
    );
  });
});
