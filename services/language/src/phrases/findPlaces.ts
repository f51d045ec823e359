import type { Evidence, Language } from '@rolpool/domain';

/** A name, of one capitalised word or a few, with the small words that Dutch names have in between. */
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:(?:van|de|der|den|het|ten|ter|aan|op|in) ){0,2}\p{Lu}[\p{L}'’-]+){0,2}`;
const ENDINGS =
  'straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|dreef|hof|park|plantsoen|brink|markt|wal|buurt|wijk|kwartier|polder|eiland|haven|bos|veld';

const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    // Rozenlaan, Prins Hendrikkade, Stationsplein 12
    new RegExp(
      String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}'’-]+ ){0,2}\p{Lu}\p{L}{2,}(?:${ENDINGS})(?: \d{1,4}[a-z]?)?(?![\p{L}\d])`,
      'gu',
    ),
    // de wijk Noord, het dorp Oud Zuilen, bedrijventerrein De Horst
    new RegExp(
      String.raw`(?<!\p{L})(?:wijk|buurt|dorp|dorpskern|stadsdeel|bedrijventerrein|industrieterrein|park|recreatiegebied|winkelcentrum) ${NAME}`,
      'gu',
    ),
  ],
  en: [
    new RegExp(
      String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:Street|Lane|Road|Square|Avenue|Park|Quay|Market)(?: \d{1,4})?(?![\p{L}\d])`,
      'gu',
    ),
    new RegExp(String.raw`(?<!\p{L})\p{Lu}\p{L}{2,}(?:${ENDINGS})(?: \d{1,4}[a-z]?)?(?![\p{L}\d])`, 'gu'),
    new RegExp(String.raw`(?<!\p{L})(?:neighbourhood|village|district) (?:of )?${NAME}`, 'gu'),
  ],
};
/** Words that begin a sentence and end like a street, but are none. */
const NOT_A_PLACE = new Set([
  'onderweg',
  'overweg',
  'halverwege',
  'snelweg',
  'fietsstraat',
  'buitenwijk',
  'woonwijk',
  'weekmarkt',
  'arbeidsmarkt',
  'woningmarkt',
  'beleidsveld',
  'werkveld',
  'sportveld',
  'voetbalveld',
  'winkelstraat',
  'speelveld',
  'rechtbank',
  'voorhof',
  'kerkhof',
  'schoolplein',
  'dorpsplein',
  'speelplein',
  'parkeerplein',
  'fietsweg',
  'provincialeweg',
  'straat',
  'woonbuurt',
  'nieuwbouwwijk',
  'jaarmarkt',
  'kerstmarkt',
  'rommelmarkt',
  'stadspark',
  'sportpark',
  'bedrijvenpark',
  'zwembos',
]);

/** Named streets, squares, neighbourhoods and estates, in the order of the text; a place inside a longer one counts once. */
export function findPlaces(text: string, language: Language): Evidence[] {
  const found = PATTERNS[language]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length, words }))
    .filter(({ words }) => !NOT_A_PLACE.has(words.toLowerCase()))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, at) => !found.slice(0, at).some((other) => other.end > one.start));
}
