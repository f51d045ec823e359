import type { Language } from '@rolpool/domain';
import { convert } from 'html-to-text';
import { maskPersonalData, MASKED_KINDS, type MaskedKind } from './maskPersonalData.ts';
import { stripMail, type LeftOut } from './stripMail.ts';

/** A text as it may be stored and read, and what was done to it. */
export interface PreparedText {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
  readonly masked: readonly MaskedKind[];
  /** True: it was a web page or an e-mail with markup, of which only the words were kept. */
  readonly hadMarkup: boolean;
}

const MARKUP = /<(?:html|body|div|p|br|span|table|a|ul|li|b|i|strong|em|font|style|script|h[1-6])\b[^>]*>/gi;
const MARKUP_FROM = 2;
/** Everything that does not print, but for the line break and the tab. */

const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u2028\u2029\uFEFF]/g;

function withoutMarkup(text: string): string {
  return convert(text, {
    wordwrap: false,
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });
}

/**
 * Makes a text fit to be stored and read: line breaks alike, markup off, the message of a pasted e-mail without its history and
 * signature, and personal numbers and addresses masked, in what was left out too. Doing it again changes nothing.
 */
export function prepareText(raw: string, language: Language): PreparedText {
  const printable = raw.replace(/\r\n?/g, '\n').replace(UNPRINTABLE, '').normalize('NFC');
  const hadMarkup = (printable.match(MARKUP)?.length ?? 0) >= MARKUP_FROM;
  const mail = stripMail(hadMarkup ? withoutMarkup(printable) : printable);
  const message = maskPersonalData(mail.text, language);
  const rest = mail.leftOut.map((part) => ({ part, masked: maskPersonalData(part.text, language) }));
  const found = new Set([...message.masked, ...rest.flatMap(({ masked }) => masked.masked)]);
  return {
    text: message.text.trim(),
    leftOut: rest.map(({ part, masked }) => ({ kind: part.kind, text: masked.text })),
    masked: MASKED_KINDS.filter((kind) => found.has(kind)),
    hadMarkup,
  };
}
