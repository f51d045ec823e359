import type { Evidence, EvidenceMatch } from '@rolpool/domain';
import type { ReadWord } from './readWords.ts';
import { OPENING_LETTERS, type Term, type TermIndex, type TermWord } from './termIndex.ts';

export interface FoundTerm<Target> {
  readonly term: Term<Target>;
  readonly kind: EvidenceMatch;
  readonly evidence: Evidence;
}

const LONGEST_GAP = 3;

function wordMatches(wanted: TermWord, word: ReadWord): EvidenceMatch | null {
  if (wanted.exact !== null) return wanted.exact === word.word ? 'WORD' : null;
  if (wanted.stem === word.stem) return 'WORD';
  if (word.heads.includes(wanted.stem)) return 'HEAD';
  if (word.meant === wanted.stem) return 'SPELLING';
  if (wanted.opens && word.word.startsWith(wanted.stem)) return 'MODIFIER';
  return null;
}

/** The place of the last word of the term when its words stand from `at` on; `null` when they do not. */
function matchRest<Target>(term: Term<Target>, words: readonly ReadWord[], at: number): number | null {
  let last = at;
  for (const wanted of term.words.slice(1)) {
    const furthest = wanted.afterGap ? LONGEST_GAP + 1 : 1;
    let found = -1;
    for (let ahead = 1; ahead <= furthest && found < 0; ahead++) {
      const word = words[last + ahead];
      if (word && wordMatches(wanted, word)) found = last + ahead;
    }
    if (found < 0) return null;
    last = found;
  }
  return last;
}

function candidates<Target>(index: TermIndex<Target>, word: ReadWord): [Term<Target>, EvidenceMatch][] {
  const found: [Term<Target>, EvidenceMatch][] = [];
  for (const term of index.byStem.get(word.stem) ?? []) found.push([term, 'WORD']);
  for (const head of word.heads) for (const term of index.byStem.get(head) ?? []) found.push([term, 'HEAD']);
  for (const term of word.meant === null ? [] : (index.byStem.get(word.meant) ?? [])) found.push([term, 'SPELLING']);
  for (const modifier of word.modifiers) {
    for (const term of index.byStem.get(modifier) ?? []) if (term.words.length === 1) found.push([term, 'MODIFIER']);
  }
  for (const term of index.byOpening.get(word.word.slice(0, OPENING_LETTERS)) ?? []) {
    if (term.words[0] && word.word.startsWith(term.words[0].stem)) found.push([term, 'MODIFIER']);
  }
  return found.filter(([term, kind]) => {
    const exact = term.words[0]?.exact ?? null;
    return exact === null || (kind === 'WORD' && exact === word.word);
  });
}

/**
 * Every term that stands in the words and is not negated, with its place. A term that itself starts with a negator
 * ("geen geld") is found as it stands. `text` is the text that the words were read from.
 */
export function findTerms<Target>(
  index: TermIndex<Target>,
  words: readonly ReadWord[],
  text: string,
  countsModifiers: boolean,
): FoundTerm<Target>[] {
  const found: FoundTerm<Target>[] = [];
  words.forEach((word, at) => {
    if (word.isNegated) return;
    for (const [term, kind] of candidates(index, word)) {
      if (kind === 'MODIFIER' && !countsModifiers && !term.words[0]?.opens) continue;
      const last = matchRest(term, words, at);
      const end = last === null ? undefined : words[last]?.end;
      if (end === undefined) continue;
      found.push({
        term,
        kind,
        evidence: { start: word.start, end, words: text.slice(word.start, end), term: term.source, match: kind },
      });
    }
  });
  return found;
}
