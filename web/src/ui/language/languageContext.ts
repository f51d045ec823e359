import { createContext } from 'react';

/** The languages of the application. */
export type Language = 'nl' | 'en';

export const LanguageContext = createContext<{ language: Language; setLanguage: (language: Language) => void }>({
  language: 'nl',
  setLanguage: () => undefined,
});
