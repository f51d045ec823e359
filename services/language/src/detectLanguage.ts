import type { Language } from '@rolpool/domain';
import { detect } from 'tinyld/light';

/** Shorter texts fool language detection; then the language of the form counts. */
const SHORTEST_TELLING_TEXT = 40;

/** The language of a text; the form's language for a short text or one that is neither Dutch nor English. */
export function detectLanguage(text: string, formLanguage: Language): Language {
  if (text.trim().length < SHORTEST_TELLING_TEXT) return formLanguage;
  const detected = detect(text, { only: ['nl', 'en'] });
  return detected === 'nl' || detected === 'en' ? detected : formLanguage;
}
