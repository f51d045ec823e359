import type { TeamDemand } from '@rolpool/domain';
import type { Demand } from '../answer.ts';
import type { MatchingView } from '../instance/matchingView.ts';
import { HARD_RULES } from '../rules/hardRules.ts';
import { fitsTogether } from '../search/searchTeam.ts';

const placeOf = (view: MatchingView, seatId: string) => view.seats.findIndex((one) => one.seat.id === seatId);

/** A pin on somebody who breaks a hard rule of that seat, or who is not in the pool. */
function brokenPins(view: MatchingView): Demand[] {
  for (const pin of view.demand.pins) {
    const seat = view.seats.find((one) => one.seat.id === pin.seatId);
    const row = view.index.order.rowOf(pin.personId);
    if (!seat || row < 0)
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

function pinnedTwice(view: MatchingView): Demand[] {
  const { pins, allowsDoubleRoles } = view.demand;
  for (const [at, pin] of pins.entries()) {
    for (const other of pins.slice(at + 1)) {
      const both: Demand[] = [
        { kind: 'PIN', ...pin },
        { kind: 'PIN', ...other },
      ];
      const twice: Demand = { kind: 'NO_ONE_TWICE', personId: pin.personId };
      if (pin.seatId === other.seatId) return [...both, twice];
      if (pin.personId !== other.personId) continue;
      if (allowsDoubleRoles !== true) return [...both, twice];
      const [one, two] = [placeOf(view, pin.seatId), placeOf(view, other.seatId)];
      if (!fitsTogether(view, view.index.order.rowOf(pin.personId), one, two))
        return [...both, { kind: 'TWO_SEATS_TOO_MANY_HOURS', personId: pin.personId }];
    }
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
  for (const find of [() => brokenPins(view), () => pinnedTwice(view), () => pinnedPairKeptApart(view.demand)]) {
    const conflict = find();
    if (conflict.length > 0) return conflict;
  }
  return [];
}

/** Beyond so many demands the smallest set is no longer looked for, only one in which none can be missed. */
const MOST_FOR_SMALLEST = 10;

/** All sets of so many of the items, in order. */
function* subsets<T>(items: readonly T[], size: number): Generator<T[]> {
  if (size === 0) yield [];
  for (let at = 0; at <= items.length - size && size > 0; at++)
    for (const rest of subsets(items.slice(at + 1), size - 1)) yield [items[at] as T, ...rest];
}

function demandsOf(demand: TeamDemand): Demand[] {
  return [
    ...demand.pins.map((pin): Demand => ({ kind: 'PIN', ...pin })),
    ...demand.keptApart.map((personIds): Demand => ({ kind: 'KEPT_APART', personIds })),
    ...(demand.minimumDepartments > 1
      ? [{ kind: 'MINIMUM_DEPARTMENTS' as const, departments: demand.minimumDepartments }]
      : []),
  ];
}

/** The demand with only these of its pins, pairs kept apart and minimum of departments. */
function withOnly(demand: TeamDemand, kept: readonly Demand[]): TeamDemand {
  return {
    ...demand,
    pins: kept.flatMap((one) => (one.kind === 'PIN' ? [{ seatId: one.seatId, personId: one.personId }] : [])),
    keptApart: kept.flatMap((one) => (one.kind === 'KEPT_APART' ? [one.personIds] : [])),
    minimumDepartments: kept.some((one) => one.kind === 'MINIMUM_DEPARTMENTS') ? demand.minimumDepartments : 0,
  };
}

/** Pins alone contradict each other when one of them needs a mentor whom nobody can be. */
function withMentors(demand: TeamDemand, conflict: readonly Demand[]): Demand[] {
  const lonely = conflict.flatMap((one) => {
    if (one.kind !== 'PIN') return [];
    const seat = demand.seats.find(({ id }) => id === one.seatId);
    const isMentored = seat?.skills.some(({ mentored }) => mentored === true) ?? false;
    return isMentored ? [{ ...one, kind: 'RULE' as const, rule: 'MENTOR' }] : [];
  });
  return [...conflict, ...(conflict.every((one) => one.kind === 'PIN') ? lonely : [])];
}

/**
 * The smallest set of demands that leaves no team at all: of two as small, the first in the order of the demand. With
 * more than ten demands, a set none of which can be missed. `isPossible` answers for a demand with fewer of them.
 */
export function findConflict(demand: TeamDemand, isPossible: (demand: TeamDemand) => boolean): Demand[] {
  const all = demandsOf(demand);
  if (all.length <= MOST_FOR_SMALLEST) {
    for (let size = 1; size < all.length; size++)
      for (const some of subsets(all, size)) if (!isPossible(withOnly(demand, some))) return withMentors(demand, some);
    return withMentors(demand, all);
  }
  let kept = all;
  for (const one of all) {
    const without = kept.filter((other) => other !== one);
    if (!isPossible(withOnly(demand, without))) kept = without;
  }
  return withMentors(demand, kept);
}
