import type { IsoDate } from '../calendar.ts';
import type { DepartmentId, PersonId, SkillId, StrengthId, TeamId } from '../ids.ts';
import type { Role } from '../role.ts';

/** How sure we are of a skill: said by the person, seen by a teammate, or shown in a team here. */
export const EVIDENCE_KINDS = ['CLAIMED', 'CONFIRMED', 'DEMONSTRATED'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What a person says of one skill. *Can*, *gives energy* and *wants to learn* are three different things. */
export interface SkillStatement {
  readonly skillId: SkillId;
  /** Stated level, 1 (knows of it) to 5 (teaches others). */
  readonly level: number;
  readonly evidence: EvidenceKind;
  readonly lastUsed: IsoDate;
  readonly givesEnergy: boolean;
  readonly wantsToLearn: boolean;
}

/** What a person says of one role in a team. */
export interface RoleStatement {
  readonly role: Role;
  /** 0 (not) to 5 (with ease). */
  readonly can: number;
  readonly givesEnergy: boolean;
  readonly wantsToLearn: boolean;
  /** How many agreed teams the person carried this role in. */
  readonly timesCarried: number;
}

/** Hours a week that are taken in a period, both days included: a team seat, leave, or other fixed work. */
export interface Commitment {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly hoursPerWeek: number;
  /** The reason is never recorded beyond these three: no reason of absence has a place here. */
  readonly kind: 'TEAM' | 'LEAVE' | 'FIXED_WORK';
  readonly teamId?: TeamId;
}

export interface Profile {
  readonly skills: readonly SkillStatement[];
  /** The person's own strengths, strongest first; at most five count. */
  readonly strengths: readonly StrengthId[];
  readonly roles: readonly RoleStatement[];
}

export const PERMISSIONS = ['EMPLOYEE', 'COORDINATOR', 'MANAGER', 'ADMINISTRATOR', 'AUDITOR'] as const;
/** Access, not a role in a team: "role" is only ever a role in a team. */
export type Permission = (typeof PERMISSIONS)[number];

/** A civil servant in the pool. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly departmentId: DepartmentId;
  readonly permissions: readonly Permission[];
  /** Hours a week that the pool may count on, before commitments: 0 to 40. */
  readonly poolHoursPerWeek: number;
  /** False: never suggested, with immediate effect. */
  readonly consentsToSuggestions: boolean;
  readonly profile: Profile;
  readonly commitments: readonly Commitment[];
  /** The days on which this person was invited to a team; older than twelve months no longer counts. */
  readonly askedOn: readonly IsoDate[];
  /** With whom she was in an earlier team here; kept on both sides. */
  readonly workedWith?: readonly PersonId[];
  /** Her address at work, by which a first sign-in finds her; in small letters. */
  readonly workEmail?: string;
  /** Hours in her contract, 0 to 40. Only for the fairness report: the matching never sees it. */
  readonly contractHoursPerWeek?: number;
  /** The day on which she came. Only for the fairness report: the matching never sees it. */
  readonly inServiceSince?: IsoDate;
  /** The day on which she was erased; what is left only counts in numbers. */
  readonly erasedOn?: IsoDate;
}

export interface Department {
  readonly id: DepartmentId;
  readonly name: { readonly nl: string; readonly en: string };
  readonly managerId: PersonId;
}
