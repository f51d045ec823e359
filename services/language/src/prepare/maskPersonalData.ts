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

/** Also as people write it to fool machines: "jan (at) voorbeeld [dot] nl". */
const EMAIL =
  /(?<![\p{L}\p{N}._%+'’&-])[\p{L}\p{N}._%+'’&-]{1,64}\s?(?:@|[([]\s?at\s?[)\]])\s?[\p{L}\p{N}_-]{1,63}(?:\s?(?:\.|[([]\s?dot\s?[)\]])\s?[\p{L}\p{N}_-]{1,63}){1,5}/giu;
/** Two letters, two digits, and the account in groups or in one piece; the check digits decide. */
const IBAN = /(?<![A-Z0-9])(?:IBAN)?([A-Z]{2} ?\d{2}(?:[ .-]{0,2}[A-Z0-9]){11,30})\b/gi;
/** A Dutch one is recognised by its shape, with a slip in a digit too. */
const DUTCH_IBAN = /NL[ .-]{0,2}\d{2}[ .-]{0,2}[A-Z]{4}(?:[ .-]{0,2}\d){10}(?!\d)/gi;
/** Nine digits, in one piece or in groups. An amount of money is none. */
const NINE_DIGITS =
  /(?<![\d.,€-])(?<!€ )(?:\d{9}|\d{3}([ ./–-]{1,2})\d{3}\1\d{3}|\d{4}[ .]\d{2}[ .]\d{3}|\d(?: \d){8})(?![\d-]|[.,]\d| euro)/g;
/** Where somebody says that it is one, the check digit need not fit: a slip in it is still personal. */
const SAID_TO_BE_BSN =
  /(?<!\p{L})(?:bsn|burger ?service ?nummer|sofi-?nummer|citizen service number)(?!\p{L})[^\d\n]{0,60}(\d(?:[ ./–-]{0,2}\d){7,8})(?!\d|[.,]\d)/giu;
const IS_DATE = /^\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}$/;
/** Dutch mobile numbers, however they are cut up. */
const MOBILE = /(?<![\d/])(?:(?:\+|00)?31[ .,_-]{0,2}|[0o][ .,_-]{0,2})6(?:[ .,_\n-]{0,2}\d){8}(?!\d)/gi;

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
    if (/[A-Z0-9]$/i.test(candidate) && isValidIBAN(candidate.replace(/[ .-]/g, '').toUpperCase())) return end;
  }
  return 0;
}

function* findIbans(text: string): Generator<Span> {
  for (const match of text.matchAll(IBAN)) {
    const account = match[1] ?? '';
    const start = match.index + match[0].length - account.length;
    const length = ibanLength(account);
    if (length > 0) yield { start, end: start + length, kind: 'IBAN' };
  }
  for (const { index, 0: found } of text.matchAll(DUTCH_IBAN))
    yield { start: index, end: index + found.length, kind: 'IBAN' };
}

function* findServiceNumbers(text: string): Generator<Span> {
  for (const match of text.matchAll(SAID_TO_BE_BSN)) {
    const digits = match[1] ?? '';
    const end = match.index + match[0].length;
    if (!IS_DATE.test(digits)) yield { start: end - digits.length, end, kind: 'BSN' };
  }
  for (const { index, 0: found } of text.matchAll(NINE_DIGITS))
    if (isBsn(found.replace(/\D/g, ''))) yield { start: index, end: index + found.length, kind: 'BSN' };
}

function* findPhones(text: string): Generator<Span> {
  for (const { index, 0: found } of text.matchAll(MOBILE))
    yield { start: index, end: index + found.length, kind: 'PHONE' };
  for (const { startsAt, endsAt, number } of findPhoneNumbersInText(text, 'NL'))
    if (/^[(+0]/.test(text.slice(startsAt)) && text[startsAt - 1] !== '/' && number.isValid())
      yield { start: startsAt, end: endsAt, kind: 'PHONE' };
}

function* findSpans(text: string): Generator<Span> {
  for (const { index, 0: found } of text.matchAll(EMAIL))
    yield { start: index, end: index + found.length, kind: 'EMAIL' };
  yield* findIbans(text);
  yield* findServiceNumbers(text);
  yield* findPhones(text);
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
