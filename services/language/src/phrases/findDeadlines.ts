import type { Evidence, Language } from '@rolpool/domain';

const MONTHS: Readonly<Record<Language, string>> = {
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
};
const NUMBERS: Readonly<Record<Language, string>> = {
  nl: String.raw`\d{1,2}|een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf`,
  en: String.raw`\d{1,2}|a|one|two|three|four|five|six|eight|ten|twelve`,
};
/** A moment that people name without a date. */
const MOMENTS: Readonly<Record<Language, string>> = {
  nl: String.raw`(?:de |het |eind(?:e)? (?:van )?(?:de |het |dit |deze )?|begin (?:van )?)?(?:zomer(?:vakantie|reces)?|herfst(?:vakantie)?|winter|voorjaar(?:svakantie)?|najaar|kerst(?:vakantie|reces)?|jaarwisseling|schooljaar|jaar|maand|week|kwartaal|begroting(?:sbehandeling)?|verkiezingen|seizoen)`,
  en: String.raw`(?:the |the end of (?:the |this )?|end of (?:the |this )?|early )?(?:summer(?: holidays| recess)?|autumn|winter|spring|Christmas|school year|year|month|week|quarter|budget|elections|season)`,
};
const DATES: Readonly<Record<Language, string>> = {
  nl: String.raw`(?:\d{1,2} (?:${MONTHS.nl})|(?:eind |begin |half )?(?:${MONTHS.nl})|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?)(?: (?:20\d\d|volgend jaar|dit jaar))?|20\d\d`,
  en: String.raw`(?:\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS.en})|(?:${MONTHS.en})(?: \d{1,2}(?:st|nd|rd|th)?)?|\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?)(?: (?:20\d\d|next year|this year))?|20\d\d`,
};
const SPANS: Readonly<Record<Language, string>> = {
  nl: String.raw`(?:${NUMBERS.nl}) (?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar)`,
  en: String.raw`(?:${NUMBERS.en}) (?:days?|weeks?|months?|years?)`,
};

const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    new RegExp(
      String.raw`(?<!\p{L})(?:v[oó][oó]r|uiterlijk(?: op| in)?|vóór|ten laatste(?: op)?|niet later dan|klaar (?:op|in|voor)|tegen) (?:${DATES.nl}|${MOMENTS.nl})(?!\p{L})`,
      'giu',
    ),
    new RegExp(String.raw`(?<!\p{L})binnen (?:nu en )?(?:${SPANS.nl})(?!\p{L})`, 'giu'),
    new RegExp(String.raw`(?<!\p{L})(?:deadline|uiterste datum)[^.\n]{0,20}?(?:${DATES.nl})(?!\p{L})`, 'giu'),
  ],
  en: [
    new RegExp(
      String.raw`(?<!\p{L})(?:before|by|no later than|ready (?:by|for)|until) (?:${DATES.en}|${MOMENTS.en})(?!\p{L})`,
      'giu',
    ),
    new RegExp(String.raw`(?<!\p{L})within (?:${SPANS.en})(?!\p{L})`, 'giu'),
    new RegExp(String.raw`(?<!\p{L})deadline[^.\n]{0,20}?(?:${DATES.en})(?!\p{L})`, 'giu'),
  ],
};

/** When something has to be ready, in the text's own words: "voor 1 april", "binnen zes weken". In the order of the text. */
export function findDeadlines(text: string, language: Language): Evidence[] {
  return PATTERNS[language]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length, words }))
    .sort((a, b) => a.start - b.start);
}
