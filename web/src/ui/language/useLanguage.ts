import { use } from 'react';
import { LanguageContext } from './languageContext.ts';

/** The reader's language, and how to change it. */
export function useLanguage() {
  return use(LanguageContext);
}
