import { CODE_FACTOR, type CoverageCoder } from '../index/coverageCode.ts';
import type { MatchingView, SeatView } from '../index/seatView.ts';
import { FIT_RULES } from '../rules/fitRules.ts';
import { HARD_RULES } from '../rules/hardRules.ts';
import { POINT } from './worth.ts';

/** People for a seat whom the team terms cannot tell apart: same coverage code, same department. Best first. */
export interface CandidateClass {
  readonly low: number;
  readonly high: number;
  readonly department: number;
  readonly rows: readonly number[];
  /** Worth of each row on this seat: fit in points, then times asked; see worth.ts. */
  readonly worths: readonly number[];
}

export interface SeatCandidates {
  readonly classes: readonly CandidateClass[];
  /** People who meet every hard rule, before the classes were cut. */
  readonly eligible: number;
}

/** The rows of the people who meet every hard rule of the seat (and, when somebody is pinned there, only hers). */
export function eligibleRows(view: MatchingView, seat: SeatView): Uint32Array {
  const pinned = view.pinnedRow.get(seat.place);
  const rows = new Uint32Array(view.index.ids.length);
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    if (pinned !== undefined && pinned !== row) continue;
    let isAllowed = true;
    for (const rule of HARD_RULES) isAllowed &&= rule.allows(view, seat, row);
    if (isAllowed) rows[count++] = row;
  }
  return rows.subarray(0, count);
}

/** The fit of each of the rows on the seat: the sum of the fit rules, 0..1000 points. */
export function fitPoints(view: MatchingView, seat: SeatView, rows: Uint32Array): Int32Array {
  const points = new Int32Array(rows.length);
  for (const rule of FIT_RULES) rule.addPoints(view, seat, rows, points);
  return points;
}

interface GrowingClass {
  readonly low: number;
  readonly high: number;
  readonly department: number;
  readonly entries: { readonly row: number; readonly worth: number }[];
}

function cutClass(grown: GrowingClass, keep: number, alwaysKept: ReadonlySet<number>): CandidateClass {
  grown.entries.sort((a, b) => b.worth - a.worth || a.row - b.row);
  let ordinary = 0;
  const kept = grown.entries.filter(({ row }) => alwaysKept.has(row) || ordinary++ < keep);
  const { low, high, department } = grown;
  return { low, high, department, rows: kept.map(({ row }) => row), worths: kept.map(({ worth }) => worth) };
}

/**
 * The candidates of a seat in classes, the best class first. Per class only the first `keep` people stay: as many as
 * there are seats in all the teams asked for, since whoever is further down can always be replaced by someone above
 * who is still free and in no earlier team. People who are kept apart from someone are not exchangeable and stay in.
 */
export function findCandidates(
  view: MatchingView,
  seat: SeatView,
  coder: CoverageCoder,
  keep: number,
  alwaysKept: ReadonlySet<number>,
): SeatCandidates {
  const rows = eligibleRows(view, seat);
  const points = fitPoints(view, seat, rows);
  const growing = new Map<number, GrowingClass>();
  const departments = view.index.departments.length;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const low = coder.low[row] ?? 0;
    const high = coder.high[row] ?? 0;
    const department = view.index.department[row] ?? 0;
    const key = (high * CODE_FACTOR + low) * departments + department;
    let grown = growing.get(key);
    if (!grown) growing.set(key, (grown = { low, high, department, entries: [] }));
    grown.entries.push({ row, worth: (points[at] ?? 0) * POINT - (view.index.asked[row] ?? 0) });
  }
  const classes = [...growing.values()].map((grown) => cutClass(grown, keep, alwaysKept));
  classes.sort((a, b) => (b.worths[0] ?? 0) - (a.worths[0] ?? 0) || (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
  return { classes, eligible: rows.length };
}
