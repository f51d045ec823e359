import type { MatchingView, SeatView } from '../instance/matchingView.ts';
import type { GatheredPeople } from './gatherPeople.ts';
import { countBits, POINT } from './worth.ts';

/** What the team terms can tell people of a seat apart by. */
interface Distinction {
  readonly low: number;
  readonly high: number;
  readonly department: number;
  readonly supports: number;
  readonly wishes: number;
  readonly mustFind: number;
}

/** People for a seat whom the team terms cannot tell apart: same coverage, department, supports and wishes. Best first. */
export interface CandidateClass extends Distinction {
  /** Bit per seat where a candidate worked with this person before; 0 for people who are exchangeable. */
  readonly knownSeats: number;
  readonly rows: readonly number[];
  /** Worth of each row on this seat without growth and pairs: fit in points, then times asked; see worth.ts. */
  readonly worths: readonly number[];
  /** What growth adds to the worth of each row when a wish is covered. */
  readonly growth: number;
  /** Worth of the best row, growth counted as if a wish were covered, and half of each pair it may make. */
  readonly hoped: number;
}

interface Entry {
  readonly row: number;
  readonly worth: number;
}

interface Growing extends Distinction {
  readonly entries: Entry[];
  readonly next: Growing | undefined;
}

const hashOf = (...parts: readonly number[]) => {
  let hash = 17;
  for (const part of parts) hash = Math.imul(hash ^ part, 0x9e3779b1) ^ (hash >>> 15);
  return hash;
};

/** People who are not exchangeable: whom somebody must not meet, or who know another candidate while pairs count. */
export interface Ties {
  /** Rows that must not meet somebody. */
  readonly apart: ReadonlyMap<number, unknown>;
  /** Bit per seat where a candidate worked with this row before; empty when pairs do not count. */
  readonly knownSeats: ReadonlyMap<number, number>;
  /** Whom each row with known seats worked with before. */
  readonly knows: ReadonlyMap<number, ReadonlySet<number>>;
  /** Bit per seat for which somebody who knows a candidate is a candidate herself. */
  readonly seatsOf: ReadonlyMap<number, number>;
}

function groupPeople(view: MatchingView, seat: SeatView, people: GatheredPeople): Growing[] {
  const { index, coverage, support } = view;
  const heads = new Map<number, Growing>();
  const all: Growing[] = [];
  people.rows.forEach((row, at) => {
    coverage.read(row);
    const { low, high } = coverage;
    const department = index.department[row] ?? 0;
    const supports = support.supportsOf(row);
    const wishes = support.wishesOf(seat, row);
    const mustFind = support.mustFind(seat, row);
    const hash = hashOf(low, high, department, supports, wishes, mustFind);
    const head = heads.get(hash);
    let group = head;
    while (
      group &&
      !(
        group.low === low &&
        group.high === high &&
        group.department === department &&
        group.supports === supports &&
        group.wishes === wishes &&
        group.mustFind === mustFind
      )
    )
      group = group.next;
    if (!group) {
      group = { low, high, department, supports, wishes, mustFind, entries: [], next: head };
      heads.set(hash, group);
      all.push(group);
    }
    group.entries.push({ row, worth: (people.fits[at] ?? 0) * POINT - index.askedOf(row) });
  });
  return all;
}

/** Half of what each pair is worth, when familiar pairs count. */
export const familiarHalf = ({ demand, policy }: MatchingView): number =>
  demand.pairWish === 'FAMILIAR' ? (policy.pairPoints * POINT) / 2 : 0;

const knownTo = (seat: SeatView, row: number, ties: Ties) => (ties.knownSeats.get(row) ?? 0) & ~(1 << seat.place);

const isTied = (seat: SeatView, row: number, ties: Ties) =>
  (ties.apart.size > 0 && ties.apart.has(row)) || (ties.knownSeats.size > 0 && knownTo(seat, row, ties) !== 0);

function cutGroup(view: MatchingView, seat: SeatView, group: Growing, keep: number, ties: Ties): CandidateClass[] {
  const { ranks } = view.index.order;
  if (group.entries.length > 1)
    group.entries.sort((a, b) => b.worth - a.worth || (ranks[a.row] ?? 0) - (ranks[b.row] ?? 0));
  const half = familiarHalf(view);
  const growth = group.wishes === 0 ? 0 : view.support.growth * POINT;
  const { low, high, department, supports, wishes, mustFind } = group;
  const classOf = (rows: number[], worths: number[], knownSeats: number): CandidateClass => {
    const hoped = (worths[0] ?? 0) + growth + countBits(knownSeats) * half;
    return { low, high, department, supports, wishes, mustFind, knownSeats, growth, rows, worths, hoped };
  };
  const rows: number[] = [];
  const worths: number[] = [];
  const tied: Entry[] = [];
  for (const entry of group.entries) {
    if (isTied(seat, entry.row, ties)) tied.push(entry);
    else if (rows.length < keep) {
      rows.push(entry.row);
      worths.push(entry.worth);
    }
  }
  const classes = rows.length > 0 ? [classOf(rows, worths, 0)] : [];
  const least = rows.length < keep ? -Infinity : (worths.at(-1) ?? -Infinity);
  for (const { row, worth } of tied) {
    const known = knownTo(seat, row, ties);
    if (worth + 2 * half * countBits(known) >= least) classes.push(classOf([row], [worth], known));
  }
  return classes;
}

/**
 * The candidates of a seat in classes, the most hopeful class first. Per class only the first `keep` exchangeable people
 * stay: as many as there are seats in all the teams asked for, since whoever is further down can always be replaced by
 * someone above who is still free and in no earlier team. People with ties stay in, each in a class of her own, unless
 * even all her pairs would not lift her above those.
 */
export function classifyPeople(
  view: MatchingView,
  seat: SeatView,
  people: GatheredPeople,
  keep: number,
  ties: Ties,
): CandidateClass[] {
  const { ranks } = view.index.order;
  const classes = groupPeople(view, seat, people).flatMap((group) => cutGroup(view, seat, group, keep, ties));
  return classes.sort((a, b) => b.hoped - a.hoped || (ranks[a.rows[0] ?? 0] ?? 0) - (ranks[b.rows[0] ?? 0] ?? 0));
}
