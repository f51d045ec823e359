import type {
  Blueprint,
  BreakdownCatalogue,
  CatalogueSkill,
  CatalogueTaakveld,
  Localized,
  QuestionId,
  Role,
  SkillId,
  StrengthId,
  TaakveldCode,
} from '@rolpool/domain';
import type { LanguageCatalogue } from '@rolpool/language';
import type { Store } from '@rolpool/store';

interface StrengthPart {
  readonly id: StrengthId;
  readonly roles: Readonly<Partial<Record<Role, number>>>;
}

/** The organisation's reference data, loaded once at the start. */
export interface Catalogue extends BreakdownCatalogue {
  readonly skillById: ReadonlyMap<SkillId, CatalogueSkill>;
  readonly taakveldByCode: ReadonlyMap<TaakveldCode, CatalogueTaakveld>;
  readonly questionLabels: ReadonlyMap<QuestionId, Localized>;
  readonly strengths: readonly StrengthPart[];
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
  const skills = await part<(CatalogueSkill & LanguageCatalogue['skills'][number])[]>(store, 'skills');
  const taakvelden = await part<(CatalogueTaakveld & LanguageCatalogue['taakvelden'][number])[]>(store, 'taakvelden');
  const questions = await part<{ id: QuestionId; label: Localized }[]>(store, 'intakeQuestions');
  return {
    blueprint: await part<Blueprint>(store, 'blueprint'),
    skills,
    taakvelden,
    strengths: await part<StrengthPart[]>(store, 'strengths'),
    language: { skills, taakvelden, cues: await part<LanguageCatalogue['cues']>(store, 'cues') },
    skillById: new Map(skills.map((skill) => [skill.id, skill])),
    taakveldByCode: new Map(taakvelden.map((field) => [field.code, field])),
    questionLabels: new Map(questions.map((question) => [question.id, question.label])),
  };
}
