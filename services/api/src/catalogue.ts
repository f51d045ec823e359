import type {
  Blueprint,
  BreakdownCatalogue,
  CatalogueSkill,
  CatalogueTaakveld,
  Language,
  Localized,
  QuestionId,
  Role,
  SkillId,
  StrengthId,
  TaakveldCode,
  TargetGroupId,
} from '@rolpool/domain';
import type { LanguageCatalogue } from '@rolpool/language';
import type { Store } from '@rolpool/store';

export interface StrengthPart {
  readonly id: StrengthId;
  readonly label: Localized;
  readonly roles: Readonly<Partial<Record<Role, number>>>;
}

/** A skill with everything that is known of it. */
export interface DescribedSkill extends CatalogueSkill {
  readonly description?: Localized;
  readonly terms: Readonly<Record<Language, readonly string[]>>;
  /** Its concept in ESCO, once it was mapped. */
  readonly escoUri?: string;
}

export interface TargetGroup {
  readonly id: TargetGroupId;
  readonly label: Localized;
}

/** A statement of the self-assessment. */
export interface SelfAssessmentItem {
  readonly id: string;
  readonly statement: Localized;
  readonly role: Role;
  /** The more it fits, the less the role suits. */
  readonly reversed: boolean;
}

/** The organisation's reference data, loaded once at the start. */
export interface Catalogue extends BreakdownCatalogue {
  readonly skills: readonly DescribedSkill[];
  readonly skillById: ReadonlyMap<SkillId, DescribedSkill>;
  readonly taakveldByCode: ReadonlyMap<TaakveldCode, CatalogueTaakveld>;
  readonly questionLabels: ReadonlyMap<QuestionId, Localized>;
  readonly strengths: readonly StrengthPart[];
  readonly targetGroups: readonly TargetGroup[];
  readonly selfAssessment: readonly SelfAssessmentItem[];
  /** The vocabulary for the language service. */
  readonly language: LanguageCatalogue;
}

async function part<Shape>(store: Store, name: string): Promise<Shape> {
  const value = await store.reference.findPart(name);
  if (value === undefined) throw new Error(`The reference data has no "${name}". Run: rolpool seed`);
  return value as Shape;
}

/** Loads the reference data from the store. */
export async function loadCatalogue(store: Store): Promise<Catalogue> {
  const skills = await part<DescribedSkill[]>(store, 'skills');
  const targetGroups = await part<(TargetGroup & LanguageCatalogue['targetGroups'][number])[]>(store, 'targetGroups');
  const taakvelden = await part<(CatalogueTaakveld & LanguageCatalogue['taakvelden'][number])[]>(store, 'taakvelden');
  const questions = await part<{ id: QuestionId; label: Localized }[]>(store, 'intakeQuestions');
  return {
    blueprint: await part<Blueprint>(store, 'blueprint'),
    skills,
    taakvelden,
    strengths: await part<StrengthPart[]>(store, 'strengths'),
    targetGroups,
    selfAssessment: await part<SelfAssessmentItem[]>(store, 'selfAssessment'),
    language: { skills, taakvelden, targetGroups, cues: await part<LanguageCatalogue['cues']>(store, 'cues') },
    skillById: new Map(skills.map((skill) => [skill.id, skill])),
    taakveldByCode: new Map(taakvelden.map((field) => [field.code, field])),
    questionLabels: new Map(questions.map((question) => [question.id, question.label])),
  };
}

/** The question in words; by its id alone when it has none. */
export const questionLabelOf = ({ questionLabels }: Catalogue, id: QuestionId): Localized =>
  questionLabels.get(id) ?? { nl: id, en: id };

/** The skill of this id; by its id alone when it is no longer in the catalogue. */
export function skillOf(catalogue: Catalogue, id: SkillId): DescribedSkill {
  const known = catalogue.skillById.get(id);
  return known ?? { id, label: { nl: id, en: id }, taakveld: null, roles: [], terms: { nl: [], en: [] } };
}
