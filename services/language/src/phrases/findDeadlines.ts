import type { Evidence, Language } from '@rolpool/domain';

const MONTHS: Readonly<Record<Language, string>> = {
  nl: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
};
const NUMBERS: Readonly<Record<Language, string>> = {
  nl: String.raw`\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|een half`,
  en: String.raw`\d{1,2}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve`,
};
/** A moment that people name without a date. */
const MOMENTS: Readonly<Record<Language, string>> = {
  nl: String.raw`(?:(?:de |het |eind(?:e)? (?:van )?(?:de |het |dit |deze )?|het (?:begin|eind(?:e)?) van (?:de |het |dit )?|begin )?(?:zomer(?:vakantie|reces)?|herfst(?:vakantie)?|winter|voorjaar(?:svakantie)?|najaar|kerst(?:vakantie|reces)?|meivakantie|jaarwisseling)|(?:de |het |eind(?:e)? (?:van )?(?:de |het |dit |deze )?|het eind(?:e)? van (?:de |het |dit |deze )?)(?:schooljaar|jaar|maand|week|kwartaal|begroting(?:sbehandeling)?|verkiezingen|seizoen|zienswijze))(?: (?:van )?20\d\d)?`,
  en: String.raw`(?:(?:the |the end of (?:the |this )?|end of (?:the |this )?)(?:summer(?: holidays| recess)?|autumn|winter|spring|school year|year|month|week|quarter|budget|elections|season)|Christmas|next (?:summer|year|month|spring))(?: (?:of )?20\d\d)?`,
};
const WEEKDAYS: Readonly<Record<Language, string>> = {
  nl: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  en: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
};
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const SHORT_MONTH = 'jan|feb|mrt|apr|jun|jul|aug|sep(?:t)?|okt|nov|dec';
const DATES: Readonly<Record<Language, string>> = {
  nl: String.raw`(?:${DAY} (?:${MONTHS.nl}|(?:${SHORT_MONTH})\b\.?)|(?:eind |begin |half )?(?:${MONTHS.nl})|${DAY}[-/](?:0?[1-9]|1[0-2])[-/](?:20)?\d{2})(?: (?:20\d\d|volgend jaar|dit jaar))?`,
  en: String.raw`(?:${DAY}(?:st|nd|rd|th)? (?:${MONTHS.en})|(?:(?:the )?end of |mid-|early |late )?(?:${MONTHS.en})(?: ${DAY}(?:st|nd|rd|th)?(?!\d))?(?! Street| Road)|${DAY}[-/](?:0?[1-9]|1[0-2])[-/](?:20)?\d{2})(?: (?:20\d\d|next year|this year))?`,
};
const SPANS: Readonly<Record<Language, string>> = {
  nl: String.raw`(?:(?:${NUMBERS.nl}) (?:dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar)|(?:24|48|72) uur)`,
  en: String.raw`(?:${NUMBERS.en}) (?:days?|weeks?|months?|years?)`,
};

const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  nl: [
    new RegExp(
      String.raw`(?<!\p{L})(?:v[oó][oó]r|uiterlijk(?: op| in)?|ten laatste(?: op)?|niet later dan|klaar (?:op|in|voor)|tegen) (?:${DATES.nl}|${MOMENTS.nl})(?!\p{L})`,
      'giu',
    ),
    new RegExp(String.raw`(?<!\p{L})(?:vóór|uiterlijk (?:op |in )?)(?:${WEEKDAYS.nl}|20\d\d)(?![\p{L}\d])`, 'giu'),
    new RegExp(String.raw`(?<!\p{L})binnen (?:nu en )?(?:${SPANS.nl})(?!\p{L})(?! (?:is|was|zijn|waren) )`, 'giu'),
    new RegExp(String.raw`(?<!\p{L})(?:deadline|uiterste datum)[^.\n]{0,20}?(?:${DATES.nl})(?!\p{L})`, 'giu'),
    new RegExp(String.raw`(?<!\p{L})(?:${DATES.nl}) moet (?:het|dit|alles) (?:af|klaar|gereed)(?!\p{L})`, 'giu'),
  ],
  en: [
    new RegExp(
      String.raw`(?<!\p{L})(?:before|by|no later than|ready (?:by|for)|until) (?:${DATES.en}|${MOMENTS.en}|(?:next |this )?(?:${WEEKDAYS.en}))(?!\p{L})`,
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
