import type { Language } from '@rolpool/domain';
import { isValidIBAN } from 'ibantools';
import { findPhoneNumbersInText } from 'libphonenumber-js';

/** What is taken out of a text before anything is stored. */
export const MASKED_KINDS = ['BSN', 'IBAN', 'EMAIL', 'PHONE'] as const;
export type MaskedKind = (typeof MASKED_KINDS)[number];

export interface MaskedText {
  readonly text: string;
  /** Which kinds were found, each once, in a fixed order. */
  readonly masked: readonly MaskedKind[];
}

const PLACEHOLDERS: Readonly<Record<Language, Readonly<Record<MaskedKind, string>>>> = {
  nl: { BSN: '[bsn]', IBAN: '[rekeningnummer]', EMAIL: '[e-mailadres]', PHONE: '[telefoonnummer]' },
  en: { BSN: '[bsn]', IBAN: '[account number]', EMAIL: '[e-mail address]', PHONE: '[phone number]' },
};

interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: MaskedKind;
}

const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Two letters, two digits, and the account in groups or in one piece; the check digits decide. */
const IBAN = /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]){11,30}\b/gi;
/** Nine digits, in one piece or in groups. */
const NINE_DIGITS = /(?<![\d.,-])\d(?:[ .-]?\d){8}(?![\d-]|[.,]\d)/g;
/** Where somebody says that it is one, the check digit need not fit: a slip in it is still personal. */
const SAID_TO_BE_BSN =
  /\b(?:bsn|burgerservice\p{L}*|sofi\p{L}*|citizen service number)\b[^\d\n]{0,25}(\d(?:[ .-]?\d){6,9})(?!\d)/giu;

/** The eleven test: nine digits weighed 9 to 2 and -1 add up to a multiple of eleven. */
function isBsn(digits: string): boolean {
  if (digits.length !== 9 || /^0+$/.test(digits)) return false;
  const sum = Array.from(digits).reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}

/** The longest beginning that is an account number: the pattern may have run on into the next words. */
function ibanLength(found: string): number {
  for (let end = found.length; end >= 15; end--) {
    const candidate = found.slice(0, end);
    if (!candidate.endsWith(' ') && isValidIBAN(candidate.replace(/ /g, '').toUpperCase())) return end;
  }
  return 0;
}

function* findSpans(text: string): Generator<Span> {
  for (const { index, 0: found } of text.matchAll(EMAIL))
    yield { start: index, end: index + found.length, kind: 'EMAIL' };
  for (const { index, 0: found } of text.matchAll(IBAN)) {
    const length = ibanLength(found);
    if (length > 0) yield { start: index, end: index + length, kind: 'IBAN' };
  }
  for (const match of text.matchAll(SAID_TO_BE_BSN)) {
    const digits = match[1] ?? '';
    const end = match.index + match[0].length;
    yield { start: end - digits.length, end, kind: 'BSN' };
  }
  for (const { index, 0: found } of text.matchAll(NINE_DIGITS)) {
    if (isBsn(found.replace(/\D/g, ''))) yield { start: index, end: index + found.length, kind: 'BSN' };
  }
  for (const { startsAt, endsAt, number } of findPhoneNumbersInText(text, 'NL'))
    if (/^[(+0]/.test(text.slice(startsAt)) && number.isValid()) yield { start: startsAt, end: endsAt, kind: 'PHONE' };
}

/**
 * Puts a placeholder in the place of citizen service numbers (BSN, by the eleven test or where the text says so), account
 * numbers (IBAN, by their check digits), e-mail addresses and phone numbers. Masking a masked text changes nothing.
 */
export function maskPersonalData(text: string, language: Language): MaskedText {
  const spans = [...findSpans(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const found = new Set<MaskedKind>();
  let masked = '';
  let at = 0;
  for (const { start, end, kind } of spans) {
    if (start < at) continue;
    masked += text.slice(at, start) + PLACEHOLDERS[language][kind];
    found.add(kind);
    at = end;
  }
  return { text: masked + text.slice(at), masked: MASKED_KINDS.filter((kind) => found.has(kind)) };
}
