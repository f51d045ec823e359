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

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * The text without that name or address: as it is written, in any case, and with any spacing in between. A first name or
 * a surname by itself stays, because it may be somebody else's; `null` when nothing had to go.
 */
export function withoutWords(text: string, names: readonly string[]): string | null {
  const patterns = names
    .map((name) =>
      name
        .trim()
        .split(/\s+/)
        .map(escaped)
        .join(String.raw`\s+`),
    )
    .filter((pattern) => pattern !== '');
  if (patterns.length === 0) return null;
  const changed = text.replace(
    new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, 'giu'),
    (found) => ERASED_LETTER.repeat(found.length),
  );
  return changed === text ? null : changed;
}
