import type { IsoDate } from '../calendar.ts';
import type { Person } from '../pool/person.ts';

/** What stands where the name of an erased person stood. */
export const ERASED_NAME = 'voormalig collega / former colleague';
/** What stands in a text for each letter of a name that was there: so long, so that places in the text stay right. */
const ERASED_LETTER = '█';

/**
 * What is left of a person who was erased: her pseudonym, and what numbers are counted by (department, contract size,
 * years of service, days on which she was asked). Nobody finds her by it, and no suggestion has her.
 */
export function erasedPerson(person: Person, today: IsoDate): Person {
  const { id, departmentId, contractHoursPerWeek, inServiceSince, askedOn } = person;
  return {
    ...{ id, departmentId, askedOn, name: ERASED_NAME, erasedOn: today },
    ...(contractHoursPerWeek === undefined ? {} : { contractHoursPerWeek }),
    ...(inServiceSince === undefined ? {} : { inServiceSince }),
    permissions: [],
    poolHoursPerWeek: 0,
    consentsToSuggestions: false,
    profile: { skills: [], strengths: [], roles: [] },
    commitments: [],
  };
}

/** A person as she was, without what names her; what a suggestion was made from stays, so that it can be made again. */
export function pseudonymisedPerson(person: Person): Person {
  const { workEmail: _address, ...rest } = person;
  return { ...rest, name: ERASED_NAME };
}

/** What an erased person was called. */
export interface ErasedNames {
  /** As the administration wrote them, and her address: taken out however they are written. */
  readonly given: readonly string[];
  /** As she wrote them herself later: taken out only just so, because a name that one chooses can be an everyday word. */
  readonly chosen: readonly string[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function blacken(text: string, names: readonly string[], flags: string): string {
  const patterns = names
    .map((name) =>
      name
        .trim()
        .split(/\s+/)
        .map(escaped)
        .join(String.raw`\s+`),
    )
    .filter((pattern) => pattern !== '');
  if (patterns.length === 0) return text;
  return text.replace(
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, flags),
    (found) => ERASED_LETTER.repeat(found.length),
  );
}

/**
 * The text without these names and addresses, whatever spacing is in them. A first name or a surname by itself stays,
 * because it may be somebody else's; `null` when nothing had to go.
 */
export function withoutNames(text: string, { given, chosen }: ErasedNames): string | null {
  const changed = blacken(blacken(text, given, 'giu'), chosen, 'gu');
  return changed === text ? null : changed;
}

/** Small words inside a name that need no capital. */
const PARTICLES = new Set(
  'van de der den het ten ter te la le du da do dos das di del della von zu el al ben bin ibn abu af av in op aan bij onder over uit voor d l s t en y e'.split(
    ' ',
  ),
);

/**
 * Whether this is a name as people write one: two words or more of letters, hyphens and apostrophes, the first and the
 * last with a capital. A code, a day or an everyday word is none.
 */
export function isFullName(name: string): boolean {
  const words = name.trim().split(/\s+/);
  const hasCapital = (word: string) => /\p{Lu}/u.test(word);
  return (
    words.length >= 2 &&
    words.every((word) => /^\p{L}[\p{L}\p{M}'’.-]*$|^['’]\p{L}$/u.test(word)) &&
    words.every((word) => hasCapital(word) || PARTICLES.has(word.replace(/['’.]/g, ''))) &&
    hasCapital(words[0] ?? '') &&
    hasCapital(words.at(-1) ?? '')
  );
}
