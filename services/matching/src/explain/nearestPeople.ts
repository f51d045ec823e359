import type { NearPerson } from '../answer.ts';
import type { MatchingView, SeatView } from '../index/seatView.ts';
import { HARD_RULES } from '../rules/hardRules.ts';
import { hoursRule } from '../rules/hoursRule.ts';
import { requiredLevelRule } from '../rules/requiredLevelRule.ts';
import { fitPoints } from '../search/candidates.ts';

const MOST_NEAR = 3;
const LATEST_START = 12;

function weeksUntilFree(view: MatchingView, seat: SeatView, row: number): number | null {
  const { index, demand } = view;
  const from = demand.startWeek - index.firstWeek;
  for (let later = 1; later <= LATEST_START && from + later + seat.seat.weeks <= index.weeks; later++) {
    let isFree = true;
    for (let week = from + later; week < from + later + seat.seat.weeks && isFree; week++) {
      isFree = (index.freeHours[row * index.weeks + week] ?? 0) >= seat.seat.hoursPerWeek;
    }
    if (isFree) return later;
  }
  return null;
}

/** The one change that would let this person take the seat; `null` when it would take more than one. */
function smallestChange(view: MatchingView, seat: SeatView, row: number): NearPerson['change'] | null {
  const broken = HARD_RULES.filter((rule) => !rule.allows(view, seat, row));
  if (broken.length !== 1) return null;
  if (broken[0] === requiredLevelRule) {
    const short = seat.needs.filter((need) => (need.levels[row] ?? 0) < need.minimum);
    const need = short[0];
    const level = need?.levels[row] ?? 0;
    return short.length === 1 && need && level > 0
      ? { kind: 'LOWER_LEVEL', skillId: need.skillId, minimum: level }
      : null;
  }
  if (broken[0] !== hoursRule) return null;
  const later = weeksUntilFree(view, seat, row);
  const free = seat.leastFree[row] ?? 0;
  if (later !== null && (free === 0 || later <= 4)) return { kind: 'LATER_START', weeks: later };
  return free > 0 ? { kind: 'FEWER_HOURS', hoursPerWeek: free } : null;
}

/** How much is asked to make it work: hours given up, weeks waited, or levels dropped (each worth four of the others). */
function costOf(seat: SeatView, change: NearPerson['change']): number {
  if (change.kind === 'FEWER_HOURS') return seat.seat.hoursPerWeek - change.hoursPerWeek;
  if (change.kind === 'LATER_START') return change.weeks;
  const minimum = seat.needs.find((need) => need.skillId === change.skillId)?.minimum ?? 0;
  return 4 * (minimum - change.minimum);
}

/** The people who come nearest to a seat that nobody can take: the smallest change first, then the best fit, then id. At most three. */
export function nearestPeople(view: MatchingView, seat: SeatView): NearPerson[] {
  const near: { row: number; cost: number; fit: number; change: NearPerson['change'] }[] = [];
  for (let row = 0; row < view.index.ids.length; row++) {
    const change = smallestChange(view, seat, row);
    if (change)
      near.push({ row, change, cost: costOf(seat, change), fit: fitPoints(view, seat, Uint32Array.of(row))[0] ?? 0 });
  }
  near.sort((a, b) => a.cost - b.cost || b.fit - a.fit || a.row - b.row);
  return near.slice(0, MOST_NEAR).flatMap(({ row, change }) => {
    const personId = view.index.ids[row];
    return personId === undefined ? [] : [{ personId, change }];
  });
}
