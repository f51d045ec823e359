import { useLanguage } from '../ui/language/useLanguage.ts';

/** Each language is named in itself, whatever the language of the page. */
const OTHER = { nl: { code: 'en', name: 'English' }, en: { code: 'nl', name: 'Nederlands' } } as const;

export function LanguageSwitch() {
  const { language, setLanguage } = useLanguage();
  const { code, name } = OTHER[language];
  return (
    <button
      type="button"
      className="rp-tool"
      lang={code}
      onClick={() => {
        setLanguage(code);
      }}
    >
      {name}
    </button>
  );
}
