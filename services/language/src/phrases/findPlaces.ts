import type { Evidence, Language } from '@rolpool/domain';

/** A name, of one capitalised word or a few, with the small words that Dutch names have in between. */
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:(?:van|de|der|den|het|ten|ter|aan|op|in) ){0,2}\p{Lu}[\p{L}'’-]+){0,2}`;
const ENDINGS =
  'straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|dreef|hof|park|plantsoen|brink|markt|wal|buurt|wijk|kwartier|polder|eiland|haven|bos|veld';
/** "Jan van ", "Prins ", "Sint-", "’s-": what may stand before the word that ends like a street. */
const BEFORE = String.raw`(?:['’]s-|(?:(?!(?:Op|In|Aan|Bij|De|Het|Een|Rond|Langs|Voor|Van|Onze|Mijn|Deze|Die|Dit|Dat|Elke|Iedere|Onder|Tussen|Achter|Naast|Vanaf|Tot|Ook|Als|Wij|We|Ik|Er)[ -])\p{Lu}[\p{L}.]*[ -](?:(?:van|de|der|den|ten|ter) ){0,2}){0,3})`;
const NUMBER = String.raw`(?: \d{1,4}[a-z]?(?![\p{L}\d]))?`;

const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    // Rozenlaan, Prins Hendrikkade, Jan van Eyckstraat, Stationsplein 12
    new RegExp(
      String.raw`(?<![\p{L}-])${BEFORE}\p{Lu}\p{L}{2,}(?:${ENDINGS})(?:-\p{Lu}\p{L}+)?(?![\p{L}\d-])${NUMBER}`,
      'gu',
    ),
    // Laan van Meerdervoort, Hof van Holland
    new RegExp(String.raw`(?<!\p{L})(?:Laan|Plein|Hof|Park|Weg) (?:(?:van|der|de|het) ){1,2}\p{Lu}[\p{L}'’-]+`, 'gu'),
    // de wijk Noord, het dorp Oud Zuilen, bedrijventerrein De Horst
    new RegExp(
      String.raw`(?<!\p{L})(?:wijk|buurt|dorp|dorpskern|stadsdeel|bedrijventerrein|industrieterrein|park|recreatiegebied|winkelcentrum) ${NAME}`,
      'gu',
    ),
  ],
  en: [
    new RegExp(
      String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Street|Lane|Road|Square|Avenue|Park|Quay|Market)(?![\p{L}\d])${NUMBER}`,
      'gu',
    ),
    new RegExp(String.raw`(?<![\p{L}-])\p{Lu}\p{L}{2,}(?:${ENDINGS})(?![\p{L}\d-])${NUMBER}`, 'gu'),
    new RegExp(String.raw`(?<!\p{L})(?:neighbourhood|village) (?:of )?${NAME}`, 'gu'),
  ],
};
/** Capitalised at the beginning of a sentence or in a heading, and no part of a name. */
const NO_NAMES =
  /^(?:the|a|an|our|my|your|their|his|her|this|that|every|each|any|in|on|at|near|from|to|dear|car|housing|labour|labor|town|main|national|public|council|business)$/i;
/** So far back a full stop, a line break or nothing at all begins a sentence. */
const BEGINS_SENTENCE = /(?:^|[.!?:\n]\s*|["“‘(]\s*)$/;

/**
 * Named streets, squares, neighbourhoods and estates, in the order of the text; a place inside a longer one counts once. A word
 * of the dictionary at the beginning of a sentence ("Supermarkt") is no name; `isWord` knows the dictionary.
 */
export function findPlaces(text: string, language: Language, isWord: (word: string) => boolean): Evidence[] {
  const isPlace = ({ start, words }: Evidence) => {
    const parts = words.split(' ');
    if (parts.some((part) => NO_NAMES.test(part))) return false;
    const isCommon = parts.length === 1 && isWord(words.toLowerCase());
    return !(isCommon && BEGINS_SENTENCE.test(text.slice(Math.max(0, start - 20), start)));
  };
  const found = PATTERNS[language]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length, words }))
    .filter(isPlace)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Evidence[] = [];
  for (const one of found) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
  return apart;
}
