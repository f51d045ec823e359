import type { Language } from '@rolpool/domain';
import { isWordOf, type Dictionaries } from './dictionaries.ts';
import type { Spelling } from './spelling.ts';
import { splitCompound } from './splitCompound.ts';
import { stem } from './stemmers.ts';
import { tokenise, type Token } from './tokenise.ts';

/** A word with the ways in which it can be looked up. */
export interface ReadWord extends Token {
  readonly stem: string;
  /** The stems of what the word may be, when it is a compound: the last part is the thing itself. */
  readonly heads: readonly string[];
  /** The stems of what the compound is about. */
  readonly modifiers: readonly string[];
  /** The stem of the word that was probably meant, when this one is a slip of the pen. */
  readonly meant: string | null;
  readonly isNegated: boolean;
}

const NEGATORS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(['geen', 'zonder', 'noch', 'niet', 'nooit']),
  en: new Set(['no', 'not', 'without', 'never', 'neither', 'nor']),
};
/** A negator speaks for so many words behind it: "geen nieuwe vergunning nodig". */
const NEGATOR_REACH = 2;

function isNegatedAt(tokens: readonly Token[], at: number, negators: ReadonlySet<string>): boolean {
  for (let back = 1; back <= NEGATOR_REACH; back++) {
    const before = tokens[at - back];
    if (before && before.clause === tokens[at]?.clause && negators.has(before.word)) return true;
  }
  return false;
}

type TakenApart = Pick<ReadWord, 'stem' | 'heads' | 'modifiers' | 'meant'>;

/** A word's stems, kept so that a word is taken apart only once. */
export interface WordMemory {
  readonly language: Language;
  /** Every word that the vocabulary knows, for slips of the pen. */
  readonly spelling: Spelling;
  /** Stems that the vocabulary knows: such a word is no slip. */
  readonly isKnownStem: (stem: string) => boolean;
  readonly dictionaries: Dictionaries;
  readonly known: Map<string, TakenApart>;
}

/** Longer than this is no word that anybody wrote on purpose; taking it apart would take long. */
const LONGEST_COMPOUND = 60;
/** Words remembered at most; then the memory starts afresh, so that it stays small. */
const MOST_REMEMBERED = 20_000;

/** The word that was meant, for a word that neither the vocabulary nor the dictionary knows. */
function meantBy(word: string, ownStem: string, memory: WordMemory): string | null {
  const { language, dictionaries, spelling, isKnownStem } = memory;
  if (isKnownStem(ownStem) || isWordOf(word, language, dictionaries)) return null;
  const correct = spelling.correct(word);
  return correct === null ? null : stem(correct, language);
}

function takeApart(word: string, memory: WordMemory): TakenApart {
  const remembered = memory.known.get(word);
  if (remembered) return remembered;
  const { language, dictionaries } = memory;
  const splits =
    language === 'nl' && word.length >= 7 && word.length <= LONGEST_COMPOUND
      ? splitCompound(word, dictionaries.nl)
      : [];
  const ownStem = stem(word, language);
  const parts = {
    stem: ownStem,
    meant: splits.some(({ head }) => isWordOf(head, language, dictionaries)) ? null : meantBy(word, ownStem, memory),
    heads: splits.map((split) => stem(split.head, language)),
    modifiers: splits.flatMap(({ modifier }) => [stem(modifier, language), stem(modifier.replace(/s$/, ''), language)]),
  };
  if (memory.known.size >= MOST_REMEMBERED) memory.known.clear();
  memory.known.set(word, parts);
  return parts;
}

const ARTICLES: ReadonlySet<string> = new Set(['de', 'het']);

/** A name with its article, amid a sentence: "basisschool De Regenboog" has nothing to do with rain. */
function isNameAt(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, article, name] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!before || !article || !name || before.clause !== name.clause || !ARTICLES.has(article.word)) return false;
  const isCapital = ({ start }: Token) => /^\p{Lu}$/u.test(text.charAt(start));
  return isCapital(article) && isCapital(name);
}

/**
 * The words of a text, stemmed, taken apart, and marked where a "geen" or "not" stands before them. A name is not taken
 * apart.
 */
export function readWords(text: string, memory: WordMemory): ReadWord[] {
  const tokens = tokenise(text);
  const negators = NEGATORS[memory.language];
  return tokens.map((token, at) => ({
    ...token,
    ...takeApart(token.word, memory),
    ...(isNameAt(text, tokens, at) ? { heads: [], modifiers: [], meant: null } : {}),
    isNegated: isNegatedAt(tokens, at, negators),
  }));
}
