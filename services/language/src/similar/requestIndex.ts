import type { Language } from '@rolpool/domain';

/** A text to be found again. */
export interface IndexedText {
  readonly id: string;
  readonly text: string;
  readonly language: Language;
}

export interface SimilarText {
  readonly id: string;
  /** 0 (nothing in common) to 100 (the same words). */
  readonly likeness: number;
}

/** Finds texts that are about the same. Kept in memory; built from the stored texts. */
export interface RequestIndex {
  /** Adds texts; one that is there already stays as it is. */
  add(texts: readonly IndexedText[]): void;
  /** The texts most like the one with this id, itself left out; none when it is not there. */
  similarTo(id: string, most: number): SimilarText[];
}

/** So much rare vocabulary two texts have to share before they can be all alike: two single words are not a likeness. */
const LEAST_WEIGHT = 12;

/** Makes an empty index; `termsOf` gives the words of a text in the form in which they are compared. */
export function createRequestIndex(termsOf: (text: string, language: Language) => readonly string[]): RequestIndex {
  const known = new Map<string, ReadonlySet<string>>();
  const textsWith = new Map<string, string[]>();
  /** A word says more the fewer texts have it. */
  const weightOf = (term: string) => Math.log(1 + known.size / (textsWith.get(term)?.length ?? 1));
  const weigh = (terms: Iterable<string>) => {
    let sum = 0;
    for (const term of terms) sum += weightOf(term);
    return sum;
  };
  return {
    add(texts) {
      for (const { id, text, language } of texts) {
        if (known.has(id)) continue;
        const terms = new Set(termsOf(text, language));
        known.set(id, terms);
        for (const term of terms) {
          const all = textsWith.get(term);
          if (all) all.push(id);
          else textsWith.set(term, [id]);
        }
      }
    },
    /** Likeness: how much of the shorter text's vocabulary, rare words counting more, is in the other. */
    similarTo(id, most) {
      const own = known.get(id) ?? new Set();
      const shared = new Map<string, number>();
      for (const term of own)
        for (const other of textsWith.get(term) ?? []) shared.set(other, (shared.get(other) ?? 0) + weightOf(term));
      shared.delete(id);
      const ownWeight = weigh(own);
      return [...shared]
        .map(([other, weight]) => {
          const shorter = Math.min(ownWeight, weigh(known.get(other) ?? []));
          return { id: other, likeness: Math.round((100 * weight) / Math.max(LEAST_WEIGHT, shorter)) };
        })
        .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
        .slice(0, most);
    },
  };
}
