import type { Language, Localized, SkillId } from '@rolpool/domain';
import { stem } from '../stemmers.ts';
import { tokenise } from '../tokenise.ts';

/** A skill of ESCO, with its preferred and other labels in one language. */
export interface EscoSkill {
  readonly uri: string;
  readonly labels: readonly string[];
}

/** A skill of the catalogue that has a concept in ESCO, and the label by which it was found. */
export interface EscoMatch {
  readonly skillId: SkillId;
  readonly uri: string;
  readonly label: string;
}

interface NamedSkill {
  readonly id: SkillId;
  readonly label: Localized;
  readonly terms: Readonly<Record<Language, readonly string[]>>;
}

/** A label as its words' stems in order of the alphabet: "projecten beheren" and "beheer van projecten" are one. */
function keyOf(label: string, language: Language): string {
  const stems = tokenise(label).map(({ word }) => stem(word, language));
  return stems
    .filter((one) => !one.startsWith('='))
    .sort()
    .join(' ');
}

/**
 * Finds for each skill the ESCO concept with the same name, or else with the same words as one of its terms of two words or
 * more: a single word is too often something else. The preferred label counts before the others. A skill without one is left out.
 */
export function matchEsco(skills: readonly NamedSkill[], esco: readonly EscoSkill[], language: Language): EscoMatch[] {
  const byKey = new Map<string, { readonly uri: string; readonly label: string; readonly rank: number }>();
  for (const { uri, labels } of esco) {
    labels.forEach((label, rank) => {
      const key = keyOf(label, language);
      const known = byKey.get(key);
      if (key !== '' && (!known || rank < known.rank)) byKey.set(key, { uri, label, rank });
    });
  }
  return skills.flatMap(({ id, label, terms }) => {
    const names = [label[language], ...terms[language].filter((term) => /\s/.test(term.trim()))];
    const found = names.map((name) => byKey.get(keyOf(name, language))).find((match) => match !== undefined);
    return found ? [{ skillId: id, uri: found.uri, label: found.label }] : [];
  });
}
