import type { TeamDemand } from '@rolpool/domain';
import type { Demand } from '../answer.ts';
import type { MatchingView } from '../index/seatView.ts';
import { HARD_RULES } from '../rules/hardRules.ts';

/** A pin on somebody who breaks a hard rule of that seat, or who is not in the pool. */
function brokenPins(view: MatchingView): Demand[] {
  for (const pin of view.demand.pins) {
    const seat = view.seats.find((one) => one.seat.id === pin.seatId);
    const row = view.index.rowOf.get(pin.personId);
    if (!seat || row === undefined)
      return [
        { kind: 'PIN', ...pin },
        { kind: 'RULE', rule: 'IN_THE_POOL', ...pin },
      ];
    const broken = HARD_RULES.find((rule) => !rule.allows(view, seat, row));
    if (broken)
      return [
        { kind: 'PIN', ...pin },
        { kind: 'RULE', rule: broken.id, ...pin },
      ];
  }
  return [];
}

function pinnedTwice({ pins }: TeamDemand): Demand[] {
  for (const [at, pin] of pins.entries()) {
    const other = pins.slice(at + 1).find((later) => later.personId === pin.personId || later.seatId === pin.seatId);
    if (!other) continue;
    const twice = { kind: 'NO_ONE_TWICE' as const, personId: pin.personId };
    return [{ kind: 'PIN', ...pin }, { kind: 'PIN', ...other }, twice];
  }
  return [];
}

function pinnedPairKeptApart({ pins, keptApart }: TeamDemand): Demand[] {
  for (const pair of keptApart) {
    const both = pair.map((personId) => pins.find((pin) => pin.personId === personId));
    const [one, other] = both;
    if (one && other)
      return [
        { kind: 'PIN', ...one },
        { kind: 'PIN', ...other },
        { kind: 'KEPT_APART', personIds: pair },
      ];
  }
  return [];
}

/** Demands that contradict each other directly: these the search need not even be asked. Empty when there are none. */
export function findDirectConflict(view: MatchingView): Demand[] {
  for (const find of [() => brokenPins(view), () => pinnedTwice(view.demand), () => pinnedPairKeptApart(view.demand)]) {
    const conflict = find();
    if (conflict.length > 0) return conflict;
  }
  return [];
}

/**
 * The demands that leave no team at all, none of which can be missed: each demand is left out in turn, and stays out
 * while there is still no team without it. `isPossible` answers for a demand with fewer pins or departments.
 */
export function findConflict(demand: TeamDemand, isPossible: (demand: TeamDemand) => boolean): Demand[] {
  let pins = demand.pins;
  let keptApart = demand.keptApart;
  for (const pin of demand.pins) {
    const without = pins.filter((one) => one !== pin);
    if (!isPossible({ ...demand, pins: without, keptApart })) pins = without;
  }
  for (const pair of demand.keptApart) {
    const without = keptApart.filter((one) => one !== pair);
    if (!isPossible({ ...demand, pins, keptApart: without })) keptApart = without;
  }
  return [
    ...pins.map((pin): Demand => ({ kind: 'PIN', ...pin })),
    ...keptApart.map((personIds): Demand => ({ kind: 'KEPT_APART', personIds })),
    { kind: 'MINIMUM_DEPARTMENTS', departments: demand.minimumDepartments },
  ];
}
