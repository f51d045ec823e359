import { ROLE_STATES } from '../index/roleState.ts';
import type { RowList } from '../index/rowList.ts';
import type { MatchingView, SeatView } from '../instance/matchingView.ts';
import { FIT_RULES } from '../rules/fitRules.ts';
import { HARD_RULES } from '../rules/hardRules.ts';
import { countBits } from './worth.ts';

/** People for a seat who meet every hard rule, with their points there. */
export interface GatheredPeople {
  readonly rows: readonly number[];
  /** Fit without growth. */
  readonly fits: readonly number[];
  /** How many people were weighed one by one. */
  readonly weighed: number;
}

export interface SeatGatherer {
  /** The most points that anybody could have on this seat, growth included. */
  readonly best: number;
  /** Everybody with at least so many points, growth counted as if every wish were covered. */
  gather(least: number): GatheredPeople;
}

const LEVELS = [0, 1, 2, 3, 4, 5] as const;

/** The lists that together hold everybody who can reach the points: the shortest that will do. */
function chooseLists(view: MatchingView, seat: SeatView, best: number, least: number): RowList[] {
  const { index } = view;
  const share = view.support.pointsPerWish(seat);
  const role = seat.roles[0] ?? 0;
  const isOnlyRole = seat.roles.length === 1;
  let chosen = index.byRoleState.slice(role * ROLE_STATES, (role + 1) * ROLE_STATES).filter((list, state) => {
    if (list.count === 0) return false;
    if (!isOnlyRole) return true;
    return best - FIT_RULES.reduce((sum, rule) => sum + (rule.missedInRole?.(view, seat, state) ?? 0), 0) >= least;
  });
  let size = chosen.reduce((sum, list) => sum + list.count, 0);
  seat.needs.forEach((need, at) => {
    const enough = LEVELS.filter((level) => {
      const isAllowed = level >= need.minimum || (need.mentorLevel > 0 && level > 0);
      const missed = FIT_RULES.reduce((sum, rule) => sum + (rule.missedAtLevel?.(view, seat, at, level) ?? 0), 0);
      return isAllowed && best - missed - (level === 0 ? share : 0) >= least;
    });
    if (enough[0] === 0) return;
    const lists = enough.flatMap((level) => index.bySkillLevel[need.skill * LEVELS.length + level] ?? []);
    const count = need.skill < 0 ? 0 : lists.reduce((sum, list) => sum + list.count, 0);
    if (count >= size) return;
    size = count;
    chosen = need.skill < 0 ? [] : lists;
  });
  return chosen;
}

/** Rules that look at no skill are cheap to ask, and go first. */
const CHEAPEST_FIRST = [
  ...FIT_RULES.filter((rule) => !rule.missedAtLevel),
  ...FIT_RULES.filter((rule) => rule.missedAtLevel !== undefined),
];

/** Prepares the gathering of people for a seat, best first, without looking at everybody. */
export function createGatherer(view: MatchingView, seat: SeatView): SeatGatherer {
  const share = view.support.pointsPerWish(seat);
  const growth = share * (seat.roles.length + seat.needs.length);
  const scores = CHEAPEST_FIRST.map((rule) => rule.prepare(view, seat));
  const still = CHEAPEST_FIRST.map((_, from) =>
    CHEAPEST_FIRST.slice(from + 1).reduce((sum, rule) => sum + rule.best(view, seat), growth),
  );
  const best = CHEAPEST_FIRST.reduce((sum, rule) => sum + rule.best(view, seat), growth);
  const pinned = view.pinnedRow.get(seat.place);

  const gather = (least: number): GatheredPeople => {
    const rows: number[] = [];
    const fits: number[] = [];
    let weighed = 0;
    const weigh = (row: number) => {
      weighed++;
      let fit = 0;
      for (let rule = 0; rule < scores.length; rule++) {
        fit += scores[rule]?.(row) ?? 0;
        if (fit + (still[rule] ?? 0) < least) return;
      }
      if (growth > 0 && fit + share * countBits(view.support.wishesOf(seat, row)) < least) return;
      for (const rule of HARD_RULES) if (!rule.allows(view, seat, row)) return;
      rows.push(row);
      fits.push(fit);
    };
    if (pinned !== undefined) weigh(pinned);
    else {
      for (const list of chooseLists(view, seat, best, least)) {
        const { rows: held, count } = list;
        for (let at = 0; at < count; at++) weigh(held[at] ?? 0);
      }
    }
    return { rows, fits, weighed };
  };
  return { best, gather };
}

/** Everybody who meets every hard rule of the seat (and, when somebody is pinned there, only her), with her fit, by id. */
export function everyoneFor(view: MatchingView, seat: SeatView): { readonly row: number; readonly fit: number }[] {
  const { rows, fits } = createGatherer(view, seat).gather(-1);
  const { ranks } = view.index.order;
  return rows
    .map((row, at) => ({ row, fit: fits[at] ?? 0 }))
    .sort((a, b) => (ranks[a.row] ?? 0) - (ranks[b.row] ?? 0));
}
