import { LANGUAGES, type Language, type SkillId, type TaakveldCode, type TextReading } from '@rolpool/domain';
import type { LanguageCatalogue } from './catalogue.ts';
import type { WordSet } from './compactWordSet.ts';
import { detectLanguage } from './detectLanguage.ts';
import { loadDutchWords } from './dutchWords.ts';
import { findTerms } from './findTerms.ts';
import { readWords, type WordMemory } from './readWords.ts';
import { scoreTargets } from './scoreTargets.ts';
import { buildTermIndex, type TermIndex } from './termIndex.ts';

/** Reads request texts; made once, used for every text. */
export interface TextReader {
  /** Reads a text of any length; `formLanguage` counts when the text itself does not tell. */
  read(text: string, formLanguage: Language): TextReading;
}

interface Vocabulary {
  readonly memory: WordMemory;
  readonly taakvelden: TermIndex<TaakveldCode>;
  readonly skills: TermIndex<SkillId>;
  readonly cues: TermIndex<string>;
  readonly fieldOfSkill: ReadonlyMap<SkillId, TaakveldCode | null>;
}

const SKILL_WEIGHT = 2;
/** A word of a skill also says something of the task field that the skill belongs to. */
const SKILL_SPEAKS_FOR_FIELD = 1;

function buildVocabulary(catalogue: LanguageCatalogue, language: Language, dutchWords: WordSet): Vocabulary {
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
  return {
    memory: { language, dutchWords, known: new Map() },
    taakvelden: buildTermIndex([...taakvelden, ...ofSkills], language),
    skills: buildTermIndex(skills, language),
    cues: buildTermIndex(cues, language),
    fieldOfSkill: new Map(catalogue.skills.map(({ id, taakveld }) => [id, taakveld])),
  };
}

function readWith(vocabulary: Vocabulary, text: string): TextReading {
  const words = readWords(text, vocabulary.memory);
  const signals = scoreTargets(findTerms(vocabulary.cues, words, text, false)).map(({ target, evidence }) => ({
    signal: target,
    count: evidence.length,
    evidence,
  }));
  return {
    language: vocabulary.memory.language,
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
    wordCount: words.length,
  };
}

/** Builds the reader from the vocabulary: stems every term once and loads the Dutch dictionary for compounds. */
export function createTextReader(catalogue: LanguageCatalogue): TextReader {
  const dutchWords = loadDutchWords();
  const vocabularies = Object.fromEntries(
    LANGUAGES.map((language) => [language, buildVocabulary(catalogue, language, dutchWords)]),
  ) as Record<Language, Vocabulary>;
  return {
    read: (text, formLanguage) => readWith(vocabularies[detectLanguage(text, formLanguage)], text),
  };
}
