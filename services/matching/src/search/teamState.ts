import type { MatchingView } from '../instance/matchingView.ts';
import type { CandidateClass, Ties } from './candidates.ts';
import { familiarHalf } from './candidates.ts';
import { NOBODY, pairsAmong, POINT } from './worth.ts';

/** The team as far as the search has filled it, seat by seat, with what its members are worth to each other. */
export interface TeamState {
  readonly rows: readonly number[];
  readonly departments: number;
  readonly open: number;
  /** Seats held by somebody who holds an earlier one as well. */
  readonly doubles: number;
  add(row: number, option: CandidateClass): void;
  takeBack(): void;
  /** Seats that this row holds already. */
  seatsOf(row: number): readonly number[];
  hasDepartment(department: number): boolean;
  /** Members who are in that earlier team. */
  shared(earlier: number): number;
  meetsSomebodyKeptApart(row: number): boolean;
  /** Worth of the familiar pairs that this row makes with the members; 0 when they do not count. */
  familiarWith(row: number): number;
  /** The most that familiar pairs of members with whoever takes the seats from `place` on can be worth. */
  familiarAhead(place: number): number;
  /**
   * Worth of growth and pairs among the members, exact when every seat is decided; before that no less than any way to
   * go on can make it, but for familiar pairs with the open seats. `null`: somebody cannot find her mentor.
   */
  togetherWorth(supportsAhead: number): number | null;
}

/** Starts with no seat decided. `earlier` are the members of teams given before. */
export function createTeamState(view: MatchingView, ties: Ties, earlier: readonly ReadonlySet<number>[]): TeamState {
  const { seats, policy, demand, support } = view;
  const rows: number[] = [];
  const options: CandidateClass[] = [];
  const seatsByRow = new Map<number, number[]>();
  const seatsByDepartment = new Map<number, number>();
  const sharedWith = earlier.map(() => 0);
  const pairWorths: number[] = [];
  const growth = support.growth * POINT;
  const half = familiarHalf(view);
  const perPair = policy.pairPoints * POINT;
  const isFresh = demand.pairWish === 'FRESH' && perPair > 0;
  const mayNeedOthers = support.supports.length > 0;
  const none: readonly number[] = [];

  const isFamiliar = half > 0;
  /** How many members each candidate knows. */
  const acquainted = new Map<number, number>();
  /** The most members that any candidate for a seat knows, now and before each member came. */
  let mostKnown = seats.map(() => 0);
  const mostKnownBefore: number[][] = [];

  const meet = (row: number): void => {
    mostKnownBefore.push(mostKnown);
    const known = ties.knows.get(row);
    if (!known) return;
    mostKnown = [...mostKnown];
    for (const other of known) {
      const count = (acquainted.get(other) ?? 0) + 1;
      acquainted.set(other, count);
      for (let open = (ties.seatsOf.get(other) ?? 0) >>> rows.length; open !== 0; open &= open - 1) {
        const place = rows.length + 31 - Math.clz32(open & -open);
        if (count > (mostKnown[place] ?? 0)) mostKnown[place] = count;
      }
    }
  };
  const unmeet = (row: number): void => {
    mostKnown = mostKnownBefore.pop() ?? mostKnown;
    for (const other of ties.knows.get(row) ?? []) acquainted.set(other, (acquainted.get(other) ?? 1) - 1);
  };

  const newPairs = (row: number): number => {
    if (isFamiliar) return perPair * (acquainted.get(row) ?? 0);
    if (!isFresh) return 0;
    const known = ties.knows.get(row);
    let strangers = 0;
    for (const other of seatsByRow.keys()) if (known?.has(other) !== true) strangers++;
    return perPair * strangers;
  };

  const othersOf = (at: number): number => {
    let mask = 0;
    for (let other = 0; other < rows.length; other++)
      if (rows[other] !== rows[at]) mask |= options[other]?.supports ?? 0;
    return mask;
  };

  const hopedPairs = (): number =>
    isFresh && rows.length < seats.length ? perPair * (pairsAmong(seats.length) - pairsAmong(seatsByRow.size)) : 0;

  const state = {
    rows,
    departments: 0,
    open: 0,
    doubles: 0,
    add(row: number, option: CandidateClass): void {
      rows.push(row);
      options.push(option);
      if (row === NOBODY) {
        state.open++;
        pairWorths.push(0);
        return;
      }
      const held = seatsByRow.get(row);
      pairWorths.push(held ? 0 : newPairs(row));
      if (held) {
        held.push(rows.length - 1);
        state.doubles++;
      } else {
        seatsByRow.set(row, [rows.length - 1]);
        if (isFamiliar) meet(row);
        earlier.forEach((team, at) => {
          if (team.has(row)) sharedWith[at] = (sharedWith[at] ?? 0) + 1;
        });
      }
      const inDepartment = seatsByDepartment.get(option.department) ?? 0;
      if (inDepartment === 0) state.departments++;
      seatsByDepartment.set(option.department, inDepartment + 1);
    },
    takeBack(): void {
      const row = rows.pop() ?? NOBODY;
      const option = options.pop();
      pairWorths.pop();
      if (row === NOBODY || !option) {
        state.open--;
        return;
      }
      const held = seatsByRow.get(row) ?? [];
      held.pop();
      if (held.length > 0) state.doubles--;
      else {
        seatsByRow.delete(row);
        if (isFamiliar) unmeet(row);
        earlier.forEach((team, at) => {
          if (team.has(row)) sharedWith[at] = (sharedWith[at] ?? 0) - 1;
        });
      }
      const inDepartment = (seatsByDepartment.get(option.department) ?? 1) - 1;
      if (inDepartment === 0) state.departments--;
      seatsByDepartment.set(option.department, inDepartment);
    },
    seatsOf: (row: number): readonly number[] => seatsByRow.get(row) ?? none,
    hasDepartment: (department: number): boolean => (seatsByDepartment.get(department) ?? 0) > 0,
    shared: (at: number): number => sharedWith[at] ?? 0,
    meetsSomebodyKeptApart: (row: number): boolean =>
      view.keptApart.get(row)?.some((other) => seatsByRow.has(other)) ?? false,
    familiarWith: (row: number): number => (isFamiliar && !seatsByRow.has(row) ? newPairs(row) : 0),
    familiarAhead(place: number): number {
      if (!isFamiliar) return 0;
      let pairs = 0;
      for (let at = place; at < mostKnown.length; at++) pairs += mostKnown[at] ?? 0;
      return perPair * pairs;
    },
    togetherWorth(supportsAhead: number): number | null {
      let worth = hopedPairs();
      for (const pairs of pairWorths) worth += pairs;
      if (!mayNeedOthers) return worth;
      for (let at = 0; at < rows.length; at++) {
        const option = options[at];
        if (!option || (option.wishes | option.mustFind) === 0) continue;
        const others = othersOf(at) | supportsAhead;
        if ((option.mustFind & ~others) !== 0) return null;
        if ((option.wishes & others) !== 0) worth += growth;
      }
      return worth;
    },
  };
  return state;
}
