import type { Language } from '@rolpool/domain';
import { detect, detectAll } from 'tinyld/light';

/** Shorter texts fool language detection; then the language of the form counts. */
const SHORTEST_TELLING_TEXT = 40;
/** Before we say that a text is in none of our languages it has to be longer, and the detection sure. */
const SHORTEST_FOREIGN_TEXT = 60;
const SURE = 0.6;
/** In a text of ours such words stand all over; in the languages that look like Dutch they do not. */
const OURS = /(?<!\p{L})(?:de|het|een|van|wij|ik|niet|voor|the|and|we|of|to|is)(?!\p{L})/giu;
const OURS_PER_WORD = 0.12;

export interface DetectedLanguage {
  readonly language: Language;
  /** ISO 639-1 code when it is surely neither Dutch nor English; then `language` is the form's. */
  readonly otherLanguage: string | null;
}

function foreignLanguage(text: string): string | null {
  if (text.trim().length < SHORTEST_FOREIGN_TEXT) return null;
  const ours = text.match(OURS)?.length ?? 0;
  if (ours >= OURS_PER_WORD * text.split(/\s+/u).length) return null;
  const [best] = detectAll(text);
  return best && best.accuracy >= SURE && best.lang !== 'nl' && best.lang !== 'en' ? best.lang : null;
}

/** The language of a text; the form's language for a short text or one that is neither Dutch nor English. */
export function detectLanguage(text: string, formLanguage: Language): DetectedLanguage {
  if (text.trim().length < SHORTEST_TELLING_TEXT) return { language: formLanguage, otherLanguage: null };
  const otherLanguage = foreignLanguage(text);
  if (otherLanguage !== null) return { language: formLanguage, otherLanguage };
  const detected = detect(text, { only: ['nl', 'en'] });
  return { language: detected === 'nl' || detected === 'en' ? detected : formLanguage, otherLanguage: null };
}
