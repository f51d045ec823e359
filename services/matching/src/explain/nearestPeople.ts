import type { NearPerson } from '../answer.ts';
import type { MatchingView, SeatView } from '../instance/matchingView.ts';
import { HARD_RULES } from '../rules/hardRules.ts';
import { hoursRule } from '../rules/hoursRule.ts';
import { requiredLevelRule } from '../rules/requiredLevelRule.ts';
import { LEVEL_BITS } from '../index/poolIndex.ts';
import { FIT_RULES } from '../rules/fitRules.ts';

const MOST_NEAR = 3;
const LATEST_START = 12;

function weeksUntilFree(view: MatchingView, seat: SeatView, row: number): number | null {
  const { index, fromWeek } = view;
  for (let later = 1; later <= LATEST_START && fromWeek + later + seat.seat.weeks <= index.weeks; later++) {
    if (index.leastFree(row, fromWeek + later, seat.seat.weeks) >= seat.seat.hoursPerWeek) return later;
  }
  return null;
}

/** The one change that would let this person take the seat; `null` when it would take more than one. */
function smallestChange(view: MatchingView, seat: SeatView, row: number): NearPerson['change'] | null {
  const broken = HARD_RULES.filter((rule) => !rule.allows(view, seat, row));
  if (broken.length !== 1) return null;
  if (broken[0] === requiredLevelRule) {
    const levels = [...seat.statesOf(row)].map((state) => state & LEVEL_BITS);
    const short = seat.needs.filter((need, at) => (levels[at] ?? 0) < need.minimum);
    const need = short[0];
    const level = need ? (levels[seat.needs.indexOf(need)] ?? 0) : 0;
    return short.length === 1 && need && level > 0
      ? { kind: 'LOWER_LEVEL', skillId: need.skillId, minimum: level }
      : null;
  }
  if (broken[0] !== hoursRule) return null;
  const later = weeksUntilFree(view, seat, row);
  const free = view.index.leastFree(row, view.fromWeek, seat.seat.weeks);
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
  const scores = FIT_RULES.map((rule) => rule.prepare(view, seat));
  for (const row of view.index.order.rows()) {
    const change = smallestChange(view, seat, row);
    if (!change) continue;
    const fit = scores.reduce((sum, score) => sum + score(row), 0);
    near.push({ row, change, cost: costOf(seat, change), fit });
  }
  near.sort((a, b) => a.cost - b.cost || b.fit - a.fit);
  return near.slice(0, MOST_NEAR).flatMap(({ row, change }) => {
    const personId = view.index.ids[row] ?? null;
    return personId === null ? [] : [{ personId, change }];
  });
}
