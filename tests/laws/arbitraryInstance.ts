import {
  asId,
  BALANCED_POLICY,
  MOST_GROWTH_POLICY,
  ROLES,
  type DepartmentId,
  type MemberRole,
  type PersonId,
  type Policy,
  type PoolMember,
  type PoolSnapshot,
  type Role,
  type SeatId,
  type SkillId,
  type TeamDemand,
} from '@rolpool/domain';
import fc from 'fast-check';

const SKILLS = ['a', 'b', 'c'].map((id) => asId<SkillId>(id));
const WEEKS = 4;

export interface Instance {
  readonly snapshot: PoolSnapshot;
  readonly demand: TeamDemand;
  readonly policy: Policy;
}

const memberRole: fc.Arbitrary<MemberRole> = fc.record({
  can: fc.integer({ min: 0, max: 5 }),
  experience: fc.integer({ min: 0, max: 3 }),
  strengths: fc.integer({ min: 0, max: 2 }),
  givesEnergy: fc.boolean(),
  wantsToLearn: fc.boolean(),
});

const roles = fc.record(Object.fromEntries(ROLES.map((role) => [role, memberRole])) as Record<Role, typeof memberRole>);

const memberSkills = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.boolean(), fc.boolean(), fc.boolean()), {
    minLength: 3,
    maxLength: 3,
  })
  .map((rows) =>
    rows.flatMap(([level, has, givesEnergy, wantsToLearn], place) => {
      const skillId = SKILLS[place];
      return has && skillId ? [{ skillId, level, givesEnergy, wantsToLearn }] : [];
    }),
  );

const member = (number: number): fc.Arbitrary<PoolMember> =>
  fc.record({
    id: fc.constant(asId<PersonId>(`p${String(number).padStart(3, '0')}`)),
    departmentId: fc.constantFrom('d1', 'd2', 'd3').map((id) => asId<DepartmentId>(id)),
    consents: fc.integer({ min: 0, max: 9 }).map((dice) => dice > 0),
    asked: fc.integer({ min: 0, max: 7 }),
    skills: memberSkills,
    roles,
    freeHours: fc.array(fc.integer({ min: 2, max: 16 }), { minLength: WEEKS, maxLength: WEEKS }),
  });

const seat = (number: number) =>
  fc.record({
    id: fc.constant(asId<SeatId>(`s${String(number)}`)),
    roles: fc.subarray([...ROLES], { minLength: 1, maxLength: 2 }),
    hoursPerWeek: fc.integer({ min: 0, max: 8 }),
    weeks: fc.integer({ min: 1, max: WEEKS }),
    skills: fc.subarray(SKILLS, { maxLength: 2 }).chain((ids) =>
      fc.tuple(
        ...ids.map((skillId) =>
          fc.record({
            skillId: fc.constant(skillId),
            level: fc.integer({ min: 1, max: 5 }),
            importance: fc.integer({ min: 1, max: 3 }),
            minimum: fc.integer({ min: 0, max: 3 }),
            mentored: fc.boolean(),
          }),
        ),
      ),
    ),
    reasons: fc.constant([]),
  });

const policy: fc.Arbitrary<Policy> = fc.record({
  id: fc.constant('test'),
  version: fc.constant(1),
  seat: fc.constantFrom(
    BALANCED_POLICY.seat,
    MOST_GROWTH_POLICY.seat,
    { skills: 300, affinity: 150, energy: 200, growth: 250, rotation: 100 },
    { skills: 20, affinity: 10, energy: 5, growth: 9, rotation: 5 },
    { skills: 1, affinity: 1, energy: 0, growth: 0, rotation: 0 },
  ),
  coveragePerLevel: fc.constantFrom(0, 1, 30),
  mixPerDepartment: fc.constantFrom(0, 2, 80, 600),
  mixUpTo: fc.integer({ min: 1, max: 4 }),
  pairPoints: fc.constantFrom(0, 3, 20, 150),
  ignoreTraits: fc.boolean(),
  stepLimit: fc.constant(1_000_000),
});

/** Lets these pairs have worked together before, on both sides. */
function introduce(members: readonly PoolMember[], pairs: readonly (readonly [number, number])[]): PoolMember[] {
  const known = members.map(() => new Set<PersonId>());
  for (const pair of pairs) {
    const [one, other] = [pair[0] % members.length, pair[1] % members.length];
    const [a, b] = [members[one], members[other]];
    if (!a || !b || one === other) continue;
    known[one]?.add(b.id);
    known[other]?.add(a.id);
  }
  return members.map((member, at) => ({ ...member, workedWith: [...(known[at] ?? [])] }));
}

/** Small instances in which every rule and term is sometimes on and sometimes off, few enough people to try every team. */
export function arbitraryInstance(most: { people: number; seats: number }): fc.Arbitrary<Instance> {
  const people = fc
    .integer({ min: 0, max: most.people })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => member(number))));
  const seats = fc
    .integer({ min: 1, max: most.seats })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, number) => seat(number))));
  return fc.tuple(people, seats, policy).chain(([members, chosenSeats, chosenPolicy]) => {
    const ids = members.map((one) => one.id);
    const some = (maxLength: number) =>
      ids.length === 0 ? fc.constant([]) : fc.subarray(ids, { maxLength: Math.min(maxLength, ids.length) });
    const teamSkills = fc.subarray(SKILLS).chain((chosen) =>
      fc.tuple(
        ...chosen.map((skillId) =>
          fc.record({
            skillId: fc.constant(skillId),
            level: fc.integer({ min: 1, max: 5 }),
            importance: fc.integer({ min: 1, max: 3 }),
          }),
        ),
      ),
    );
    const pins = fc
      .tuple(some(1), fc.nat({ max: chosenSeats.length - 1 }), fc.nat({ max: 3 }))
      .map(([who, place, dice]) => {
        const personId = who[0];
        const seatId = chosenSeats[place]?.id;
        return dice === 0 && personId && seatId ? [{ seatId, personId }] : [];
      });
    const colleagues = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: most.people });
    const keptApart = some(2).map((pair) => (pair[0] && pair[1] ? [[pair[0], pair[1]] as const] : []));
    return fc.record({
      snapshot: colleagues.map((pairs) => ({ version: 1, firstWeek: 100, members: introduce(members, pairs) })),
      policy: fc.constant(chosenPolicy),
      demand: fc
        .record({
          startWeek: fc.constant(100),
          seats: fc.constant(chosenSeats),
          teamSkills,
          minimumDepartments: fc.integer({ min: 0, max: 3 }),
          pins,
          excluded: some(1),
          conflictsOfInterest: some(1),
          keptApart,
          pairWish: fc.constantFrom('FRESH' as const, 'FAMILIAR' as const, undefined),
          allowsDoubleRoles: fc.boolean(),
        })
        .map(({ pairWish, ...rest }) => (pairWish ? { ...rest, pairWish } : rest)),
    });
  });
}
