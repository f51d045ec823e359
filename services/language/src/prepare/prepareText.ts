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

const MARKUP = /<(?:html|body|div|p|br|span|table|a|ul|li|b|i|strong|em|font|style|script|h[1-6])\b[^<>]{0,2000}>/gi;
const MARKUP_FROM = 2;
/** Everything that does not print, but for the line break and the tab: control characters, soft hyphens, marks of direction. */

const UNPRINTABLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2028\u2029\uFEFF]/g;
/** Spaces of other widths, and digits of other scripts that look like ours. */
const WIDE_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const WIDE_DIGITS = /[\uFF10-\uFF19\uFF20]/g;
/** Halves of a character that lost their other half. */
const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Deeper than any page that people paste; beyond it only the words between the tags are kept. */
const DEEPEST = 100;

function withoutMarkup(text: string): string {
  return convert(text, {
    wordwrap: false,
    limits: { maxDepth: DEEPEST, maxInputLength: text.length },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'img', format: 'skip' },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    ],
  });
}

/** Only the words of a page; of one that is nested beyond sense, what stands between the tags. */
const wordsOf = (page: string) =>
  depthOf(page) > DEEPEST ? page.replace(/<[^<>]{0,2000}>/g, ' ') : withoutMarkup(page);

/** How deep the tags are nested, as far as they are closed. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { 0: tag } of text.matchAll(/<(\/?)[a-z][^<>]{0,2000}>/gi)) {
    depth += tag.startsWith('</') ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The text on one line and without what does not print: for titles and names. */
export function onOneLine(text: string): string {
  return printableOf(text).replace(/\s+/g, ' ').trim();
}

const printableOf = (raw: string) =>
  raw
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, '')
    .replace(WIDE_SPACES, ' ')
    .replace(WIDE_DIGITS, (wide) => wide.normalize('NFKC'))
    .replace(LONE_SURROGATES, '')
    .normalize('NFC');

/**
 * Makes a text fit to be stored and read: line breaks alike, markup off, the message of a pasted e-mail without its history and
 * signature, and personal numbers and addresses masked, in what was left out too. Doing it again changes nothing.
 */
export function prepareText(raw: string, language: Language): PreparedText {
  const printable = printableOf(raw);
  const hadMarkup = (printable.match(MARKUP)?.length ?? 0) >= MARKUP_FROM;
  const mail = stripMail(hadMarkup ? wordsOf(printable) : printable);
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
