const LONGEST_TITLE = 70;
/** "Geachte heer, mevrouw," and "Dear residents' desk:", up to the comma, the colon or the end of the line. */
const FORMAL =
  /^(?:geachte?|beste|lieve|aan (?:de|het)|dear|to whom it may concern)(?: [\p{L}\p{N}.'’/()-]+){0,7}(?:, ?(?:geachte )?(?:mevrouw|meneer|mijnheer|heer|dames|heren|madam|sir))? ?(?:[,!:]+|\n|$)/iu;
/** "Hallo allemaal," and "Good morning!"; what goes on with "wij" or "is" is a sentence already. */
const PLAIN =
  /^(?:hallo|hoi|hey?|dag|goede ?(?:morgen|middag|avond)|goedendag|hello|hi|good (?:morning|afternoon|evening|day))(?:(?! (?:ik|wij|we|mijn|onze?|er|is|kan|kunt|kunnen|i|my|our|there|can|could) )(?: [\p{L}-]+){1,3})? ?(?:[,!:.]+|\n|$)/iu;
const TO_WHOM_IT_CONCERNS = /^l\.? ?s\.?(?: ?[,:])?(?:\s|$)/i;
const SALUTATIONS = [FORMAL, PLAIN, TO_WHOM_IT_CONCERNS];
/** The line that says what a letter is about says it better than the letter's first sentence. */
const ABOUT = /^(?:betreft|onderwerp|re|subject|regarding|concerning)\s*:\s*/i;

const withCapital = (text: string) => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);

/** The text below its salutations; the whole text when there is nothing else. */
function withoutSalutation(text: string): string {
  const salutation = SALUTATIONS.map((one) => one.exec(text)?.[0]).find((found) => found !== undefined);
  if (salutation === undefined) return text;
  const below = text.slice(salutation.length).trim();
  return /\p{L}/u.test(below) ? withoutSalutation(below) : text;
}

/**
 * A title for a text that has none: the first sentence after the salutation, or as many of its words as fit in 70 characters.
 * A line "Betreft: …" gives what stands behind it.
 */
export function titleOf(text: string): string {
  const start = withoutSalutation(text.trim()).replace(ABOUT, '');
  const sentence = (/^[^\n.!?]+/.exec(start)?.[0] ?? start).trim();
  const title = withCapital(sentence);
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;
}
