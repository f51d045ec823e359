import { tabled, UNKNOWN, unknownTable } from '../index/digest.ts';
import { GIVES_ENERGY, LEVEL_BITS, LOOKED_AT_TOGETHER, STATE_BITS } from '../index/poolIndex.ts';
import { ROLE_STATES, STATEMENT_BYTES } from '../index/roleState.ts';
import type { RowList } from '../index/rowList.ts';
import type { MatchingView, SeatView } from '../instance/matchingView.ts';
import { FIT_RULES } from '../rules/fitRules.ts';

/** What counts of a skill's state: the level, and whether it gives energy. */
const STATE_MASK = LEVEL_BITS | GIVES_ENERGY;
const STATES = STATE_MASK + 1;

/** What somebody must reach to be kept. */
export interface SieveReach {
  readonly least: number;
  /** Points that everybody in the list misses because of what she has in common with the others in it. */
  readonly missed: number;
}

/** Passes by those in a list who cannot have enough points on a seat, by an upper limit that is cheap to work out. */
export interface Sieve {
  /** Those who were kept, as many as `keep` said, in the order of the list. */
  readonly rows: Uint32Array;
  /** Looks at up to {@link LOOKED_AT_TOGETHER} people of a list from a place on. */
  keep(people: RowList, from: number, reach: SieveReach): number;
}

/** What each state of a needed skill adds to having none of it: by need, the first place for any other skill, and state. */
function gainsOf(seat: SeatView, missed: (need: number, state: number) => number): Int32Array {
  const gains = new Int32Array((seat.needs.length + 1) * STATES);
  seat.needs.forEach((_, need) => {
    const without = missed(need, 0);
    for (let state = 1; state < STATES; state++) gains[(need + 1) * STATES + state] = without - missed(need, state);
  });
  return gains;
}

/**
 * Prepares the sieve of a seat. `best` is the most points that anybody could have there, growth included. It goes over
 * the people in steps, each over all that are left: first by what stands in the list or in one byte, then by their
 * skills. Nothing in a step depends on what the one before in the list came to, so that the processor fetches what it
 * needs of many people at once; waiting for that is what most of the time would go to otherwise.
 */
export function createSieve(view: MatchingView, seat: SeatView, best: number): Sieve {
  const { skills, statements } = view.index;
  const [role = 0, ...otherRoles] = seat.roles;
  const isOnly = otherRoles.length === 0;
  const limits = FIT_RULES.flatMap((rule) => rule.prepareLimit?.(view, seat) ?? []);
  const limit = (digest: number) => limits.reduce((sum, rule) => sum + rule(digest), 0);
  /** The most points by the rules of which a digest tells, growth apart. */
  const told = isOnly ? tabled(role, limit) : limit;
  const mostTold = FIT_RULES.reduce((sum, rule) => sum + (rule.prepareLimit ? rule.best(view, seat) : 0), 0);
  /** The same by what is stated of the seat's only role. */
  const byState = unknownTable(ROLE_STATES);
  const stated = (state: number): number => {
    const known = byState[state] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const missed = FIT_RULES.reduce((sum, rule) => sum + (rule.missedInRole?.(view, seat, state) ?? 0), 0);
    return (byState[state] = isOnly ? mostTold - missed : mostTold);
  };
  const missed = (need: number, state: number) =>
    FIT_RULES.reduce((sum, rule) => sum + (rule.missedAtState?.(view, seat, need, state) ?? 0), 0);
  const gains = gainsOf(seat, missed);
  const { needOfSkill } = seat;
  /** What everybody may have besides what she is told of and what her skills add. */
  const rest = best - mostTold - seat.needs.reduce((sum, _, need) => sum + missed(need, 0), 0);
  const { rows, points, begins, ends } = view.index.look;

  const keepByStatements = ({ rows: held, digests }: RowList, from: number, to: number, enough: number): number => {
    let kept = 0;
    for (let at = from; at < to; at++) {
      const row = held[at] ?? 0;
      const most = digests ? told(digests[at] ?? 0) : stated(statements[row * STATEMENT_BYTES + role] ?? 0);
      rows[kept] = row;
      points[kept] = most;
      kept += most < enough ? 0 : 1;
    }
    return kept;
  };
  const keepBySkills = (count: number, enough: number): number => {
    const { entries } = skills;
    skills.locate(rows, count, begins, ends);
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const end = ends[at] ?? 0;
      let most = points[at] ?? 0;
      for (let place = begins[at] ?? 0; place < end; place++) {
        const entry = entries[place] ?? 0;
        const need = needOfSkill[entry >>> STATE_BITS] ?? -1;
        most += gains[(need + 1) * STATES + (entry & STATE_MASK)] ?? 0;
      }
      rows[kept] = rows[at] ?? 0;
      kept += most < enough ? 0 : 1;
    }
    return kept;
  };
  return {
    rows,
    keep(people, from, { least, missed: missedByAll }) {
      const to = Math.min(people.count, from + LOOKED_AT_TOGETHER);
      const left = keepByStatements(people, from, to, least - (best - mostTold) + missedByAll);
      return keepBySkills(left, least - rest);
    },
  };
}
