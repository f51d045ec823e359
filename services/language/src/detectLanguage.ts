import { LANGUAGES, type Language } from '@rolpool/domain';
import { detect, detectAll } from 'tinyld/light';
import { isWordOf, type Dictionaries } from './dictionaries.ts';
import { tokenise } from './tokenise.ts';

/** Shorter texts fool language detection; then the language of the form counts. */
const SHORTEST_TELLING_TEXT = 40;
/** So much of a text tells its language; the detection of more only takes longer. */
const TELLING_PART = 2000;
/** Before we say that a text is in none of our languages it has to be longer, and the detection sure. */
const SHORTEST_FOREIGN_TEXT = 60;
const SURE = 0.6;
/** In a text of ours so many of the words are in the dictionary; in the languages that look like Dutch they are not. */
const OURS = 0.55;

export interface DetectedLanguage {
  readonly language: Language;
  /** ISO 639-1 code when it is surely neither Dutch nor English; then `language` is the form's. */
  readonly otherLanguage: string | null;
}

function foreignLanguage(text: string, dictionaries: Dictionaries): string | null {
  if (text.length < SHORTEST_FOREIGN_TEXT) return null;
  const words = tokenise(text).map(({ word }) => word);
  const ours = LANGUAGES.map((language) => words.filter((word) => isWordOf(word, language, dictionaries)).length);
  if (Math.max(...ours) >= OURS * words.length) return null;
  const [best] = detectAll(text);
  return best && best.accuracy >= SURE && best.lang !== 'nl' && best.lang !== 'en' ? best.lang : null;
}

/** The language of a text; the form's language for a short text or one that is neither Dutch nor English. */
export function detectLanguage(whole: string, formLanguage: Language, dictionaries: Dictionaries): DetectedLanguage {
  const text = whole.trim().slice(0, TELLING_PART);
  if (text.length < SHORTEST_TELLING_TEXT) return { language: formLanguage, otherLanguage: null };
  const otherLanguage = foreignLanguage(text, dictionaries);
  if (otherLanguage !== null) return { language: formLanguage, otherLanguage };
  const detected = detect(text, { only: ['nl', 'en'] });
  return { language: detected === 'nl' || detected === 'en' ? detected : formLanguage, otherLanguage: null };
}
