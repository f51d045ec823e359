import type { Policy, TeamDemand } from '@rolpool/domain';
import type { PoolIndex } from '../index/poolIndex.ts';
import { LEVEL_BITS } from '../index/poolIndex.ts';
import { viewDemand, type MatchingView } from '../instance/matchingView.ts';
import { everyoneFor } from '../search/gatherPeople.ts';
import { fitsTogether } from '../search/searchTeam.ts';
import type { Constraint, LinearModel, Terms } from './linearModel.ts';

/** An open seat costs this many points in the exported model, so that more seats filled always wins. */
export const OPEN_SEAT_COST = 1_000_000;

type Term = readonly [number, string];

interface Builder {
  readonly view: MatchingView;
  readonly objective: Term[];
  readonly constraints: Constraint[];
  readonly binaries: string[];
  readonly continuous: { readonly name: string; readonly most: number }[];
  /** By seat: who can take it. */
  readonly bySeat: readonly { readonly row: number; readonly fit: number }[][];
  /** By person: the seats she can take. */
  readonly seatsOf: Map<number, number[]>;
}

const x = (row: number, place: number) => `x_${String(row)}_${String(place)}`;
const u = (place: number) => `u_${String(place)}`;
const z = (row: number) => `z_${String(row)}`;

/** Is she in the team? Without double roles the sum of her seats; else a variable of her own. */
function presence({ view, seatsOf }: Builder, row: number, coefficient = 1): Term[] {
  if (view.demand.allowsDoubleRoles === true) return [[coefficient, z(row)]];
  return (seatsOf.get(row) ?? []).map((place): Term => [coefficient, x(row, place)]);
}

function addSeats(builder: Builder): void {
  const { view, objective, constraints, binaries, bySeat, seatsOf } = builder;
  view.seats.forEach(({ place }) => {
    const terms: Term[] = [];
    for (const { row, fit } of bySeat[place] ?? []) {
      objective.push([fit, x(row, place)]);
      binaries.push(x(row, place));
      terms.push([1, x(row, place)]);
      const seats = seatsOf.get(row);
      if (seats) seats.push(place);
      else seatsOf.set(row, [place]);
    }
    objective.push([-OPEN_SEAT_COST, u(place)]);
    binaries.push(u(place));
    terms.push([1, u(place)]);
    if (view.pinnedRow.has(place))
      constraints.push({ name: `pinned_${String(place)}`, terms: [[1, u(place)]], sense: '=', right: 0 });
    constraints.push({ name: `seat_${String(place)}`, terms, sense: '=', right: 1 });
  });
}

/** No one twice; with double roles at most two seats whose hours fit together, and who has one is in the team. */
function addPresence({ view, constraints, binaries, seatsOf }: Builder): void {
  const isDouble = view.demand.allowsDoubleRoles === true;
  for (const [row, places] of seatsOf) {
    const seats = places.map((place): Term => [1, x(row, place)]);
    const name = String(row);
    if (!isDouble) {
      if (seats.length > 1) constraints.push({ name: `once_${name}`, terms: seats, sense: '<=', right: 1 });
      continue;
    }
    binaries.push(z(row));
    constraints.push({
      name: `in_${name}`,
      terms: [[1, z(row)], ...seats.map(([, one]): Term => [-1, one])],
      sense: '<=',
      right: 0,
    });
    for (const place of places)
      constraints.push({
        name: `is_${name}_${String(place)}`,
        terms: [
          [1, x(row, place)],
          [-1, z(row)],
        ],
        sense: '<=',
        right: 0,
      });
    if (seats.length > 2) constraints.push({ name: `twice_${name}`, terms: seats, sense: '<=', right: 2 });
    places.forEach((one, at) => {
      for (const other of places.slice(at + 1)) {
        if (fitsTogether(view, row, one, other)) continue;
        const terms: Terms = [
          [1, x(row, one)],
          [1, x(row, other)],
        ];
        constraints.push({ name: `both_${name}_${String(one)}_${String(other)}`, terms, sense: '<=', right: 1 });
      }
    });
  }
}

function addCoverage({ view, objective, constraints, binaries, seatsOf }: Builder): void {
  const { demand, policy, index } = view;
  demand.teamSkills.forEach(({ skillId, importance, level: need }, number) => {
    const skill = index.skillNumber.get(skillId) ?? -1;
    for (let level = 1; level <= need; level++) {
      const name = `c_${String(number)}_${String(level)}`;
      const terms: Term[] = [[1, name]];
      for (const [row, places] of seatsOf)
        if ((index.skillState(row, skill) & LEVEL_BITS) >= level)
          for (const place of places) terms.push([-1, x(row, place)]);
      objective.push([policy.coveragePerLevel * importance, name]);
      binaries.push(name);
      constraints.push({ name: `cover_${String(number)}_${String(level)}`, terms, sense: '<=', right: 0 });
    }
  });
}

function addMix({ view, objective, constraints, binaries, continuous, seatsOf }: Builder): void {
  const { demand, policy, index } = view;
  const byDepartment = new Map<number, Term[]>();
  for (const [row, places] of seatsOf) {
    const department = index.department[row] ?? 0;
    const terms = byDepartment.get(department) ?? [];
    for (const place of places) terms.push([-1, x(row, place)]);
    byDepartment.set(department, terms);
  }
  const present = [...byDepartment].map(([department, terms]) => {
    const name = `y_${String(department)}`;
    binaries.push(name);
    constraints.push({ name: `from_${String(department)}`, terms: [[1, name], ...terms], sense: '<=', right: 0 });
    return name;
  });
  objective.push([policy.mixPerDepartment, 'further']);
  continuous.push({ name: 'further', most: Math.max(0, policy.mixUpTo - 1) });
  const all = present.map((name): Term => [-1, name]);
  // With nobody in the team there is no further department either, and the sum would ask for less than none.
  constraints.push({ name: 'mix', terms: [[1, 'further'], ...all, [-1, 'nobody']], sense: '<=', right: -1 });
  binaries.push('nobody');
  const open = view.seats.map(({ place }): Term => [1, u(place)]);
  constraints.push({
    name: 'empty',
    terms: [[view.seats.length, 'nobody'], ...open.map(([, one]): Term => [-1, one])],
    sense: '<=',
    right: 0,
  });
  const minimum: Terms = [...present.map((name): Term => [1, name]), ...open];
  constraints.push({ name: 'minimum', terms: minimum, sense: '>=', right: demand.minimumDepartments });
}

/** How many members support something; mentors for who needs one; and growth, once a seat, where a wish is covered. */
function addSupport(builder: Builder): void {
  const { view, objective, constraints, binaries, continuous, bySeat, seatsOf } = builder;
  const { support } = view;
  const covered = view.seats.map((): Term[] => []);
  support.supports.forEach((_, bit) => {
    const sum = `s_${String(bit)}`;
    const isBit = (mask: number) => (mask & (1 << bit)) !== 0;
    const supporting = [...seatsOf.keys()].filter((row) => isBit(support.supportsOf(row)));
    const terms = supporting.flatMap((row) => presence(builder, row, -1));
    continuous.push({ name: sum, most: view.seats.length });
    constraints.push({ name: `supports_${String(bit)}`, terms: [[1, sum], ...terms], sense: '=', right: 0 });
    for (const seat of view.seats) {
      const name = `${String(seat.place)}_${String(bit)}`;
      const on = (row: number): Term => [1, x(row, seat.place)];
      const people = (bySeat[seat.place] ?? []).map(({ row }) => row);
      const lonely = people.filter((row) => isBit(support.mustFind(seat, row)));
      if (lonely.length > 0)
        constraints.push({ name: `mentor_${name}`, terms: [...lonely.map(on), [-1, sum]], sense: '<=', right: 0 });
      const wishing = people.filter((row) => isBit(support.wishesOf(seat, row)));
      if (wishing.length === 0) continue;
      const learns = `l_${name}`;
      binaries.push(learns);
      covered[seat.place]?.push([-1, learns]);
      const wish: Terms = [[1, learns], ...wishing.map((row): Term => [-1, x(row, seat.place)])];
      constraints.push({ name: `wish_${name}`, terms: wish, sense: '<=', right: 0 });
      const self = wishing.filter((row) => isBit(support.supportsOf(row))).map(on);
      constraints.push({ name: `another_${name}`, terms: [[1, learns], [-1, sum], ...self], sense: '<=', right: 0 });
    }
  });
  covered.forEach((terms, place) => {
    if (terms.length === 0) return;
    const grows = `g_${String(place)}`;
    binaries.push(grows);
    objective.push([support.growth, grows]);
    constraints.push({ name: `grows_${String(place)}`, terms: [[1, grows], ...terms], sense: '<=', right: 0 });
  });
}

function addPairs(builder: Builder): void {
  const { view, objective, constraints, binaries, seatsOf } = builder;
  const { demand, policy, index } = view;
  for (const [number, pair] of demand.keptApart.entries()) {
    const terms = pair.flatMap((id) => presence(builder, index.order.rowOf(id)));
    const isKnown = pair.every((id) => seatsOf.has(index.order.rowOf(id)));
    if (isKnown) constraints.push({ name: `apart_${String(number)}`, terms, sense: '<=', right: 1 });
  }
  if (!demand.pairWish || policy.pairPoints === 0) return;
  const isFresh = demand.pairWish === 'FRESH';
  for (const row of seatsOf.keys()) {
    for (const other of index.colleaguesOf(row)) {
      if (other < row || !seatsOf.has(other)) continue;
      const name = `w_${String(row)}_${String(other)}`;
      binaries.push(name);
      objective.push([isFresh ? -policy.pairPoints : policy.pairPoints, name]);
      if (isFresh) {
        const terms: Terms = [[1, name], ...presence(builder, row, -1), ...presence(builder, other, -1)];
        constraints.push({ name: `met_${name}`, terms, sense: '>=', right: -1 });
      } else {
        for (const one of [row, other])
          constraints.push({
            name: `met_${name}_${String(one)}`,
            terms: [[1, name], ...presence(builder, one, -1)],
            sense: '<=',
            right: 0,
          });
      }
    }
  }
  if (isFresh) addMemberPairs(builder);
}

/** How many pairs the members make: the jth member makes j − 1 new ones. */
function addMemberPairs(builder: Builder): void {
  const { view, objective, constraints, binaries, seatsOf } = builder;
  const members = view.seats.map((_, number) => `n_${String(number + 1)}`);
  members.forEach((name, number) => {
    binaries.push(name);
    objective.push([number * view.policy.pairPoints, name]);
    const before = members[number - 1];
    if (before !== undefined)
      constraints.push({
        name: `order_${name}`,
        terms: [
          [1, name],
          [-1, before],
        ],
        sense: '<=',
        right: 0,
      });
  });
  const all = [...seatsOf.keys()].flatMap((row) => presence(builder, row, -1));
  constraints.push({
    name: 'members',
    terms: [...members.map((name): Term => [1, name]), ...all],
    sense: '=',
    right: 0,
  });
}

/**
 * The whole instance as a linear model, nobody left out who meets the hard rules. Its optimum is the points of the best
 * team, minus {@link OPEN_SEAT_COST} for each seat that stays open. Variables: `x_person_seat` (the person's row in the
 * index, the place of the seat), `u_seat` (stays open), `c_skill_level` (the team reaches it), `y_department`, `further`
 * (departments beyond the first), `g_seat` (its person grows), `l_seat_support` (a wish is covered), `s_support` (how many cover it), `w_person_person`
 * (colleagues who meet again), `n_j` (at least j members), `z_person` (in the team; only with double roles).
 */
export function buildModel(index: PoolIndex, demand: TeamDemand, policy: Policy): LinearModel {
  const view = viewDemand(index, demand, policy);
  const bySeat = view.seats.map((seat) => everyoneFor(view, seat));
  const builder: Builder = {
    view,
    objective: [],
    constraints: [],
    binaries: [],
    continuous: [],
    bySeat,
    seatsOf: new Map(),
  };
  for (const add of [addSeats, addPresence, addCoverage, addMix, addSupport, addPairs]) add(builder);
  return builder;
}
