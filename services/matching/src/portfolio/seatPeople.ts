import type { PoolIndex } from '../index/poolIndex.ts';
import type { MatchingView, SeatView } from '../instance/matchingView.ts';
import { FIT_RULES } from '../rules/fitRules.ts';
import { HARD_RULES } from '../rules/hardRules.ts';

/** Everybody who may sit on a seat, with the most points there first and then by id. */
export interface SeatPeople {
  readonly rows: Int32Array;
  /** Fit in points, growth counted as if a wish were covered. */
  readonly points: Int32Array;
}

function rowsToWeigh(view: MatchingView, { place }: SeatView): Iterable<number> {
  const pinned = view.pinnedRow.get(place);
  if (pinned === undefined) return view.index.order.rows();
  return pinned < 0 ? [] : [pinned];
}

function listPeople(view: MatchingView, seat: SeatView): SeatPeople {
  const { support } = view;
  const scores = FIT_RULES.map((rule) => rule.prepare(view, seat));
  const byPoints = new Map<number, number[]>();
  let count = 0;
  for (const row of rowsToWeigh(view, seat)) {
    if (!HARD_RULES.every((rule) => rule.allows(view, seat, row))) continue;
    let points = support.growth > 0 && support.wishesOf(seat, row) !== 0 ? support.growth : 0;
    for (const score of scores) points += score(row);
    const equals = byPoints.get(points);
    if (equals) equals.push(row);
    else byPoints.set(points, [row]);
    count++;
  }
  const people = { rows: new Int32Array(count), points: new Int32Array(count) };
  let at = 0;
  for (const [points, rows] of [...byPoints].sort(([a], [b]) => b - a)) {
    people.rows.set(rows, at);
    people.points.fill(points, at, at + rows.length);
    at += rows.length;
  }
  return people;
}

/** Lists the people of seats; seats that ask the same in the same weeks, of whichever request, share one list. */
export function createSeatLister(index: PoolIndex): (view: MatchingView, seat: SeatView) => SeatPeople {
  const known = new Map<string, SeatPeople>();
  return (view, seat) => {
    const { demand } = view;
    const { roles, hoursPerWeek, weeks, skills } = seat.seat;
    const pinned = index.ids[view.pinnedRow.get(seat.place) ?? -1] ?? view.pinnedRow.has(seat.place);
    const asked = [demand.startWeek, roles, hoursPerWeek, weeks, skills, pinned];
    const key = JSON.stringify([...asked, demand.excluded, demand.conflictsOfInterest]);
    const people = known.get(key) ?? listPeople(view, seat);
    known.set(key, people);
    return people;
  };
}
