import type { Language } from '@rolpool/domain';
import MiniSearch from 'minisearch';

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
  has(id: string): boolean;
  /** Adds texts; one that is there already stays as it is. */
  add(texts: readonly IndexedText[]): void;
  /** The texts most like the one with this id, itself left out; none when it is not there. */
  similarTo(id: string, most: number): SimilarText[];
}

const words = (terms: string) => terms.split(' ');

/** So much rare vocabulary two texts have to share before they can be all alike: two single words are not a likeness. */
const LEAST_WEIGHT = 12;

/** Makes an empty index; `termsOf` gives the words of a text in the form in which they are compared. */
export function createRequestIndex(termsOf: (text: string, language: Language) => readonly string[]): RequestIndex {
  const known = new Map<string, ReadonlySet<string>>();
  const textsWith = new Map<string, number>();
  const search = new MiniSearch<{ readonly id: string; readonly terms: string }>({
    fields: ['terms'],
    tokenize: words,
    processTerm: (term) => term,
  });
  /** A word says more the fewer texts have it. */
  const weightOf = (term: string) => Math.log(1 + known.size / (textsWith.get(term) ?? 1));
  const weigh = (terms: Iterable<string>) => {
    let sum = 0;
    for (const term of terms) sum += weightOf(term);
    return sum;
  };
  /** How much of the shorter text's vocabulary, rare words counting more, is in the other. */
  const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>) => {
    const shared = weigh([...one].filter((term) => other.has(term)));
    return Math.round((100 * shared) / Math.max(LEAST_WEIGHT, Math.min(weigh(one), weigh(other))));
  };
  return {
    has: (id) => known.has(id),
    add(texts) {
      for (const { id, text, language } of texts) {
        if (known.has(id)) continue;
        const terms = new Set(termsOf(text, language));
        known.set(id, terms);
        for (const term of terms) textsWith.set(term, (textsWith.get(term) ?? 0) + 1);
        search.add({ id, terms: [...terms].join(' ') });
      }
    },
    similarTo(id, most) {
      const own = known.get(id);
      if (!own || own.size === 0) return [];
      return search
        .search([...own].join(' '), { combineWith: 'OR' })
        .slice(0, 2 * most + 1)
        .filter((hit) => hit.id !== id)
        .map((hit) => ({ id: String(hit.id), likeness: likeness(own, known.get(String(hit.id)) ?? new Set()) }))
        .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
        .slice(0, most);
    },
  };
}
