import { useCallback } from 'react';
import { useLanguage } from './useLanguage.ts';

/** A text that the server gives in both languages. */
export interface LocalizedText {
  readonly nl: string;
  readonly en: string;
}

/** Picks the reader's language from a text that the server gives in both. */
export function useLocalized(): (text: LocalizedText) => string {
  const { language } = useLanguage();
  return useCallback((text) => text[language], [language]);
}
