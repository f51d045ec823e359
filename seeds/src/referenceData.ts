import type {
  Blueprint,
  BreakdownCatalogue,
  DepartmentId,
  Language,
  Localized,
  QuestionId,
  Role,
  SkillId,
  StrengthId,
  TaakveldCode,
  TargetGroupId,
} from '@rolpool/domain';
import { readData } from './readData.ts';

export interface TaakveldData {
  readonly code: TaakveldCode;
  readonly label: Localized;
  readonly department: DepartmentId;
  readonly terms: Readonly<Record<Language, readonly (readonly [string, number])[]>>;
}

export interface SkillData {
  readonly id: SkillId;
  readonly label: Localized;
  readonly description: Localized;
  readonly taakveld: TaakveldCode | null;
  readonly roles: readonly Role[];
  readonly terms: Readonly<Record<Language, readonly string[]>>;
}

export interface StrengthData {
  readonly id: StrengthId;
  readonly label: Localized;
  readonly description: Localized;
  readonly roles: Readonly<Partial<Record<Role, number>>>;
}

export interface CueData {
  readonly signal: string;
  readonly terms: Readonly<Record<Language, readonly string[]>>;
}

export interface TargetGroupData {
  readonly id: TargetGroupId;
  readonly label: Localized;
  readonly terms: Readonly<Record<Language, readonly string[]>>;
}

export interface IntakeQuestionData {
  readonly id: QuestionId;
  readonly label: Localized;
}

export interface SelfAssessmentItem {
  readonly id: string;
  readonly statement: Localized;
  readonly role: Role;
  readonly reversed: boolean;
}

/** Everything that an organisation starts with and may edit: vocabulary, skills, strengths, blueprint. */
export interface ReferenceData extends BreakdownCatalogue {
  readonly taakvelden: readonly TaakveldData[];
  readonly skills: readonly SkillData[];
  readonly strengths: readonly StrengthData[];
  readonly targetGroups: readonly TargetGroupData[];
  readonly cues: readonly CueData[];
  readonly blueprint: Blueprint;
  readonly intakeQuestions: readonly IntakeQuestionData[];
  readonly selfAssessment: readonly SelfAssessmentItem[];
}

/** Reads the reference data from the files beside the code. */
export function loadReferenceData(): ReferenceData {
  return {
    taakvelden: readData('taakvelden'),
    skills: readData('skills'),
    strengths: readData('strengths'),
    targetGroups: readData('targetGroups'),
    cues: readData('cues'),
    blueprint: readData('blueprint'),
    intakeQuestions: readData('intakeQuestions'),
    selfAssessment: readData('selfAssessment'),
  };
}
