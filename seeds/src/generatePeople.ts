import {
  addDays,
  asId,
  ROLES,
  type Commitment,
  type DepartmentId,
  type IsoDate,
  type Permission,
  type Person,
  type PersonId,
  type Role,
  type RoleStatement,
  type SkillId,
  type SkillStatement,
} from '@rolpool/domain';
import { DEPARTMENTS } from './departments.ts';
import { createRandom, type Random } from './random.ts';
import { readData } from './readData.ts';
import type { ReferenceData } from './referenceData.ts';

interface SkillPools {
  readonly ofDepartment: ReadonlyMap<DepartmentId, readonly SkillId[]>;
  readonly ofRole: ReadonlyMap<Role, readonly SkillId[]>;
  readonly ofContent: readonly SkillId[];
}

function poolSkills({ skills, taakvelden }: ReferenceData): SkillPools {
  const departmentOf = new Map(taakvelden.map((field) => [field.code, field.department]));
  return {
    ofDepartment: new Map(
      DEPARTMENTS.map(({ id }) => [
        id,
        skills
          .filter((skill) => skill.taakveld !== null && departmentOf.get(skill.taakveld) === id)
          .map((skill) => skill.id),
      ]),
    ),
    ofRole: new Map(
      ROLES.map((role) => [
        role,
        skills.filter((skill) => skill.taakveld === null && skill.roles.includes(role)).map((skill) => skill.id),
      ]),
    ),
    ofContent: skills.filter((skill) => skill.taakveld !== null).map((skill) => skill.id),
  };
}

function makeSkills(
  random: Random,
  own: readonly SkillId[],
  pools: SkillPools,
  roles: readonly Role[],
  today: IsoDate,
): SkillStatement[] {
  const ofRoles = roles.flatMap((role) => pools.ofRole.get(role) ?? []);
  const ids = new Set([
    ...random.sample(own, random.between(2, 5)),
    ...random.sample(ofRoles, random.between(2, 4)),
    ...(random.chance(0.5) ? random.sample(pools.ofContent, random.between(1, 2)) : []),
  ]);
  return [...ids].map((skillId) => {
    const dice = random.next();
    return {
      skillId,
      level: Math.min(5, 1 + Math.floor((random.next() + random.next()) * 2.4)),
      evidence: dice < 0.55 ? 'CLAIMED' : dice < 0.85 ? 'CONFIRMED' : 'DEMONSTRATED',
      lastUsed: addDays(today, -random.between(0, random.chance(0.15) ? 2200 : 700)),
      givesEnergy: random.chance(0.45),
      wantsToLearn: random.chance(0.25),
    };
  });
}

function makeRoles(random: Random, strong: readonly Role[]): RoleStatement[] {
  return ROLES.map((role) => {
    const isStrong = strong.includes(role);
    return {
      role,
      can: isStrong ? random.between(3, 5) : random.between(0, 3),
      givesEnergy: random.chance(isStrong ? 0.7 : 0.25),
      wantsToLearn: random.chance(isStrong ? 0.15 : 0.35),
      timesCarried: isStrong ? random.between(0, 4) : random.chance(0.1) ? 1 : 0,
    };
  });
}

function makeCommitments(random: Random, today: IsoDate): Commitment[] {
  const commitments: Commitment[] = [];
  if (random.chance(0.3)) {
    const from = addDays(today, random.between(-60, 60));
    commitments.push({
      from,
      to: addDays(from, random.between(30, 150)),
      hoursPerWeek: random.between(2, 8),
      kind: 'FIXED_WORK',
    });
  }
  if (random.chance(0.2)) {
    const from = addDays(today, random.between(0, 120));
    commitments.push({ from, to: addDays(from, random.between(4, 20)), hoursPerWeek: 40, kind: 'LEAVE' });
  }
  return commitments;
}

/** By random numbers of its own: what is only counted changes nothing in what people can. */
function makeEmployment(number: number, seed: number, today: IsoDate) {
  const random = createRandom(seed * 7_000_003 + number);
  return {
    workEmail: `${idOf(number)}@waterrijk.example`,
    contractHoursPerWeek: random.pick([12, 16, 20, 24, 24, 28, 32, 32, 36, 36, 36, 36]),
    inServiceSince: addDays(today, -random.between(30, 365 * random.pick([2, 5, 10, 25]))),
  };
}

const idOf = (number: number) => `p${String(number + 1).padStart(7, '0')}`;

function makePerson(
  number: number,
  seed: number,
  reference: ReferenceData,
  pools: SkillPools,
  today: IsoDate,
  names: Names,
): Person {
  const random = createRandom(seed * 1_000_003 + number);
  const department = DEPARTMENTS[number % DEPARTMENTS.length];
  if (!department) throw new Error('no departments');
  const strong = random.sample(ROLES, random.between(1, 2));
  const isManager = number < DEPARTMENTS.length;
  const permissions: Permission[] = ['EMPLOYEE'];
  if (isManager) permissions.push('MANAGER');
  if (number === DEPARTMENTS.length || number === DEPARTMENTS.length + 1) permissions.push('COORDINATOR');
  if (number === DEPARTMENTS.length + 2) permissions.push('ADMINISTRATOR');
  if (number === DEPARTMENTS.length + 3) permissions.push('AUDITOR');
  const asked = random.chance(0.35) ? random.between(1, 2) : random.chance(0.12) ? random.between(3, 6) : 0;
  return {
    id: asId<PersonId>(idOf(number)),
    name: nameOf(number, names),
    departmentId: department.id,
    permissions,
    poolHoursPerWeek: isManager ? 4 : random.pick([0, 4, 8, 8, 12, 12, 16, 16, 20, 24]),
    consentsToSuggestions: random.chance(0.94),
    profile: {
      skills: makeSkills(random, pools.ofDepartment.get(department.id) ?? [], pools, strong, today),
      strengths: random.sample(reference.strengths, 5).map((strength) => strength.id),
      roles: makeRoles(random, strong),
    },
    commitments: makeCommitments(random, today),
    askedOn: Array.from({ length: asked }, () => addDays(today, -random.between(5, 360))).sort(),
    ...makeEmployment(number, seed, today),
  };
}

/** A prime that has no factor in common with the number of pairs, so that names only repeat when all are used. */
const NAME_STEP = 7919;

function nameOf(number: number, { first, last }: Names): string {
  const pair = (number * NAME_STEP) % (first.length * last.length);
  return `${first[pair % first.length] ?? ''} ${last[Math.floor(pair / first.length)] ?? ''}`;
}

interface Names {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/**
 * Fictional civil servants, one by one, so that a million never stand in memory together. The same seed, number and
 * day give the same people; person `n` does not depend on how many there are.
 */
export function* generatePeople(
  count: number,
  seed: number,
  today: IsoDate,
  reference: ReferenceData,
): Generator<Person> {
  const pools = poolSkills(reference);
  const names = readData<Names>('names');
  for (let number = 0; number < count; number++) yield makePerson(number, seed, reference, pools, today, names);
}
