import type { WordSet } from './compactWordSet.ts';

/** A compound in two parts: what it is, and what it is about. */
export interface CompoundSplit {
  readonly modifier: string;
  readonly head: string;
}

const SHORTEST_HEAD = 4;
const SHORTEST_MODIFIER = 3;
/** With a linking letter, the word before it must be longer: otherwise "verl-e-end" would be a duck. */
const SHORTEST_LINKED = 4;
/** Prefixes that make another word, not a compound. */
const PREFIXES = new Set([
  'ver',
  'ont',
  'her',
  'mis',
  'aan',
  'uit',
  'toe',
  'bij',
  'weg',
  'over',
  'onder',
  'door',
  'voor',
  'tegen',
  'binnen',
  'buiten',
  'tussen',
  'terug',
  'samen',
  'mee',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'des',
]);
/** Words that only look like a compound: what they are about is not what their parts are about. */
const WHOLE = new Set(['regenboog', 'rolstoel', 'rolstoelen', 'zonnebloem', 'zonnebloemen']);
/** Letters that Dutch puts between the parts of a compound. */
const LINKS = ['', 's', 'e', 'en', 'n'] as const;

function isWordWithLink(part: string, words: WordSet): boolean {
  return LINKS.some((link) => {
    if (!part.endsWith(link)) return false;
    const base = part.slice(0, part.length - link.length);
    return words.has(base) && (link === '' || base.length >= SHORTEST_LINKED);
  });
}

/**
 * Every way to read a word as modifier + head where the modifier is a dictionary word, with or without a linking
 * letter: "verkeersveiligheid" gives verkeer(s) + veiligheid. Longest head first; empty when it is no compound.
 */
export function splitCompound(word: string, words: WordSet): CompoundSplit[] {
  if (WHOLE.has(word)) return [];
  const splits: CompoundSplit[] = [];
  for (let at = SHORTEST_MODIFIER; at <= word.length - SHORTEST_HEAD; at++) {
    const modifier = word.slice(0, at);
    if (!PREFIXES.has(modifier) && isWordWithLink(modifier, words)) splits.push({ modifier, head: word.slice(at) });
  }
  return splits;
}
