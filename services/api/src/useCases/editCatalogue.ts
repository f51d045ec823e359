import {
  accept,
  refuse,
  ROLES,
  type Actor,
  type Language,
  type Localized,
  type Outcome,
  type Role,
  type SkillId,
  type TaakveldCode,
} from '@rolpool/domain';
import type { LanguageCatalogue } from '@rolpool/language';
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
const MOST_TERMS = 200;
/** Words, with the marks of the vocabulary; see LanguageCatalogue. */
const TERM = /^=?[\p{L}\p{N}][\p{L}\p{N} '’*=+-]*$/u;

function checkTerms(terms: readonly string[], field: string): Outcome<string[]> {
  const trimmed = [...new Set(terms.map((term) => term.trim().toLowerCase()).filter((term) => term !== ''))];
  if (trimmed.length > MOST_TERMS) return refuse('NUMBER_OUT_OF_RANGE', field, { from: 0, to: MOST_TERMS });
  const wrong = trimmed.find((term) => term.length > MOST_TERM || !TERM.test(term));
  return wrong === undefined ? accept(trimmed) : refuse('TERM_NOT_READABLE', field, { term: wrong });
}

function checkLocalized(text: Localized, field: string, most: number): Outcome<Localized> {
  const nl = checkText(text.nl, `${field}.nl`, 1, most);
  if (!nl.ok) return nl;
  const en = checkText(text.en, `${field}.en`, 1, most);
  return en.ok ? accept({ nl: nl.value, en: en.value }) : en;
}

/** Adds a skill to the catalogue, or changes one; texts are read with it from then on. */
export async function saveSkill(services: Services, actor: Actor, edited: EditedSkill): Promise<Outcome<true>> {
  const refused = refusedFor(actor, 'EDIT_CATALOGUE');
  if (refused) return refused;
  const { catalogue } = services;
  if (!ID.test(edited.id)) return refuse('ANSWER_NOT_FITTING', 'id');
  const label = checkLocalized(edited.label, 'label', MOST_LABEL);
  if (!label.ok) return label;
  const description = checkLocalized(edited.description, 'description', MOST_DESCRIPTION);
  if (!description.ok) return description;
  const taakveld = edited.taakveld as TaakveldCode | null;
  if (taakveld !== null && !catalogue.taakveldByCode.has(taakveld)) return refuse('NOT_FOUND', 'taakveld');
  const roles = ROLES.filter((role) => edited.roles.includes(role));
  if (roles.length === 0) return refuse('ANSWER_NOT_FITTING', 'roles');
  const nl = checkTerms(edited.terms.nl, 'terms.nl');
  if (!nl.ok) return nl;
  const en = checkTerms(edited.terms.en, 'terms.en');
  if (!en.ok) return en;
  const id = edited.id as SkillId;
  const before = catalogue.skillById.get(id);
  const skill = {
    ...(before ?? {}),
    ...{ id, label: label.value, description: description.value, taakveld, roles },
    terms: { nl: nl.value, en: en.value },
  };
  const others = catalogue.skills.filter((one) => one.id !== id);
  const skills = before ? catalogue.skills.map((one) => (one.id === id ? skill : one)) : [...others, skill];
  await services.store.reference.savePart('skills', skills, services.today());
  await services.reloadCatalogue();
  return accept(true);
}

/** Replaces the words by which a task field is recognised; texts are read with them from then on. */
export async function saveTaakveldTerms(
  services: Services,
  actor: Actor,
  code: TaakveldCode,
  terms: readonly EditedTerm[],
): Promise<Outcome<true>> {
  const refused = refusedFor(actor, 'EDIT_CATALOGUE');
  if (refused) return refused;
  const fields = services.catalogue.language.taakvelden;
  if (!fields.some((field) => field.code === code)) return refuse('NOT_FOUND', 'code');
  const checked = checkTerms(
    terms.map(({ term }) => term),
    'terms',
  );
  if (!checked.ok) return checked;
  if (terms.some(({ weight }) => !(weight >= 0.1 && weight <= 5)))
    return refuse('NUMBER_OUT_OF_RANGE', 'terms', { from: 0, to: 5 });
  const of = (language: Language) =>
    terms
      .filter((one) => one.language === language && one.term.trim() !== '')
      .map(({ term, weight }): readonly [string, number] => [term.trim().toLowerCase(), weight]);
  const changed: LanguageCatalogue['taakvelden'] = fields.map((field) =>
    field.code === code ? { ...field, terms: { nl: of('nl'), en: of('en') } } : field,
  );
  await services.store.reference.savePart('taakvelden', changed, services.today());
  await services.reloadCatalogue();
  return accept(true);
}
