import { monthsBefore, weekOf, type IsoDate, type WeekNumber } from '../calendar.ts';
import type { DepartmentId, PersonId, SkillId, StrengthId } from '../ids.ts';
import { ROLES, type Role } from '../role.ts';
import { countedLevel } from './countedLevel.ts';
import { freeHoursByWeek } from './freeHours.ts';
import type { Person } from './person.ts';

/** How many weeks ahead a snapshot of the pool looks. */
export const SNAPSHOT_WEEKS = 60;

/** How far a strength carries each role: 0 (not) to 3 (strongly). Reference data. */
export type StrengthCarries = ReadonlyMap<StrengthId, Readonly<Partial<Record<Role, number>>>>;

export interface MemberSkill {
  readonly skillId: SkillId;
  /** Counted level, 1..5. */
  readonly level: number;
  readonly givesEnergy: boolean;
  readonly wantsToLearn: boolean;
}

export interface MemberRole {
  /** 0..5 */
  readonly can: number;
  /** Earlier teams in this role, counted up to 3. */
  readonly experience: number;
  /** How far the person's strengths carry this role: 0..2. */
  readonly strengths: number;
  readonly givesEnergy: boolean;
  readonly wantsToLearn: boolean;
}

/** One person as the matching sees her: no name, nothing that the model forbids. */
export interface PoolMember {
  readonly id: PersonId;
  readonly departmentId: DepartmentId;
  readonly consents: boolean;
  /** Times invited in the past twelve months. */
  readonly asked: number;
  readonly skills: readonly MemberSkill[];
  readonly roles: Readonly<Record<Role, MemberRole>>;
  /** Free hours in each week from the snapshot's first week. */
  readonly freeHours: readonly number[];
  /** People with whom she was in an earlier team. */
  readonly workedWith?: readonly PersonId[];
}

/** The pool at one moment. Same snapshot, request and policy: same answer. */
export interface PoolSnapshot {
  readonly version: number;
  readonly firstWeek: WeekNumber;
  readonly members: readonly PoolMember[];
}

/** Strengths beyond the first five do not count. */
const COUNTED_STRENGTHS = 5;

function strengthsFor(role: Role, strengths: readonly StrengthId[], carries: StrengthCarries): number {
  const sum = strengths.slice(0, COUNTED_STRENGTHS).reduce((total, id) => total + (carries.get(id)?.[role] ?? 0), 0);
  return sum >= 4 ? 2 : sum >= 2 ? 1 : 0;
}

/** How often somebody was asked for a team in the twelve months up to and with `today`. */
export function timesAsked({ askedOn }: Pick<Person, 'askedOn'>, today: IsoDate): number {
  const yearAgo = monthsBefore(today, 12);
  return askedOn.filter((day) => day > yearAgo && day <= today).length;
}

/**
 * A person as the matching sees her on `today`: counted levels, role affinities, free hours for the coming
 * {@link SNAPSHOT_WEEKS} weeks, and how often she was asked in the twelve months before.
 */
export function toPoolMember(person: Person, today: IsoDate, carries: StrengthCarries): PoolMember {
  const roleEntries = ROLES.map((role): [Role, MemberRole] => {
    const stated = person.profile.roles.find((statement) => statement.role === role);
    return [
      role,
      {
        can: stated?.can ?? 0,
        experience: Math.min(3, stated?.timesCarried ?? 0),
        strengths: strengthsFor(role, person.profile.strengths, carries),
        givesEnergy: stated?.givesEnergy ?? false,
        wantsToLearn: stated?.wantsToLearn ?? false,
      },
    ];
  });
  return {
    id: person.id,
    departmentId: person.departmentId,
    consents: person.consentsToSuggestions,
    asked: timesAsked(person, today),
    skills: person.profile.skills.map((skill) => ({
      skillId: skill.skillId,
      level: countedLevel(skill, today).counted,
      givesEnergy: skill.givesEnergy,
      wantsToLearn: skill.wantsToLearn,
    })),
    roles: Object.fromEntries(roleEntries) as Record<Role, MemberRole>,
    freeHours: freeHoursByWeek(person, weekOf(today), SNAPSHOT_WEEKS),
    ...(person.workedWith ? { workedWith: person.workedWith } : {}),
  };
}
