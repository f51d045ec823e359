import { CODE_FACTOR, type CoverageCoder } from '../instance/coverageCode.ts';
import { NOBODY } from '../search/worth.ts';
import type { SeatPeople } from './seatPeople.ts';

/** What a seat that stays open costs, in points. */
export const OPEN_SEAT_POINTS = -1_000_000;

/** What people cover for a team: its code (see coverageCode.ts) and the same as places of bits. */
export interface Coverage {
  readonly low: number;
  readonly high: number;
  readonly bits: readonly number[];
}

/** The best that a seat can be given with this coverage: who, and her points less what she costs. */
export interface Offer extends Coverage {
  readonly row: number;
  readonly points: number;
}

/** What a person costs on a seat; infinitely much when she cannot take it. */
export type CostOf = (row: number, place: number) => number;

/** The coverage of everybody in the pool for one request. */
export interface PoolCoverage {
  /** By row: the place of her coverage in `all`. */
  readonly ofRow: Uint32Array;
  readonly all: readonly Coverage[];
}

const NOTHING: Coverage = { low: 0, high: 0, bits: [] };

function bitsOf(low: number, high: number): number[] {
  const bits: number[] = [];
  for (let rest = low; rest !== 0; rest &= rest - 1) bits.push(31 - Math.clz32(rest & -rest));
  for (let rest = high; rest !== 0; rest &= rest - 1) bits.push(57 - Math.clz32(rest & -rest));
  return bits;
}

/** Reads what each of these people covers. */
export function readCoverage(coder: CoverageCoder, rows: Iterable<number>, size: number): PoolCoverage {
  const ofRow = new Uint32Array(size);
  const all: Coverage[] = [];
  const places = new Map<number, number>();
  for (const row of rows) {
    coder.read(row);
    const { low, high } = coder;
    const key = high * CODE_FACTOR + low;
    let place = places.get(key);
    if (place === undefined) {
      place = all.push({ low, high, bits: bitsOf(low, high) }) - 1;
      places.set(key, place);
    }
    ofRow[row] = place;
  }
  return { ofRow, all };
}

/** People for a seat who cover the same, the most points first; cut when there are more of them than listed. */
interface Group extends Coverage {
  readonly rows: number[];
  readonly points: number[];
  isCut: boolean;
}

function groupByCoverage({ rows, points }: SeatPeople, { ofRow, all }: PoolCoverage, depth: number): Group[] {
  const groups = new Map<number, Group>();
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const code = ofRow[row] ?? 0;
    let group = groups.get(code);
    if (!group) {
      group = { ...(all[code] ?? NOTHING), rows: [], points: [], isCut: false };
      groups.set(code, group);
    }
    if (group.rows.length < depth) {
      group.rows.push(row);
      group.points.push(points[at] ?? 0);
    } else group.isCut = true;
  }
  return [...groups.values()];
}

/** The best of a group when people cost something; `null` when she may be among those who were cut off. */
function bestOf(group: Group, place: number, costOf: CostOf): Offer | null {
  let row = NOBODY;
  let points = -Infinity;
  for (let at = 0; at < group.rows.length; at++) {
    const most = group.points[at] ?? 0;
    if (most <= points) break;
    const one = group.rows[at] ?? 0;
    const left = most - costOf(one, place);
    if (left <= points) continue;
    row = one;
    points = left;
  }
  if (group.isCut && points < (group.points.at(-1) ?? 0)) return null;
  return { low: group.low, high: group.high, bits: group.bits, row, points };
}

/** Does one of these offers cover as much, with no fewer points? It is moved to the front: it may well match the next. */
function isMatched(offers: Offer[], { low, high }: Coverage, points: number): boolean {
  for (let at = 0; at < offers.length; at++) {
    const offer = offers[at];
    if (!offer || offer.points < points || (low & ~offer.low) !== 0 || (high & ~offer.high) !== 0) continue;
    const first = offers[0];
    if (first) offers[at] = first;
    offers[0] = offer;
    return true;
  }
  return false;
}

/** The best of each group that is not matched by another; `null` when somebody may be missed. */
function bestOfEach(groups: readonly Group[], place: number, costOf: CostOf): Offer[] | null {
  const offers: Offer[] = [];
  for (const group of groups) {
    if (isMatched(offers, group, group.points[0] ?? 0)) continue;
    const best = bestOf(group, place, costOf);
    if (!best) return null;
    if (best.row !== NOBODY) offers.push(best);
  }
  return offers;
}

/** Without those that another matches in coverage and does not come short of in points. */
function undominated(offers: Offer[]): Offer[] {
  const kept: Offer[] = [];
  for (const offer of offers.sort((a, b) => b.points - a.points))
    if (!isMatched(kept, offer, offer.points)) kept.push(offer);
  return kept.sort((a, b) => b.points - a.points);
}

const FIRST_DEPTH = 32;

/**
 * What a seat can be given under any costs of zero or more: for each coverage the best person, the most points first.
 * Of people who cover the same only the first are kept at hand, and more of them when those have all become dear.
 */
export function createSeatOffers(people: SeatPeople, coverage: PoolCoverage, place: number, mayStayOpen: boolean) {
  let depth = FIRST_DEPTH;
  let groups = groupByCoverage(people, coverage, depth);
  const open: Offer[] = mayStayOpen ? [{ ...NOTHING, row: NOBODY, points: OPEN_SEAT_POINTS }] : [];
  return (costOf: CostOf): Offer[] => {
    for (;;) {
      const offers = bestOfEach(groups, place, costOf);
      if (offers) return undominated([...offers, ...open]);
      depth *= 2;
      groups = groupByCoverage(people, coverage, depth);
    }
  };
}
