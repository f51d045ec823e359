import { GIVES_ENERGY } from '../index/poolIndex.ts';
import { ROLE_STATES } from '../index/roleState.ts';
import type { RowList } from '../index/rowList.ts';
import type { MatchingView, SeatView } from '../instance/matchingView.ts';
import { FIT_RULES } from '../rules/fitRules.ts';

/** What somebody must reach to be looked at; see gatherPeople.ts. */
export interface Reach {
  readonly least: number;
  readonly leastWithCoverage: number;
}

/** A skill that can bring points on a seat, or to the team: what each level from 0 to 5 adds to having none of it. */
interface Source {
  readonly skill: number;
  readonly fit: readonly number[];
  readonly withCoverage: readonly number[];
}

const LEVELS = [0, 1, 2, 3, 4, 5] as const;

/** People who have something in common, and how many points of the best each of them misses because of it. */
export interface ChosenList {
  readonly people: RowList;
  readonly missed: number;
}

export interface ChosenLists {
  readonly lists: readonly ChosenList[];
  /** True: somebody may be in several of them. */
  readonly mayRepeat: boolean;
}

/** The choice of lists for one seat, made ready once. */
export interface ListChooser {
  /** Lists that together hold everybody who can reach so much: as short as was found. */
  choose(reach: Reach): ChosenLists;
}

/** A list tells the level, not whether the skill gives energy. */
const bestStateAt = (level: number) => (level === 0 ? 0 : level | GIVES_ENERGY);

function sourcesOf(view: MatchingView, seat: SeatView): Source[] {
  const { demand, policy, index } = view;
  /** What those miss in any case who have this level. */
  const missed = (need: number, level: number) =>
    FIT_RULES.reduce((sum, rule) => sum + (rule.missedAtState?.(view, seat, need, bestStateAt(level)) ?? 0), 0);
  const fits = new Map<number, number[]>();
  seat.needs.forEach(({ skill }, need) => {
    fits.set(
      skill,
      LEVELS.map((level) => missed(need, 0) - missed(need, level)),
    );
  });
  const covers = new Map<number, number[]>();
  for (const { skillId, level: need, importance } of demand.teamSkills) {
    const skill = index.skillNumber.get(skillId) ?? -1;
    const before = covers.get(skill) ?? [];
    covers.set(
      skill,
      LEVELS.map((level) => policy.coveragePerLevel * importance * Math.min(level, need) + (before[level] ?? 0)),
    );
  }
  return [...new Set([...fits.keys(), ...covers.keys()])].map((skill) => {
    const fit = LEVELS.map((level) => fits.get(skill)?.[level] ?? 0);
    return { skill, fit, withCoverage: fit.map((points, level) => points + (covers.get(skill)?.[level] ?? 0)) };
  });
}

/** The most points without any of the skills, on the seat and together with what the skills cover for the team. */
interface Limits {
  readonly without: number;
  readonly reach: Reach;
}

/**
 * Which lists are essential: whoever is only in the others cannot reach what is needed, since all of them together bring
 * at most what is short of it. The longest lists for the fewest points are left out first, per skill the lower levels
 * before the higher. Of what remains, the skills with the longest lists come last: whoever is looked for there is in no
 * list of the skills before, and has at most what was left out of those, so that most of the long lists fall away as
 * well. `null`: even with none of the skills one may reach it. (After MaxScore: Turtle and Flood, 1995.)
 */
function essentialLists(
  view: MatchingView,
  sources: readonly Source[],
  by: 'fit' | 'withCoverage',
  { without, reach }: Limits,
): ChosenLists | null {
  const { index } = view;
  const sizeOf = (skill: number, level: number) => (skill < 0 ? 0 : (index.rowsAt(skill, level)?.count ?? 0));
  let left = (by === 'fit' ? reach.least : reach.leastWithCoverage) - 1 - without;
  if (left < 0) return null;
  const droppedUpTo = sources.map(() => 0);
  for (;;) {
    let chosen = -1;
    let chosenLevel = 0;
    let chosenGain = 0;
    sources.forEach((source, at) => {
      const worth = source[by];
      const from = droppedUpTo[at] ?? 0;
      let size = 0;
      for (let level = from + 1; level <= 5; level++) {
        size += sizeOf(source.skill, level);
        const cost = (worth[level] ?? 0) - (worth[from] ?? 0);
        if (cost > left) break;
        const gain = (size + 1) / (cost + 1);
        if (gain > chosenGain) [chosen, chosenLevel, chosenGain] = [at, level, gain];
      }
    });
    if (chosen < 0) break;
    const worth = sources[chosen]?.[by] ?? [];
    left -= (worth[chosenLevel] ?? 0) - (worth[droppedUpTo[chosen] ?? 0] ?? 0);
    droppedUpTo[chosen] = chosenLevel;
  }
  const remaining = sources
    .map((source, at) => {
      const dropped = droppedUpTo[at] ?? 0;
      const levels = LEVELS.filter((level) => level > dropped && sizeOf(source.skill, level) > 0);
      return {
        source,
        dropped,
        levels,
        size: levels.reduce<number>((sum, level) => sum + sizeOf(source.skill, level), 0),
      };
    })
    .sort((a, b) => a.size - b.size);
  const lists: ChosenList[] = [];
  let skills = 0;
  let fit = sources.reduce((sum, source) => sum + Math.max(...source.fit), 0);
  const best = fit;
  let both = sources.reduce((sum, source) => sum + Math.max(...source.withCoverage), 0);
  for (const { source, dropped, levels } of remaining) {
    const before = lists.length;
    const [mostFit, mostBoth] = [Math.max(...source.fit), Math.max(...source.withCoverage)];
    for (const level of levels) {
      const people = index.rowsAt(source.skill, level);
      const fitHere = fit - mostFit + (source.fit[level] ?? 0);
      const bothHere = both - mostBoth + (source.withCoverage[level] ?? 0);
      if (!people || without + fitHere < reach.least || without + bothHere < reach.leastWithCoverage) continue;
      lists.push({ people, missed: best - fitHere });
    }
    if (lists.length > before) skills++;
    fit += (source.fit[dropped] ?? 0) - mostFit;
    both += (source.withCoverage[dropped] ?? 0) - mostBoth;
  }
  return { lists, mayRepeat: skills > 1 };
}

const sizeOfAll = (chosen: ChosenLists | null): number =>
  chosen ? chosen.lists.reduce((sum, { people }) => sum + people.count, 0) : Infinity;

/** Prepares the choice. `best` is the most points that anybody could have on the seat, growth included. */
export function createListChooser(view: MatchingView, seat: SeatView, best: number): ListChooser {
  const { index, pinnedRow } = view;
  const sources = sourcesOf(view, seat);
  const without = best - sources.reduce((sum, { fit }) => sum + Math.max(...fit), 0);
  const role = seat.roles[0] ?? 0;
  /** Who states what of the role, with what she misses because of it; made only when it is looked at. */
  let ofRole: readonly ChosenList[] | null = null;
  const listsOfRole = (): readonly ChosenList[] =>
    (ofRole ??= index.byRoleState.slice(role * ROLE_STATES, (role + 1) * ROLE_STATES).flatMap((people, state) => {
      if (people.count === 0) return [];
      const isOnly = seat.roles.length === 1;
      const missed = FIT_RULES.reduce(
        (sum, rule) => sum + (isOnly ? (rule.missedInRole?.(view, seat, state) ?? 0) : 0),
        0,
      );
      return [{ people, missed }];
    }));
  /** Who lacks a level that the seat asks for, and may not learn it here, need not be looked at either. */
  const required = seat.needs
    .filter(({ minimum }) => minimum > 0)
    .map(({ skill, minimum, mentorLevel }) => {
      const fit = sources.find((source) => source.skill === skill)?.fit ?? [];
      return LEVELS.flatMap((level) => {
        const people = level >= minimum || mentorLevel > 0 ? index.rowsAt(skill, level) : undefined;
        return people && level > 0 ? [{ people, missed: Math.max(...fit) - (fit[level] ?? 0) }] : [];
      });
    });
  return {
    choose(reach) {
      if (pinnedRow.has(seat.place)) return { lists: [], mayRepeat: false };
      const chosen = [
        ...required.map((lists) => ({ lists, mayRepeat: false })),
        essentialLists(view, sources, 'fit', { without, reach }),
        essentialLists(view, sources, 'withCoverage', { without, reach }),
      ].reduce((one, other) => (sizeOfAll(other) < sizeOfAll(one) ? other : one), null);
      // To go over what people state costs about as much as to look at so many of them.
      if (chosen && sizeOfAll(chosen) <= ROLE_STATES) return chosen;
      const lists = listsOfRole().filter(({ missed }) => best - missed >= reach.least);
      const byRole = { lists: lists.map(({ people }) => ({ people, missed: 0 })), mayRepeat: false };
      return chosen && sizeOfAll(chosen) < sizeOfAll(byRole) ? chosen : byRole;
    },
  };
}
