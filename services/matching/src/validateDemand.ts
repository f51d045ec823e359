import { MENTOR_LEVEL, type PoolSnapshot, type TeamDemand } from '@rolpool/domain';
import type { InvalidReason } from './answer.ts';
import { MOST_COVERAGE_LEVELS } from './instance/coverageCode.ts';

export const MOST_SEATS = 8;
const MOST_HOURS = 60;
/** Different skills, at different levels, that the seats together may ask for; with the five roles they fit one word of bits. */
const MOST_SEAT_SKILLS = 26;

const isWhole = (value: number, from: number, to: number) => Number.isInteger(value) && value >= from && value <= to;

/** Why the demand cannot be asked of the snapshot; `null` when it can. */
export function validateDemand(
  demand: TeamDemand,
  snapshot: Pick<PoolSnapshot, 'firstWeek'> & { readonly weeks: number },
): InvalidReason | null {
  const { seats, teamSkills, startWeek } = demand;
  if (seats.length === 0) return 'NO_SEATS';
  if (seats.length > MOST_SEATS) return 'TOO_MANY_SEATS';
  if (new Set(seats.map((seat) => seat.id)).size < seats.length) return 'SEAT_TWICE';
  const areNumbersFine = [
    ...teamSkills.map((skill) => isWhole(skill.level, 1, 5) && isWhole(skill.importance, 1, 3)),
    ...seats.map(
      (seat) => isWhole(seat.hoursPerWeek, 0, MOST_HOURS) && isWhole(seat.weeks, 1, 1000) && seat.roles.length > 0,
    ),
    ...seats.flatMap((seat) =>
      seat.skills.map(
        (need) => isWhole(need.level, 1, 5) && isWhole(need.importance, 1, 3) && isWhole(need.minimum, 0, 5),
      ),
    ),
    isWhole(demand.minimumDepartments, 0, MOST_SEATS),
    Number.isInteger(startWeek),
  ];
  if (areNumbersFine.includes(false)) return 'NUMBER_OUT_OF_RANGE';
  if (teamSkills.reduce((sum, skill) => sum + skill.level, 0) > MOST_COVERAGE_LEVELS) return 'TOO_MANY_TEAM_SKILLS';
  if (seats.some(({ skills }) => new Set(skills.map(({ skillId }) => skillId)).size < skills.length))
    return 'SKILL_TWICE';
  const asked = seats.flatMap(({ skills }) =>
    skills.flatMap(({ skillId, level, minimum, mentored }) => [
      `${skillId} ${String(level)}`,
      ...(mentored === true ? [`${skillId} ${String(Math.max(MENTOR_LEVEL, minimum))}`] : []),
    ]),
  );
  if (new Set(asked).size > MOST_SEAT_SKILLS) return 'TOO_MANY_SKILLS';
  const from = startWeek - snapshot.firstWeek;
  if (snapshot.weeks > 0 && (from < 0 || seats.some((seat) => from + seat.weeks > snapshot.weeks)))
    return 'WINDOW_OUTSIDE_SNAPSHOT';
  return null;
}
