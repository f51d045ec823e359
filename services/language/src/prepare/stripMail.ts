/** A part of a pasted e-mail that is not the message itself. */
export interface LeftOut {
  readonly kind: 'HEADERS' | 'SIGNATURE' | 'QUOTED';
  readonly text: string;
}

export interface StrippedMail {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

const HEADER = /^(?:van|aan|cc|bcc|verzonden|onderwerp|datum|from|to|sent|subject|date)\s*:\s?\S/i;
/** So many lines in a row that look like headers are headers, and not a letter with "Onderwerp:" above it. */
const HEADERS_FROM = 2;
const QUOTED_LINE = /^\s*>/;
/** "Op … schreef …:" and "On … wrote:", also when a mail program broke it over two lines. */
const WROTE = /^(?:op\s.{4,120}\sschreef\b.{0,120}:|on\s.{4,120}\swrote\s*:)\s*$/i;
const ORIGINAL = /^\s*[-_]{3,}.*(?:oorspronkelijk bericht|doorgestuurd bericht|original message|forwarded message).*$/i;
const SIGNATURE_MARK = /^--\s?$/;
const CLOSING =
  /^(?:met\s+(?:vriendelijke?\s+|hartelijke\s+|beleefde\s+)?groet(?:en)?|vriendelijke\s+groet(?:en)?|(?:hartelijke\s+|veel\s+)?groet(?:en|jes)?|hoogachtend|mvg|kind\s+regards|best\s+regards|regards|yours\s+(?:sincerely|faithfully)|sincerely)\b[\s,.!]*/i;
/** Below a closing stand a name, a function, an address: short lines, and not many. */
const MOST_SIGNATURE_LINES = 12;
const LONGEST_SIGNATURE_LINE = 90;

const headersAt = (lines: readonly string[], at: number): number => {
  let end = at;
  while (end < lines.length && HEADER.test(lines[end] ?? '')) end++;
  return end - at >= HEADERS_FROM ? end : at;
};

/** Where the earlier message starts that was quoted below; the number of lines when there is none. */
function quoteStart(lines: readonly string[], from: number): number {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const twoLines = `${line} ${(lines[at + 1] ?? '').trim()}`.trim();
    if (ORIGINAL.test(line) || WROTE.test(line.trim()) || (/^(?:op|on)\s/i.test(line) && WROTE.test(twoLines)))
      return at;
    if (at > from && headersAt(lines, at) > at) return at;
    if (QUOTED_LINE.test(line) && lines.slice(at).every((rest) => rest.trim() === '' || QUOTED_LINE.test(rest)))
      return at;
  }
  return lines.length;
}

/** Where the closing and the signature start; the number of lines when there is none. */
function signatureStart(lines: readonly string[], from: number): number {
  for (let at = Math.max(from, lines.length - MOST_SIGNATURE_LINES - 4); at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (!SIGNATURE_MARK.test(lines[at] ?? '') && !CLOSING.test(line)) continue;
    const below = lines.slice(at + 1).filter((rest) => rest.trim() !== '');
    if (
      line.length <= LONGEST_SIGNATURE_LINE &&
      below.length <= MOST_SIGNATURE_LINES &&
      below.every((rest) => rest.length <= LONGEST_SIGNATURE_LINE)
    )
      return at;
  }
  return lines.length;
}

/**
 * Takes the headers, the signature and the quoted history off a pasted e-mail, and tells what was taken off. A text that is
 * not an e-mail stays as it is, and so does one of which nothing would be left.
 */
export function stripMail(text: string): StrippedMail {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const bodyFrom = first < 0 ? 0 : headersAt(lines, first);
  const quote = quoteStart(lines, bodyFrom);
  const body = lines.slice(0, quote);
  const signature = signatureStart(body, bodyFrom);
  const part = (from: number, to: number) => lines.slice(from, to).join('\n').trim();
  const message = part(bodyFrom, signature);
  if (message === '') return { text: text.trim(), leftOut: [] };
  const leftOut: LeftOut[] = [
    { kind: 'HEADERS' as const, text: bodyFrom > first ? part(0, bodyFrom) : '' },
    { kind: 'SIGNATURE' as const, text: part(signature, quote) },
    { kind: 'QUOTED' as const, text: part(quote, lines.length) },
  ].filter((one) => one.text !== '');
  return { text: message, leftOut };
}
