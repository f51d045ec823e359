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

/** Makes an empty index; `termsOf` gives the words of a text in the form in which they are compared. */
export function createRequestIndex(termsOf: (text: string, language: Language) => readonly string[]): RequestIndex {
  const known = new Map<string, string>();
  const search = new MiniSearch<{ readonly id: string; readonly terms: string }>({
    fields: ['terms'],
    tokenize: words,
    processTerm: (term) => term,
  });
  return {
    has: (id) => known.has(id),
    add(texts) {
      for (const { id, text, language } of texts) {
        if (known.has(id)) continue;
        const terms = termsOf(text, language).join(' ');
        known.set(id, terms);
        search.add({ id, terms });
      }
    },
    similarTo(id, most) {
      const own = known.get(id) ?? '';
      if (own === '') return [];
      const found = search.search([...new Set(words(own))].join(' '), { combineWith: 'OR' });
      const self = found.find((hit) => hit.id === id)?.score ?? 0;
      if (self === 0) return [];
      return found
        .filter((hit) => hit.id !== id)
        .slice(0, most)
        .map((hit) => ({ id: String(hit.id), likeness: Math.min(100, Math.round((100 * hit.score) / self)) }));
    },
  };
}
