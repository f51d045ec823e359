import {
  isRole,
  LANGUAGES,
  parseIsoDate,
  type Language,
  type Localized,
  type Refusal,
  type SkillId,
  type TaakveldCode,
} from '@rolpool/domain';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue } from '../catalogue.ts';
import { en } from './en.ts';
import { nl, type MessageKey } from './nl.ts';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { nl, en };

type Facts = Readonly<Record<string, string | number | Localized>>;

const compiled = new Map<string, IntlMessageFormat>();

function format(language: Language, key: MessageKey): IntlMessageFormat {
  const id = `${language} ${key}`;
  let message = compiled.get(id);
  if (!message) compiled.set(id, (message = new IntlMessageFormat(CATALOGUES[language][key], language)));
  return message;
}

const DAYS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/** A day that exists as people write it; any other text as it is. */
const dayInWords = (fact: string, language: Language): string =>
  parseIsoDate(fact) === undefined ? fact : DAYS[language].format(new Date(`${fact}T00:00:00Z`));

const isKey = (key: string): key is MessageKey => Object.hasOwn(nl, key);

/** A message in both languages. A fact that is itself in two languages is put in by language. */
export function speak(key: MessageKey, facts: Facts = {}): Localized {
  const entries = LANGUAGES.map((language) => {
    const values = Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'object' ? fact[language] : typeof fact === 'string' ? dayInWords(fact, language) : fact,
    ]);
    return [
      language,
      String(format(language, key).format(Object.fromEntries(values) as Record<string, string | number>)),
    ];
  });
  return Object.fromEntries(entries) as Record<Language, string>;
}

/** A message by a key that was put together; the key itself when there is no such message, so that nothing is hidden. */
export function speakByCode(prefix: string, code: string, facts: Facts = {}): Localized {
  const key = `${prefix}.${code}`;
  return isKey(key) ? speak(key, facts) : { nl: code, en: code };
}

/** How an act ends when it is not refused; a refusal stands by its code. */
const ENDINGS: ReadonlySet<string> = new Set(['DONE', 'FAILED', 'UNKNOWN']);

/** How an act in the audit log ended. */
export const speakEnding = (result: string): Localized =>
  speakByCode('audit.result', ENDINGS.has(result) ? result : 'REFUSED');

/** Facts with skills, task fields and roles by their names instead of their ids. */
export function withNames(facts: Readonly<Record<string, string | number>>, catalogue: Catalogue): Facts {
  const named = Object.entries(facts).map(([name, fact]): [string, string | number | Localized] => {
    if (typeof fact === 'number') return [name, fact];
    if (name === 'skill') return [name, catalogue.skillById.get(fact as SkillId)?.label ?? fact];
    if (name === 'taakveld') return [name, catalogue.taakveldByCode.get(fact as TaakveldCode)?.label ?? 'none'];
    if (name === 'role' && isRole(fact)) return [name, speak(`role.${fact}`)];
    return [name, fact];
  });
  return Object.fromEntries(named);
}

/** What a refusal says to people: what is wrong and what to do next. */
export function speakRefusal(refusal: Refusal): Localized {
  const { status, rules } = refusal.facts;
  const facts: Record<string, string | number | Localized> = { ...refusal.facts };
  if (typeof status === 'string') facts['status'] = speakByCode('status', status);
  if (typeof rules === 'string') {
    const each = rules.split(' ').map((rule) => speakByCode('rule', rule));
    facts['rules'] = { nl: each.map((one) => one.nl).join(', '), en: each.map((one) => one.en).join(', ') };
  }
  return speak(`refusal.${refusal.code}`, facts);
}
