/** A part of a pasted e-mail that is not the message itself. */
export interface LeftOut {
  readonly kind: 'HEADERS' | 'SIGNATURE' | 'QUOTED' | 'COVER';
  readonly text: string;
}

export interface StrippedMail {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
}

/** Mail programs put stars around them, and leave some empty. */
const HEADER =
  /^\*?(van|aan|cc|bcc|verzonden|onderwerp|datum|bijlagen?|urgentie|from|to|sent|subject|date|attachments?|von|an|gesendet|betreff)\*?\s*:\*?(?:\s|$)/i;
const SENDER = /^\*?(?:van|from|von)\*?\s*:/i;
const SAYS_WHEN_OR_WHAT = /^\*?(?:verzonden|onderwerp|datum|sent|subject|date|gesendet|betreff)\*?\s*:/i;
/** So many of them in a row are a mail's head; fewer only with somebody's address in it. */
const HEADERS_FROM = 3;
const LONGEST_HEADER = 400;
const QUOTED_LINE = /^\s*>/;
/** "Op … schreef …:" and "On … wrote:", also when a mail program broke it over two lines. */
const WROTE =
  /^(?:op\s.{4,120}\sschreef\b.{0,120}:|op\s.{4,120}\sheeft\s.{2,120}(?:het volgende\s)?geschreven\s*:|on\s.{4,120}\swrote\s*:)$/i;
const ORIGINAL =
  /^\s*(?:[-_]{3,}\s*)?(?:begin\s+)?(?:oorspronkelijk bericht|doorgestuurd bericht|original message|forwarded message)\b/i;
const FORWARDED = /doorgestuurd bericht|forwarded message/i;
const RULE = /^\s*_{8,}\s*$/;
const LONGEST_MARK = 300;
const SIGNATURE_MARK = /^-- ?$/;
const SENT_FROM = /^(?:verstuurd|verzonden|sent) (?:vanaf|vanuit|met|from) (?:mijn|my|outlook|de)/i;
const CLOSING =
  /^(?:met\s+(?:vriendelijke?\s+|hartelijke\s+|beleefde\s+|vr\.?\s*)?gr(?:oet(?:en)?|\.)|vriendelijke\s+groet(?:en)?|vr\.?\s*gr(?:oet(?:en)?|\.)|(?:hartelijke\s+|veel\s+)?groet(?:en|jes)?(?!\p{L})(?!\s+uit)|hoogachtend|mvg|m\.v\.g\.?|gr\.|kind\s+regards|best\s+regards|regards|yours\s+(?:sincerely|faithfully)|sincerely|alvast\s+(?:hartelijk\s+)?(?:bedankt|dank)[\s,.!]*$)/iu;
const POSTSCRIPT = /^p\.?\s?s\.?\s?[:.]?\s/i;
const BULLET = /^\s*[-*•]\s/;
/** Below a closing stand a name, a function, an address: short lines, and not many. */
const MOST_SIGNATURE_LINES = 12;
const LONGEST_SIGNATURE_LINE = 90;
/** A message this short above a forwarded mail only hands it over. */
const LONGEST_COVER = 120;
const HANDS_ON =
  /ter info|t\.k\.n|fyi|zie (?:hieronder|onder|bijlage|mail)|(?:kun|kan|wil|kunt) (?:je|jij|jullie|u|iemand) (?:dit|deze|hem) |doorgestuurd|doorsturen|see below|please (?:handle|see|pick)|for your information|can you (?:handle|take|pick)/i;

const isHeader = (line: string) => line.length <= LONGEST_HEADER && HEADER.test(line);

/** Where the head of a mail that starts here ends; the same place when none does. */
function headersAt(lines: readonly string[], at: number): number {
  let end = at;
  let isAddressed = false;
  for (; end < lines.length && isHeader(lines[end] ?? ''); end++) isAddressed ||= (lines[end] ?? '').includes('@');
  const block = lines.slice(at, end);
  const isHead =
    block.some((line) => SENDER.test(line)) &&
    (block.some((line) => SAYS_WHEN_OR_WHAT.test(line)) || isAddressed) &&
    (block.length >= HEADERS_FROM || (block.length > 1 && isAddressed));
  return isHead ? end : at;
}

/** Where the earlier message starts that was quoted below; the number of lines when there is none. */
function quoteStart(lines: readonly string[], from: number): number {
  let tail = lines.length;
  while (tail > from && (lines[tail - 1]?.trim() === '' || QUOTED_LINE.test(lines[tail - 1] ?? ''))) tail--;
  for (let at = from; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (at >= tail && QUOTED_LINE.test(line)) return at;
    if (line.length > LONGEST_MARK) continue;
    const twoLines = `${line} ${(lines[at + 1] ?? '').slice(0, LONGEST_MARK).trim()}`;
    if (ORIGINAL.test(line) || WROTE.test(line) || (/^(?:op|on)\s/i.test(line) && WROTE.test(twoLines))) return at;
    const isRule = RULE.test(line) && headersAt(lines, at + 1) > at + 1;
    if (isRule || (at > from && headersAt(lines, at) > at)) return at;
  }
  return lines.length;
}

function startsSignature(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const below = lines.slice(at + 1).filter((rest) => rest.trim() !== '');
  const areShort = below.length <= MOST_SIGNATURE_LINES && below.every((rest) => rest.length <= LONGEST_SIGNATURE_LINE);
  if (!areShort || line.trim().length > LONGEST_SIGNATURE_LINE) return false;
  if (SIGNATURE_MARK.test(line)) return !below.some((rest) => BULLET.test(rest));
  return CLOSING.test(line.trim()) || SENT_FROM.test(line.trim());
}

/** Where the closing and the signature start, and where a postscript below it does; both the number of lines when there is none. */
function signatureOf(lines: readonly string[], from: number): { readonly start: number; readonly end: number } {
  for (let at = Math.max(from, lines.length - MOST_SIGNATURE_LINES - 4); at < lines.length; at++) {
    if (!startsSignature(lines, at)) continue;
    const postscript = lines.findIndex((line, place) => place > at && POSTSCRIPT.test(line.trim()));
    return { start: at, end: postscript < 0 ? lines.length : postscript };
  }
  return { start: lines.length, end: lines.length };
}

const joined = (lines: readonly string[]) => lines.join('\n').trim();

/** The mail that was forwarded, below its mark and rules; null when the message above is more than a handing over. */
function forwardedBody(quoted: readonly string[], message: string): string[] | null {
  const first = quoted[0] ?? '';
  const isMarked = first.length <= LONGEST_MARK && FORWARDED.test(first);
  const isCover = message === '' || (message.length <= LONGEST_COVER && (isMarked || HANDS_ON.test(message)));
  const from = isMarked || ORIGINAL.test(first) || RULE.test(first) ? 1 : 0;
  const head = quoted.findIndex((line, at) => at >= from && line.trim() !== '');
  if (!isCover || head < 0) return null;
  const end = headersAt(quoted, head);
  return isMarked || end > head ? quoted.slice(end) : null;
}

/**
 * Takes the headers, the signature and the quoted history off a pasted e-mail, and tells what was taken off. Where somebody only
 * hands a mail on, the forwarded mail is the message. A text that is not an e-mail stays as it is, and so does one of which
 * nothing would be left.
 */
export function stripMail(text: string): StrippedMail {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const bodyFrom = first < 0 ? 0 : headersAt(lines, first);
  const quote = quoteStart(lines, bodyFrom);
  const body = lines.slice(0, quote);
  const signature = signatureOf(body, bodyFrom);
  const message = joined([...body.slice(bodyFrom, signature.start), ...body.slice(signature.end)]);
  const forwarded = forwardedBody(lines.slice(quote), message);
  if (forwarded) {
    const inner = stripMail(joined(forwarded));
    if (inner.text !== '')
      return {
        text: inner.text,
        leftOut: [{ kind: 'COVER' as const, text: joined(body) }, ...inner.leftOut].filter((one) => one.text !== ''),
      };
  }
  if (message === '') return { text: text.trim(), leftOut: [] };
  const leftOut: LeftOut[] = [
    { kind: 'HEADERS' as const, text: bodyFrom > first ? joined(lines.slice(0, bodyFrom)) : '' },
    { kind: 'SIGNATURE' as const, text: joined(body.slice(signature.start, signature.end)) },
    { kind: 'QUOTED' as const, text: joined(lines.slice(quote)) },
  ].filter((one) => one.text !== '');
  return { text: message, leftOut };
}
