import {
  accept,
  LANGUAGES,
  refuse,
  ROLES,
  type Actor,
  type Blueprint,
  type CatalogueTaakveld,
  type DepartmentId,
  type Language,
  type Localized,
  type Outcome,
  type Role,
  type SkillId,
  type TaakveldCode,
} from '@rolpool/domain';
import { isFunctionWord, onOneLine, type LanguageCatalogue } from '@rolpool/language';
import type { DescribedSkill } from '../catalogue.ts';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkText } from './checkInput.ts';

/** A skill as an administrator writes it down. */
export interface EditedSkill {
  readonly id: string;
  readonly label: Localized;
  readonly description: Localized;
  readonly taakveld: string | null;
  readonly roles: readonly Role[];
  readonly terms: Readonly<Record<Language, readonly string[]>>;
}

export interface EditedTerm {
  readonly language: Language;
  readonly term: string;
  readonly weight: number;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST_LABEL = 80;
const MOST_DESCRIPTION = 300;
const MOST_TERM = 60;
/** In one language; the largest that is shipped has half of it. */
const MOST_TERMS = 500;
const MOST_ID = 60;
/** Words, with the marks of the vocabulary; see LanguageCatalogue. */
const TERM = /^=?[\p{L}\p{N}][\p{L}\p{N} '’*=+-]*$/u;

function checkTerms(terms: readonly string[], language: Language, field: string): Outcome<string[]> {
  const trimmed = [...new Set(terms.map((term) => term.trim().toLowerCase()).filter((term) => term !== ''))];
  if (trimmed.length > MOST_TERMS) return refuse('NUMBER_OUT_OF_RANGE', field, { from: 0, to: MOST_TERMS });
  const wrong = trimmed.find((term) => term.length > MOST_TERM || isFunctionWord(term, language) || !TERM.test(term));
  return wrong === undefined ? accept(trimmed) : refuse('TERM_NOT_READABLE', field, { term: wrong });
}

function checkLocalized(text: Localized, field: string, most: number): Outcome<Localized> {
  const nl = checkText(onOneLine(text.nl), `${field}.nl`, 1, most);
  if (!nl.ok) return nl;
  const en = checkText(onOneLine(text.en), `${field}.en`, 1, most);
  return en.ok ? accept({ nl: nl.value, en: en.value }) : en;
}

/** Adds a skill to the catalogue, or changes one; texts are read with it from then on. */
export async function saveSkill(services: Services, actor: Actor, edited: EditedSkill): Promise<Outcome<true>> {
  const refused = refusedFor(actor, 'EDIT_CATALOGUE');
  if (refused) return refused;
  const { catalogue } = services;
  if (!ID.test(edited.id) || edited.id.length > MOST_ID) return refuse('ANSWER_NOT_FITTING', 'id');
  const label = checkLocalized(edited.label, 'label', MOST_LABEL);
  if (!label.ok) return label;
  const description = checkLocalized(edited.description, 'description', MOST_DESCRIPTION);
  if (!description.ok) return description;
  const taakveld = edited.taakveld as TaakveldCode | null;
  if (taakveld !== null && !catalogue.taakveldByCode.has(taakveld)) return refuse('NOT_FOUND', 'taakveld');
  const roles = ROLES.filter((role) => edited.roles.includes(role));
  if (roles.length === 0) return refuse('ANSWER_NOT_FITTING', 'roles');
  const nl = checkTerms(edited.terms.nl, 'nl', 'terms.nl');
  if (!nl.ok) return nl;
  const en = checkTerms(edited.terms.en, 'en', 'terms.en');
  if (!en.ok) return en;
  const id = edited.id as SkillId;
  const skill = {
    ...{ id, label: label.value, description: description.value, taakveld, roles },
    terms: { nl: nl.value, en: en.value },
  };
  const isSaved = await services.store.reference.changePart<readonly DescribedSkill[]>(
    'skills',
    (skills) => {
      const known = skills.find((one) => one.id === id);
      return known ? skills.map((one) => (one === known ? { ...known, ...skill } : one)) : [...skills, skill];
    },
    services.today(),
  );
  if (!isSaved) return refuse('CHANGED_MEANWHILE', null);
  await services.reloadCatalogue();
  return accept(true);
}

/** Replaces the words by which a task field is recognised, and who handles its line work; both count from then on. */
export async function saveTaakveld(
  services: Services,
  actor: Actor,
  code: TaakveldCode,
  { departmentId, terms }: { readonly departmentId: DepartmentId | null; readonly terms: readonly EditedTerm[] },
): Promise<Outcome<true>> {
  const refused = refusedFor(actor, 'EDIT_CATALOGUE');
  if (refused) return refused;
  if (!services.catalogue.taakveldByCode.has(code)) return refuse('NOT_FOUND', 'code');
  const departments = await services.store.departments.findAll();
  if (departmentId !== null && !departments.some(({ id }) => id === departmentId))
    return refuse('NOT_FOUND', 'departmentId');
  const lists: Record<Language, (readonly [string, number])[]> = { nl: [], en: [] };
  for (const language of LANGUAGES) {
    const own = terms.filter((one) => one.language === language && one.term.trim() !== '');
    const checked = checkTerms(
      own.map(({ term }) => term),
      language,
      'terms',
    );
    if (!checked.ok) return checked;
    const weights = new Map(own.map(({ term, weight }) => [term.trim().toLowerCase(), weight]));
    lists[language] = checked.value.map((term) => [term, weights.get(term) ?? 1]);
  }
  const all = [...lists.nl, ...lists.en];
  if (all.length === 0 || all.some(([, weight]) => !(weight >= 0.1 && weight <= 5)))
    return refuse('ANSWER_NOT_FITTING', 'terms');
  const isSaved = await services.store.reference.changePart<
    readonly (CatalogueTaakveld & LanguageCatalogue['taakvelden'][number])[]
  >(
    'taakvelden',
    (fields) =>
      fields.map((field) =>
        field.code === code ? { ...field, terms: lists, department: departmentId ?? field.department } : field,
      ),
    services.today(),
  );
  if (!isSaved) return refuse('CHANGED_MEANWHILE', null);
  await services.reloadCatalogue();
  return accept(true);
}

const MOST_DEFAULTS = 6;

/** Replaces the skills that a role asks for when a text names none; seats are made with them from then on. */
export async function saveRoleDefault(
  services: Services,
  actor: Actor,
  role: Role,
  skillIds: readonly SkillId[],
): Promise<Outcome<true>> {
  const refused = refusedFor(actor, 'EDIT_CATALOGUE');
  if (refused) return refused;
  const ids = [...new Set(skillIds)];
  if (ids.length < 1 || ids.length > MOST_DEFAULTS)
    return refuse('NUMBER_OUT_OF_RANGE', 'skillIds', { from: 1, to: MOST_DEFAULTS });
  const unknown = ids.find((id) => !services.catalogue.skillById.has(id));
  if (unknown !== undefined) return refuse('UNKNOWN_SKILL', 'skillIds', { id: unknown });
  const isSaved = await services.store.reference.changePart<Blueprint>(
    'blueprint',
    (blueprint) => ({ ...blueprint, roleSkills: { ...blueprint.roleSkills, [role]: ids } }),
    services.today(),
  );
  if (!isSaved) return refuse('CHANGED_MEANWHILE', null);
  await services.reloadCatalogue();
  return accept(true);
}
