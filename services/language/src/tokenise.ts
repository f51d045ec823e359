/** A word of the text, by its place. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Counts the parts of sentences: a comma, colon, dash or full stop starts the next. */
  readonly clause: number;
}

const WORD_OR_STOP = /[\p{L}\p{N}]+(?:['’]\p{L}+)?|[.,;:!?()\n–—]/gu;
const IS_WORD = /^[\p{L}\p{N}]/u;

/** The words of a text in lower case, without accents on single letters being lost, hyphenated words in their parts. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  for (const match of text.matchAll(WORD_OR_STOP)) {
    const [found] = match;
    if (!IS_WORD.test(found)) {
      clause += 1;
      continue;
    }
    tokens.push({
      word: foldAccents(found.toLowerCase()),
      start: match.index,
      end: match.index + found.length,
      clause,
    });
  }
  return tokens;
}

/** "één" and "een", "coördinatie" and "coordinatie" are the same word to the reader. */
export function foldAccents(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?$/u, '')
    .replace(/’/gu, "'");
}
