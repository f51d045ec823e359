import {
  LANGUAGES,
  type Language,
  type SkillId,
  type TaakveldCode,
  type TargetGroupId,
  type TextReading,
} from '@rolpool/domain';
import type { LanguageCatalogue } from './catalogue.ts';
import { detectLanguage } from './detectLanguage.ts';
import { isWordOf, loadDictionaries, type Dictionaries } from './dictionaries.ts';
import { findTerms } from './findTerms.ts';
import { readWords, type WordMemory } from './readWords.ts';
import { findDeadlines } from './phrases/findDeadlines.ts';
import { findPlaces } from './phrases/findPlaces.ts';
import { scoreTargets } from './scoreTargets.ts';
import { buildSpelling } from './spelling.ts';
import { buildTermIndex, type TermIndex } from './termIndex.ts';
import { tokenise } from './tokenise.ts';

/** Reads request texts; made once, used for every text. */
export interface TextReader {
  /** Reads a text of any length; `formLanguage` counts when the text itself does not tell. */
  read(text: string, formLanguage: Language): TextReading;
  /** The words of a text as stems, without function words; what two texts are compared by. */
  termsOf(text: string, language: Language): readonly string[];
}

interface Vocabulary {
  readonly memory: WordMemory;
  readonly taakvelden: TermIndex<TaakveldCode>;
  readonly skills: TermIndex<SkillId>;
  readonly cues: TermIndex<string>;
  readonly targetGroups: TermIndex<TargetGroupId>;
  readonly fieldOfSkill: ReadonlyMap<SkillId, TaakveldCode | null>;
}

const SKILL_WEIGHT = 2;
/** A word of a skill also says something of the task field that the skill belongs to. */
const SKILL_SPEAKS_FOR_FIELD = 1;

function buildVocabulary(catalogue: LanguageCatalogue, language: Language, dictionaries: Dictionaries): Vocabulary {
  const fieldsOfTerm = new Map<string, number>();
  for (const { terms } of catalogue.taakvelden) {
    for (const [term] of terms[language]) fieldsOfTerm.set(term, (fieldsOfTerm.get(term) ?? 0) + 1);
  }
  const taakvelden = catalogue.taakvelden.flatMap(({ code, terms, asSubject = 1 }) =>
    terms[language].map(([source, weight]) => ({
      source,
      weight: (weight * asSubject) / Math.sqrt(fieldsOfTerm.get(source) ?? 1),
      target: code,
    })),
  );
  const ofSkills = catalogue.skills.flatMap(({ taakveld, terms }) =>
    taakveld === null
      ? []
      : terms[language].map((source) => ({ source, weight: SKILL_SPEAKS_FOR_FIELD, target: taakveld })),
  );
  const skills = catalogue.skills.flatMap(({ id, terms }) =>
    terms[language].map((source) => ({ source, weight: SKILL_WEIGHT, target: id })),
  );
  const cues = catalogue.cues.flatMap(({ signal, terms }) =>
    terms[language].map((source) => ({ source, weight: 1, target: signal })),
  );
  const targetGroups = catalogue.targetGroups.flatMap(({ id, terms }) =>
    terms[language].map((source) => ({ source, weight: 1, target: id })),
  );
  const indexes = {
    taakvelden: buildTermIndex([...taakvelden, ...ofSkills], language),
    skills: buildTermIndex(skills, language),
    cues: buildTermIndex(cues, language),
    targetGroups: buildTermIndex(targetGroups, language),
  };
  const all = Object.values(indexes);
  const spelling = buildSpelling(new Set(all.flatMap(({ words }) => [...words])));
  const isKnownStem = (stem: string) => all.some(({ stems }) => stems.has(stem));
  return {
    memory: { language, dictionaries, spelling, isKnownStem, known: new Map() },
    ...indexes,
    fieldOfSkill: new Map(catalogue.skills.map(({ id, taakveld }) => [id, taakveld])),
  };
}

/** What stands in the place of personal data is nobody's word; blanked, so that every other word keeps its place. */
const blankPlaceholders = (text: string) => text.replace(/\[[a-z -]+\]/g, (found) => ' '.repeat(found.length));

function readWith(vocabulary: Vocabulary, text: string): TextReading {
  const { language, dictionaries } = vocabulary.memory;
  const words = readWords(text, vocabulary.memory);
  const signals = scoreTargets(findTerms(vocabulary.cues, words, text, false)).map(({ target, evidence }) => ({
    signal: target,
    count: evidence.length,
    evidence,
  }));
  return {
    language,
    taakvelden: scoreTargets(findTerms(vocabulary.taakvelden, words, text, true)).map(
      ({ target, score, evidence }) => ({
        code: target,
        score,
        evidence,
      }),
    ),
    skills: scoreTargets(findTerms(vocabulary.skills, words, text, true)).map(({ target, score, evidence }) => ({
      skillId: target,
      taakveld: vocabulary.fieldOfSkill.get(target) ?? null,
      score,
      evidence,
    })),
    signals,
    targetGroups: scoreTargets(findTerms(vocabulary.targetGroups, words, text, false)).map(({ target, evidence }) => ({
      id: target,
      evidence,
    })),
    deadlines: findDeadlines(text, language),
    places: findPlaces(text, language, (word) => isWordOf(word, language, dictionaries)),
    otherLanguage: null,
    wordCount: words.length,
  };
}

/** A text in a language that we do not read: people answer the questions of the intake. */
const unread = (language: Language, otherLanguage: string, text: string): TextReading => ({
  language,
  otherLanguage,
  ...{ taakvelden: [], skills: [], signals: [], targetGroups: [], deadlines: [], places: [] },
  wordCount: tokenise(text).length,
});

/** Builds the reader from the vocabulary: stems every term once and loads the Dutch dictionary for compounds. */
export function createTextReader(catalogue: LanguageCatalogue): TextReader {
  const dictionaries = loadDictionaries();
  const vocabularies = Object.fromEntries(
    LANGUAGES.map((language) => [language, buildVocabulary(catalogue, language, dictionaries)]),
  ) as Record<Language, Vocabulary>;
  return {
    termsOf: (text, language) =>
      readWords(blankPlaceholders(text), vocabularies[language].memory)
        .filter(({ stem, word }) => !stem.startsWith('=') && word.length > 2)
        .flatMap(({ stem, meant, heads }) => [meant ?? stem, ...heads.slice(0, 1)]),
    read(text, formLanguage) {
      const { language, otherLanguage } = detectLanguage(text, formLanguage, dictionaries);
      return otherLanguage === null
        ? readWith(vocabularies[language], blankPlaceholders(text))
        : unread(language, otherLanguage, text);
    },
  };
}
