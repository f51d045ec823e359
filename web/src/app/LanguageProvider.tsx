import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { LanguageContext, type Language } from '../ui/language/languageContext.ts';
import nl from './messages/nl.json' with { type: 'json' };

const STORAGE_KEY = 'rolpool.language';
type Messages = typeof nl;

function rememberedLanguage(): Language {
  return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'nl';
}

/** Dutch unless the reader chose English before. English texts are only fetched when they are needed. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(rememberedLanguage);
  const [english, setEnglish] = useState<Messages | null>(null);

  useEffect(() => {
    localStorage.setItem(STORAGE_KEY, language);
    if (language === 'en' && !english) {
      void import('./messages/en.json').then((catalogue) => {
        setEnglish(catalogue.default);
      });
    }
  }, [language, english]);

  const shown: Language = language === 'en' && english ? 'en' : 'nl';
  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);

  const value = useMemo(() => ({ language: shown, setLanguage }), [shown]);
  if (language === 'en' && !english) return null;
  return (
    <LanguageContext value={value}>
      <IntlProvider
        locale={shown === 'nl' ? 'nl-NL' : 'en-GB'}
        messages={shown === 'en' && english ? english : nl}
        timeZone="Europe/Amsterdam"
      >
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
