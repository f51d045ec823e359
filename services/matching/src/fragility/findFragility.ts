import type { PersonId, Policy, SeatId, SkillId, TeamDemand } from '@rolpool/domain';
import { LEVEL_BITS, WANTS_TO_LEARN, type PoolIndex } from '../index/poolIndex.ts';
import { viewDemand, type MatchingView, type SeatView } from '../instance/matchingView.ts';
import { HARD_RULES } from '../rules/hardRules.ts';
import { hoursRule } from '../rules/hoursRule.ts';
import { requiredLevelRule } from '../rules/requiredLevelRule.ts';

/** Somebody who may almost take a seat: one hard rule is in the way. */
export interface AlmostAble {
  readonly personId: PersonId;
  /** She has the skills; the hours are missing. Or the hours, and one skill is a level short. */
  readonly lacks: 'HOURS' | 'LEVEL';
  /** Hours a week that are missing; 0 when it is the level. */
  readonly hoursShort: number;
  /** The skill that is a level short; `null` when it is the hours. */
  readonly skillId: SkillId | null;
  readonly wantsToLearn: boolean;
}

/** How little it takes to make a request impossible. */
export interface Fragility {
  /**
   * The smallest number of people without whom at least one seat stays empty, whoever else is asked. 0: it is so
   * already. `null`: more than was looked for.
   */
  readonly people: number | null;
  /** The seats that then have too few people between them; empty when `people` is `null`. */
  readonly seatIds: readonly SeatId[];
  /** Everybody who may take one of those seats, in order of id; any `people` of them are enough. */
  readonly able: readonly PersonId[];
  /** Who would mend it: each breaks one hard rule for one of those seats. In order of id. */
  readonly almost: readonly AlmostAble[];
}

const STURDY: Fragility = { people: null, seatIds: [], able: [], almost: [] };

const mayTake = (view: MatchingView, seat: SeatView, row: number) =>
  HARD_RULES.every((rule) => rule.allows(view, seat, row));

/** Who could have the levels that a seat asks for: the people of one skill that it sets a minimum for, or everybody. */
function* rowsToLookAt({ index }: MatchingView, seat: SeatView): Generator<number> {
  const need = seat.needs.find(({ minimum, mentorLevel }) => minimum > 0 && mentorLevel === 0);
  if (!need) {
    yield* index.order.rows();
    return;
  }
  if (need.skill < 0) return;
  for (let level = need.minimum; level <= LEVEL_BITS; level++) {
    const list = index.rowsAt(need.skill, level);
    for (let at = 0; at < (list?.count ?? 0); at++) yield list?.rows[at] ?? 0;
  }
}

/** At most `most` people who may take the seat. */
function ableRows(view: MatchingView, seat: SeatView, most: number): number[] {
  const able: number[] = [];
  for (const row of rowsToLookAt(view, seat)) {
    if (!mayTake(view, seat, row)) continue;
    able.push(row);
    if (able.length === most) break;
  }
  return able;
}

function almostAble(view: MatchingView, seat: SeatView, row: number): AlmostAble | null {
  const personId = view.index.ids[row] ?? null;
  const broken = HARD_RULES.filter((rule) => !rule.allows(view, seat, row));
  const [rule] = broken;
  if (personId === null || broken.length !== 1) return null;
  if (rule === hoursRule) {
    const free = view.index.leastFree(row, view.fromWeek, seat.seat.weeks);
    const hoursShort = seat.seat.hoursPerWeek - free;
    return { personId, lacks: 'HOURS', hoursShort, skillId: null, wantsToLearn: false };
  }
  if (rule !== requiredLevelRule) return null;
  const states = [...seat.statesOf(row)];
  const short = seat.needs.flatMap((need, at) => {
    const state = states[at] ?? 0;
    const missing = need.minimum - (state & LEVEL_BITS);
    return missing > 0 ? [{ need, missing, wantsToLearn: (state & WANTS_TO_LEARN) !== 0 }] : [];
  });
  const [one] = short;
  if (!one || short.length > 1 || one.missing > 1) return null;
  return { personId, lacks: 'LEVEL', hoursShort: 0, skillId: one.need.skillId, wantsToLearn: one.wantsToLearn };
}

function* placesIn(set: number): Generator<number> {
  for (let place = 0; set >> place > 0; place++) if ((set >> place) & 1) yield place;
}

/**
 * How fragile a request is: the smallest set of people whose absence leaves a seat empty. By Hall's theorem the seats can
 * all be taken by different people exactly when every set of seats has at least as many people who may take one of
 * them; so the answer is the smallest, over all sets of seats, of those people less the seats, plus one. Only each
 * seat's own hard rules count here; what is asked of the team as a whole (departments, pairs kept apart, somebody
 * pinned) is the coordinator's choice, and a mentor is taken for granted. Looks no further than `most` people.
 * Pure and deterministic. Nothing is fragile when the demand lies outside the snapshot.
 * Source: P. Hall, On representatives of subsets (1935).
 */
export function findFragility(index: PoolIndex, demand: TeamDemand, policy: Policy, most: number): Fragility {
  const longest = Math.max(0, ...demand.seats.map(({ weeks }) => weeks));
  const fromWeek = demand.startWeek - index.firstWeek;
  const isOutside = fromWeek < 0 || (index.people > 0 && fromWeek + longest > index.weeks);
  if (demand.seats.length === 0 || isOutside) return STURDY;
  const view = viewDemand(index, { ...demand, pins: [], keptApart: [] }, policy);
  const enough = most + demand.seats.length;
  const bySeat = view.seats.map((seat) => ableRows(view, seat, enough));
  /** A seat with so many people is in no smallest set: with it the set has more than is looked for. */
  const scarce = bySeat.map((rows) => rows.length < enough);
  let least = most + 1;
  let tightest: number[] = [];
  for (let set = 1; set < 1 << view.seats.length; set++) {
    const places = [...placesIn(set)];
    if (places.some((place) => scarce[place] !== true)) continue;
    const able = new Set(places.flatMap((place) => bySeat[place] ?? []));
    const people = Math.max(0, able.size - places.length + 1);
    if (people < least || (people === least && places.length < tightest.length)) {
      least = people;
      tightest = places;
    }
  }
  if (least > most) return STURDY;
  const seats = tightest.flatMap((place) => view.seats[place] ?? []);
  const ableSet = new Set(tightest.flatMap((place) => bySeat[place] ?? []));
  const almost = new Map<PersonId, AlmostAble>();
  for (const seat of seats) {
    for (const row of index.order.rows()) {
      const one = ableSet.has(row) ? null : almostAble(view, seat, row);
      if (one && !almost.has(one.personId)) almost.set(one.personId, one);
    }
  }
  const byId = <T>(items: Iterable<T>, idOf: (item: T) => string) =>
    [...items].sort((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
  return {
    people: least,
    seatIds: seats.map(({ seat }) => seat.id),
    able: byId(
      [...ableSet].flatMap((row) => index.ids[row] ?? []),
      (id) => id,
    ),
    almost: byId(almost.values(), ({ personId }) => personId),
  };
}
