import { fail, unsupported } from '../CommandError.ts';
import { isDocument, isNullish, isText } from './bsonType.ts';
import { toDouble } from './numbers.ts';

/** How text is compared; without one, by code point. */
export type Collation = Intl.Collator | undefined;

const known = ['locale', 'strength', 'caseLevel', 'caseFirst', 'numericOrdering'];

/** Reads a collation: a locale with strength 1 (letters), 2 (and accents) or 3 (and case). The simple one is no collation. */
export function parseCollation(value: unknown): Collation {
  if (isNullish(value)) return undefined;
  if (!isDocument(value) || !isText(value['locale']))
    return fail(40414, "BSON field 'collation.locale' is missing but a required field");
  const { locale, caseLevel = false, caseFirst = 'off', numericOrdering = false } = value;
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown !== undefined) unsupported(`the collation option ${unknown}`);
  if (locale === 'simple') return undefined;
  const strength = value['strength'] === undefined ? 3 : toDouble(value['strength']);
  if (![1, 2, 3].includes(strength)) unsupported(`a collation of strength ${strength}`);
  if (!isKnownLocale(locale)) fail('BadValue', `Field 'locale' is invalid in: { locale: "${locale}" }`);
  const sensitivity = strength === 3 ? 'variant' : strength === 2 ? 'accent' : caseLevel === true ? 'case' : 'base';
  return new Intl.Collator(locale.replace('_', '-'), {
    sensitivity,
    numeric: numericOrdering === true,
    caseFirst: caseFirst === 'upper' || caseFirst === 'lower' ? caseFirst : 'false',
  });
}

function isKnownLocale(locale: string): boolean {
  try {
    return Intl.Collator.supportedLocalesOf([locale.replace('_', '-')]).length > 0;
  } catch {
    return false;
  }
}
