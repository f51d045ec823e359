import { asId, type PersonId, type PoolMember } from '@rolpool/domain';
import { buildPoolIndex, checkSuggestion, suggestTeams, type SuggestionAnswer } from '@rolpool/matching';
import fc from 'fast-check';
import { arbitraryInstance, type Instance } from './arbitraryInstance.ts';
import { bestTeamsByBruteForce } from './bruteForce.ts';

const suggest = ({ snapshot, demand, policy }: Instance) => suggestTeams(buildPoolIndex(snapshot), demand, policy);
const placementsOf = (answer: SuggestionAnswer) =>
  'teams' in answer ? answer.teams.map((team) => team.seats.map((seat) => seat.personId)) : [];

/** Most seats filled, then most points, as one pair to compare; nothing is less than any team. */
function valueOf(answer: SuggestionAnswer): [number, number] {
  const best = 'teams' in answer ? answer.teams[0] : undefined;
  return best ? [best.seats.filter((seat) => seat.personId !== null).length, best.points] : [-1, -1];
}
const isAtLeast = (a: [number, number], b: [number, number]) => a[0] > b[0] || (a[0] === b[0] && a[1] >= b[1]);

const small = arbitraryInstance({ people: 6, seats: 3 });
const medium = arbitraryInstance({ people: 25, seats: 5 });

describe('the best team', () => {
  it.each([
    { name: 'few people on up to three seats', instances: small, numRuns: 1500, seed: 20261 },
    {
      name: 'fourteen people on up to three seats',
      instances: arbitraryInstance({ people: 14, seats: 3 }),
      numRuns: 250,
      seed: 20269,
    },
    {
      name: 'forty people on up to two seats',
      instances: arbitraryInstance({ people: 40, seats: 2 }),
      numRuns: 400,
      seed: 20270,
    },
  ])(
    'is the one that trying every team finds, and so are the second and third: $name',
    ({ instances, numRuns, seed }) => {
      fc.assert(
        fc.property(instances, (instance) => {
          const brute = bestTeamsByBruteForce(instance, 3);
          const answer = suggest(instance);
          expect(placementsOf(answer)).toEqual(brute.map((team) => team.placement));
          if (brute.length === 0) expect(answer.status).toBe('INFEASIBLE');
          else expect(answer).toMatchObject({ certificate: { value: brute[0]?.points, bound: brute[0]?.points } });
        }),
        { numRuns, seed },
      );
    },
  );

  it('passes the independent checker, which works out the same points', () => {
    fc.assert(
      fc.property(medium, (instance) => {
        const answer = suggest(instance);
        if (!('teams' in answer)) return;
        for (const team of answer.teams) {
          const placement = team.seats.map((seat) => seat.personId);
          const checked = checkSuggestion(instance.snapshot, instance.demand, instance.policy, placement);
          expect(checked).toEqual({ broken: [], points: team.points });
        }
      }),
      { numRuns: 500, seed: 20262 },
    );
  });

  it('is never worse when a person joins the pool', () => {
    fc.assert(
      fc.property(medium, fc.nat(), (instance, pick) => {
        const { members } = instance.snapshot;
        const pinned = instance.demand.pins.map((pin) => pin.personId);
        const leaver = members[pick % Math.max(1, members.length)];
        if (!leaver || pinned.includes(leaver.id)) return;
        const fewer = { ...instance.snapshot, members: members.filter((member) => member !== leaver) };
        expect(isAtLeast(valueOf(suggest(instance)), valueOf(suggest({ ...instance, snapshot: fewer })))).toBe(true);
      }),
      { numRuns: 300, seed: 20263 },
    );
  });

  it('stays the same when somebody whom nobody chose leaves', () => {
    fc.assert(
      fc.property(medium, (instance) => {
        const answer = suggest(instance);
        const chosen = new Set(placementsOf(answer).flat());
        const pinned = instance.demand.pins.map((pin) => pin.personId);
        const leaver = instance.snapshot.members.find(
          (member) => !chosen.has(member.id) && !pinned.includes(member.id),
        );
        if (!leaver || !('teams' in answer)) return;
        const fewer = {
          ...instance.snapshot,
          members: instance.snapshot.members.filter((member) => member !== leaver),
        };
        expect(placementsOf(suggest({ ...instance, snapshot: fewer }))).toEqual(placementsOf(answer));
      }),
      { numRuns: 300, seed: 20264 },
    );
  });

  it('does not depend on the order of the pool', () => {
    fc.assert(
      fc.property(medium, (instance) => {
        const turned = { ...instance.snapshot, members: [...instance.snapshot.members].reverse() };
        expect(suggest({ ...instance, snapshot: turned })).toEqual(suggest(instance));
      }),
      { numRuns: 200, seed: 20265 },
    );
  });

  it('is worth the same whatever the people are called', () => {
    fc.assert(
      fc.property(medium, (instance) => {
        const renamed = (id: PersonId) => asId<PersonId>(`x${[...id].reverse().join('')}`);
        const { demand } = instance;
        const other: Instance = {
          ...instance,
          snapshot: {
            ...instance.snapshot,
            members: instance.snapshot.members.map((member) => ({
              ...member,
              id: renamed(member.id),
              workedWith: (member.workedWith ?? []).map(renamed),
            })),
          },
          demand: {
            ...demand,
            excluded: demand.excluded.map(renamed),
            conflictsOfInterest: demand.conflictsOfInterest.map(renamed),
            pins: demand.pins.map((pin) => ({ ...pin, personId: renamed(pin.personId) })),
            keptApart: demand.keptApart.map(([one, two]) => [renamed(one), renamed(two)] as const),
          },
        };
        expect(valueOf(suggest(other))).toEqual(valueOf(suggest(instance)));
      }),
      { numRuns: 200, seed: 20266 },
    );
  });

  it('is never worth less when a skill level is raised', () => {
    const raise = (member: PoolMember): PoolMember => ({
      ...member,
      skills: member.skills.map((skill) => ({ ...skill, level: Math.min(5, skill.level + 1) })),
    });
    fc.assert(
      fc.property(medium, fc.nat(), (instance, pick) => {
        const { members } = instance.snapshot;
        const raised = members.map((member, at) => (at === pick % members.length ? raise(member) : member));
        const better = { ...instance, snapshot: { ...instance.snapshot, members: raised } };
        expect(isAtLeast(valueOf(suggest(better)), valueOf(suggest(instance)))).toBe(true);
      }),
      { numRuns: 300, seed: 20267 },
    );
  });

  it('is bounded by what it states when the steps run out', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 40 }), (instance, stepLimit) => {
        const answer = suggest({ ...instance, policy: { ...instance.policy, stepLimit } });
        const best = bestTeamsByBruteForce(instance, 1)[0];
        if (answer.status !== 'BOUNDED') return;
        const { bound, value } = answer.certificate;
        if (!best || value === null || bound === null) return;
        const filled = answer.teams[0]?.seats.filter((seat) => seat.personId !== null).length;
        if (filled === best.filled) expect(bound).toBeGreaterThanOrEqual(best.points);
      }),
      { numRuns: 300, seed: 20268 },
    );
  });
});
