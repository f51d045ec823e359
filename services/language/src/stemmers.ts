import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import type { Language } from '@rolpool/domain';
import { eng, nld } from 'stopword';

/** Words longer than this are not words; they are stemmed no further. */
const LONGEST_WORD = 40;

/** "huizen" gives "huiz", "huis" gives "huis": spelling rules at the end of a stem are undone. */
function foldDutchEnding(stem: string): string {
  return stem
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/([aeou])\1(?=[^aeiou]$)/, '$1')
    .replace(/([bdfgklmnprst])\1$/, '$1');
}

/** Words that the rules would make one with another word: "ouderen" are not "ouders". */
const OWN_STEM: ReadonlyMap<string, string> = new Map([
  ['oudere', 'ouderen'],
  ['ouderen', 'ouderen'],
]);

function stemDutch(word: string): string {
  const own = OWN_STEM.get(word);
  if (own !== undefined) return own;
  const participle = /^ge(\p{L}{3,})[dt]$/u.exec(word);
  const base = participle?.[1] === undefined ? word : participle[1];
  return foldDutchEnding(dutch(base));
}

const STEM: Readonly<Record<Language, (word: string) => string>> = { nl: stemDutch, en: english };

const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = { nl: new Set(nld), en: new Set(eng) };

/** True for a word that stands all over a text and says nothing of its subject: "de", "the", "een". */
export function isFunctionWord(word: string, language: Language): boolean {
  return FUNCTION_WORDS[language].has(word);
}

/**
 * The stem by which forms of one word are found: "vergunningen" and "vergunning" are one. Function words ("bij", "al") keep a
 * form of their own, so that "bijen" is not "bij".
 */
export function stem(word: string, language: Language): string {
  if (FUNCTION_WORDS[language].has(word)) return `=${word}`;
  return word.length < 3 || word.length > LONGEST_WORD ? word : STEM[language](word);
}
