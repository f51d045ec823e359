import type { DepartmentId, SkillId, TaakveldCode } from '../ids.ts';
import type { Localized } from '../localized.ts';
import type { Role } from '../role.ts';
import type { TriageOutcome } from '../triage/triage.ts';

/** How many hours and weeks the seats of each kind of work ask; reference data. */
export interface Blueprint {
  readonly weeks: Readonly<Record<Exclude<TriageOutcome, 'STANDARD'>, number>>;
  readonly hoursPerWeek: Readonly<Record<Exclude<TriageOutcome, 'STANDARD'>, Readonly<Record<Role, number>>>>;
  /** The skills that a role asks for when the text names none. */
  readonly roleSkills: Readonly<Record<Role, readonly SkillId[]>>;
  readonly minimumDepartments: Readonly<Record<Exclude<TriageOutcome, 'STANDARD'>, number>>;
}

/** A skill as the breakdown needs to know it. */
export interface CatalogueSkill {
  readonly id: SkillId;
  readonly label: Localized;
  readonly taakveld: TaakveldCode | null;
  readonly roles: readonly Role[];
}

/** A task field as the breakdown needs to know it. */
export interface CatalogueTaakveld {
  readonly code: TaakveldCode;
  readonly label: Localized;
  /** The department that handles line work of this field. */
  readonly department: DepartmentId;
}

/** The reference data behind a breakdown. */
export interface BreakdownCatalogue {
  readonly blueprint: Blueprint;
  readonly skills: readonly CatalogueSkill[];
  readonly taakvelden: readonly CatalogueTaakveld[];
}
