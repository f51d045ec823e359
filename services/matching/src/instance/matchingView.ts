import { MENTOR_LEVEL, ROLES, type Policy, type Seat, type SkillId, type TeamDemand } from '@rolpool/domain';
import { STATE_BITS, type PoolIndex } from '../index/poolIndex.ts';
import { createCoverageCoder, type CoverageCoder } from './coverageCode.ts';
import { createSupportCoder, type SupportCoder } from './supportCode.ts';

/** A skill need as the rules read it. */
export interface NeedView {
  readonly skillId: SkillId;
  /** The skill's number in the index; −1 when nobody has it. */
  readonly skill: number;
  readonly level: number;
  readonly importance: number;
  readonly minimum: number;
  /** The level of another member that lets somebody learn this skill on the seat; 0: nobody may. */
  readonly mentorLevel: number;
}

/** A seat as the rules read it: its roles as places, its skills as numbers, and what one person brings to them. */
export interface SeatView {
  readonly seat: Seat;
  readonly place: number;
  /** Places of the seat's roles in the fixed order. */
  readonly roles: readonly number[];
  readonly needs: readonly NeedView[];
  readonly importanceTotal: number;
  /** By skill number the place of the need for it; −1: the seat does not ask for it. */
  readonly needOfSkill: Int8Array;
  /** The states of this person's skills, in the order of `needs`; the array is used again for the next person. */
  statesOf(row: number): Uint8Array;
}

/** What every rule may look at: a demand laid over the pool index. Costs nothing per person. */
export interface MatchingView {
  readonly index: PoolIndex;
  readonly demand: TeamDemand;
  readonly policy: Policy;
  readonly seats: readonly SeatView[];
  readonly coverage: CoverageCoder;
  readonly support: SupportCoder;
  /** The demand's first week, counted from the index's. */
  readonly fromWeek: number;
  readonly excludedRows: ReadonlySet<number>;
  readonly conflictedRows: ReadonlySet<number>;
  /** By seat place: the row that is pinned there; −1 for somebody who is not in the pool. */
  readonly pinnedRow: ReadonlyMap<number, number>;
  /** By row: rows that must not be in the same team. */
  readonly keptApart: ReadonlyMap<number, readonly number[]>;
  /** Points that this person costs on this seat, because others want her too; 0 but in a portfolio. */
  readonly priceOf: PriceOf | null;
}

export type PriceOf = (row: number, seat: SeatView) => number;

function viewSeat(index: PoolIndex, seat: Seat, place: number): SeatView {
  const needs = seat.skills.map((need): NeedView => {
    const { skillId, level, importance, minimum, mentored } = need;
    const mentorLevel = mentored === true && minimum > 0 ? Math.max(MENTOR_LEVEL, minimum) : 0;
    return { skillId, skill: index.skillNumber.get(skillId) ?? -1, level, importance, minimum, mentorLevel };
  });
  const needOfSkill = new Int8Array(index.skillNumber.size).fill(-1);
  needs.forEach((need, slot) => {
    if (need.skill >= 0) needOfSkill[need.skill] = slot;
  });
  const states = new Uint8Array(needs.length);
  let read = -1;
  return {
    seat,
    place,
    roles: seat.roles.map((role) => ROLES.indexOf(role)),
    needs,
    needOfSkill,
    importanceTotal: needs.reduce((sum, need) => sum + need.importance, 0),
    statesOf(row) {
      if (row === read) return states;
      read = row;
      for (let slot = 0; slot < states.length; slot++) states[slot] = 0;
      const { entries } = index.skills;
      const from = index.skills.first(row);
      const to = from + index.skills.countOf(row);
      for (let at = from; at < to; at++) {
        const entry = entries[at] ?? 0;
        const slot = needOfSkill[entry >>> STATE_BITS] ?? -1;
        if (slot >= 0) states[slot] = entry;
      }
      return states;
    },
  };
}

function rowsOf(index: PoolIndex, ids: TeamDemand['excluded']): ReadonlySet<number> {
  return new Set(ids.map((id) => index.order.rowOf(id)).filter((row) => row >= 0));
}

function keptApartRows(index: PoolIndex, demand: TeamDemand): Map<number, number[]> {
  const apart = new Map<number, number[]>();
  for (const pair of demand.keptApart) {
    const [one, other] = [index.order.rowOf(pair[0]), index.order.rowOf(pair[1])];
    if (one < 0 || other < 0) continue;
    apart.set(one, [...(apart.get(one) ?? []), other]);
    apart.set(other, [...(apart.get(other) ?? []), one]);
  }
  return apart;
}

/** Lays a demand over the pool index: the view that all rules and the search read. */
export function viewDemand(
  index: PoolIndex,
  demand: TeamDemand,
  policy: Policy,
  priceOf: PriceOf | null = null,
): MatchingView {
  const seats = demand.seats.map((seat, place) => viewSeat(index, seat, place));
  const pinnedRow = new Map<number, number>();
  for (const pin of demand.pins) {
    const place = demand.seats.findIndex((seat) => seat.id === pin.seatId);
    pinnedRow.set(place, index.order.rowOf(pin.personId));
  }
  return {
    index,
    demand,
    policy,
    seats,
    coverage: createCoverageCoder(index, demand.teamSkills, policy),
    support: createSupportCoder(index, seats, policy),
    fromWeek: demand.startWeek - index.firstWeek,
    excludedRows: rowsOf(index, demand.excluded),
    conflictedRows: rowsOf(index, demand.conflictsOfInterest),
    pinnedRow,
    keptApart: keptApartRows(index, demand),
    priceOf,
  };
}
