import { ROLES, type Policy, type Seat, type SkillId, type TeamDemand } from '@rolpool/domain';
import type { PoolIndex } from './poolIndex.ts';

/** A skill need with the whole pool's levels in one column: `levels[row]` is 0 for who does not have it. */
export interface NeedView {
  readonly skillId: SkillId;
  readonly level: number;
  readonly importance: number;
  readonly minimum: number;
  readonly levels: Uint8Array;
  readonly wishes: Uint8Array;
}

/** A seat as the rules read it: its roles as places, its skills as columns, and each person's least free hours. */
export interface SeatView {
  readonly seat: Seat;
  readonly place: number;
  /** Places of the seat's roles in the fixed order. */
  readonly roles: readonly number[];
  readonly needs: readonly NeedView[];
  readonly importanceTotal: number;
  /** Per person: the fewest free hours in any week of the seat. */
  readonly leastFree: Uint8Array;
}

/** What every rule may look at. */
export interface MatchingView {
  readonly index: PoolIndex;
  readonly demand: TeamDemand;
  readonly policy: Policy;
  readonly seats: readonly SeatView[];
  /** Per team skill, in the demand's order: the whole pool's levels. */
  readonly teamLevels: readonly Uint8Array[];
  readonly excludedRows: ReadonlySet<number>;
  readonly conflictedRows: ReadonlySet<number>;
  /** By seat place: the row that is pinned there. */
  readonly pinnedRow: ReadonlyMap<number, number>;
}

/** The columns of skills, made once each and shared by the seats that ask for them. */
function columnMaker(index: PoolIndex) {
  const made = new Map<SkillId, { levels: Uint8Array; wishes: Uint8Array }>();
  return (skillId: SkillId) => {
    const known = made.get(skillId);
    if (known) return known;
    const levels = new Uint8Array(index.ids.length);
    const wishes = new Uint8Array(index.ids.length);
    const column = index.skills.get(skillId);
    if (column) {
      for (let at = 0; at < column.rows.length; at++) {
        const row = column.rows[at] ?? 0;
        levels[row] = column.levels[at] ?? 0;
        wishes[row] = column.wishes[at] ?? 0;
      }
    }
    const columns = { levels, wishes };
    made.set(skillId, columns);
    return columns;
  };
}

function leastFreeHours(index: PoolIndex, startWeek: number, weeks: number): Uint8Array {
  const from = startWeek - index.firstWeek;
  const least = new Uint8Array(index.ids.length);
  for (let row = 0; row < least.length; row++) {
    let hours = 255;
    for (let week = from; week < from + weeks; week++)
      hours = Math.min(hours, index.freeHours[row * index.weeks + week] ?? 0);
    least[row] = hours;
  }
  return least;
}

function rowsOf(index: PoolIndex, ids: TeamDemand['excluded']): ReadonlySet<number> {
  return new Set(ids.map((id) => index.rowOf.get(id)).filter((row) => row !== undefined));
}

/** Lays a demand over the pool index: the view that all rules and the search read. */
export function viewDemand(index: PoolIndex, demand: TeamDemand, policy: Policy): MatchingView {
  const columns = columnMaker(index);
  const leastFreeByWeeks = new Map<number, Uint8Array>();
  const seats = demand.seats.map((seat, place): SeatView => {
    let leastFree = leastFreeByWeeks.get(seat.weeks);
    if (!leastFree) leastFreeByWeeks.set(seat.weeks, (leastFree = leastFreeHours(index, demand.startWeek, seat.weeks)));
    return {
      seat,
      place,
      roles: seat.roles.map((role) => ROLES.indexOf(role)),
      needs: seat.skills.map((need) => ({ ...need, ...columns(need.skillId) })),
      importanceTotal: seat.skills.reduce((sum, need) => sum + need.importance, 0),
      leastFree,
    };
  });
  const pinnedRow = new Map<number, number>();
  for (const pin of demand.pins) {
    const place = demand.seats.findIndex((seat) => seat.id === pin.seatId);
    pinnedRow.set(place, index.rowOf.get(pin.personId) ?? -1);
  }
  return {
    index,
    demand,
    policy,
    seats,
    teamLevels: demand.teamSkills.map((skill) => columns(skill.skillId).levels),
    excludedRows: rowsOf(index, demand.excluded),
    conflictedRows: rowsOf(index, demand.conflictsOfInterest),
    pinnedRow,
  };
}
