import { daysBetween } from '../calendar.ts';
import { answersOf } from '../intake/intake.ts';
import type { StaffingRequest } from './staffingRequest.ts';

/** Why two requests may be about one and the same thing. */
export type SameReason = 'SAME_WORDS' | 'SAME_PLACE' | 'SAME_FIELD' | 'SAME_TIME';

/** Nearly the same text, whatever else. */
const ALIKE_ENOUGH_ALONE = 60;
/** Less alike, but about the same task field in the same weeks. */
const ALIKE_ENOUGH_WITH_FIELD = 45;
/** Less alike still, but about the same place in the same weeks. */
const ALIKE_ENOUGH_WITH_PLACE = 15;
const MOST_DAYS = 120;

type Compared = Pick<StaffingRequest, 'intake' | 'receivedOn'>;

const folded = (place: string) => place.toLowerCase().replace(/\s+\d+\p{L}?$/u, '');

/**
 * Whether two requests are probably about one cause, and why; empty when not. `likeness` is how alike their words are, 0 to 100.
 * Different people describe one hole in the road differently: the same place and the same field in the same weeks count for
 * more than the same words.
 */
export function reasonsToBeTheSame(one: Compared, other: Compared, likeness: number): SameReason[] {
  const [ours, theirs] = [answersOf(one.intake), answersOf(other.intake)];
  const places = new Set(ours.PLACES.map(folded));
  const isSamePlace = theirs.PLACES.some((place) => places.has(folded(place)));
  const isSameField = ours.TAAKVELDEN[0] !== undefined && ours.TAAKVELDEN[0] === theirs.TAAKVELDEN[0];
  const isSameTime = Math.abs(daysBetween(one.receivedOn, other.receivedOn)) <= MOST_DAYS;
  // Two people who each want a passport ask the same, but each for herself.
  if (ours.SETTLED_PROCEDURE && theirs.SETTLED_PROCEDURE && !isSamePlace) return [];
  const isSame =
    likeness >= ALIKE_ENOUGH_ALONE ||
    (likeness >= ALIKE_ENOUGH_WITH_PLACE && isSameTime && isSamePlace) ||
    (likeness >= ALIKE_ENOUGH_WITH_FIELD && isSameTime && isSameField);
  if (!isSame) return [];
  return [
    ...(likeness >= ALIKE_ENOUGH_WITH_FIELD ? ['SAME_WORDS' as const] : []),
    ...(isSamePlace ? ['SAME_PLACE' as const] : []),
    ...(isSameField ? ['SAME_FIELD' as const] : []),
    ...(isSameTime ? ['SAME_TIME' as const] : []),
  ];
}
