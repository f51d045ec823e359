import type { Language } from '@rolpool/domain';
import { stem } from './stemmers.ts';
import { foldAccents } from './tokenise.ts';

/** One word of a term, as it is looked for. */
export interface TermWord {
  readonly stem: string;
  readonly written: string;
  /** The very form, when the term asks for it. */
  readonly exact: string | null;
  /** May open a longer word. */
  readonly opens: boolean;
  /** Up to three other words may stand before this one. */
  readonly afterGap: boolean;
}

/** A term with what it points to. */
export interface Term<Target> {
  readonly words: readonly TermWord[];
  readonly weight: number;
  readonly target: Target;
  readonly source: string;
}

/** Terms by their first word. */
export interface TermIndex<Target> {
  readonly byStem: ReadonlyMap<string, readonly Term<Target>[]>;
  /** Terms whose first word may open a longer word, by that word's first letters. */
  readonly byOpening: ReadonlyMap<string, readonly Term<Target>[]>;
  /** Every word of every term, as it is written and as a stem. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

/** How many letters the opening index is keyed on. */
export const OPENING_LETTERS = 3;

function parseTerm(source: string, language: Language): TermWord[] {
  const words: TermWord[] = [];
  let afterGap = false;
  for (const piece of source.toLowerCase().split(/[\s-]+/)) {
    if (piece === '*') {
      afterGap = true;
      continue;
    }
    const bare = foldAccents(piece.replace(/^=|\+$/g, ''));
    if (bare === '') continue;
    words.push({
      stem: stem(bare, language),
      written: bare,
      exact: piece.startsWith('=') ? bare : null,
      opens: piece.endsWith('+'),
      afterGap,
    });
    afterGap = false;
  }
  return words;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Builds the index of terms for one language; see {@link LanguageCatalogue} for how a term is written. */
export function buildTermIndex<Target>(
  entries: readonly { readonly source: string; readonly weight: number; readonly target: Target }[],
  language: Language,
): TermIndex<Target> {
  const byStem = new Map<string, Term<Target>[]>();
  const byOpening = new Map<string, Term<Target>[]>();
  const spelled = new Set<string>();
  const stems = new Set<string>();
  for (const entry of entries) {
    const words = parseTerm(entry.source, language);
    for (const word of words) {
      stems.add(word.stem);
      spelled.add(word.written);
    }
    const first = words[0];
    if (!first) continue;
    const term: Term<Target> = { words, weight: entry.weight, target: entry.target, source: entry.source };
    push(byStem, first.stem, term);
    if (first.opens) push(byOpening, first.stem.slice(0, OPENING_LETTERS), term);
  }
  return { byStem, byOpening, words: spelled, stems };
}
