import type { SkillId } from '../ids.ts';
import type { Seat } from '../matching/seat.ts';
import type { TeamSkill } from '../matching/teamDemand.ts';

const MOST_TEAM_SKILLS = 6;

/** The skills that the team as a whole should cover: the most important of its seats, at most six, in seat order. */
export function proposeTeamSkills(seats: readonly Seat[]): TeamSkill[] {
  const bySkill = new Map<SkillId, TeamSkill>();
  for (const need of seats.flatMap((seat) => seat.skills)) {
    const known = bySkill.get(need.skillId);
    bySkill.set(need.skillId, {
      skillId: need.skillId,
      level: Math.max(need.level, known?.level ?? 0),
      importance: Math.max(need.importance, known?.importance ?? 0),
    });
  }
  return [...bySkill.values()].sort((a, b) => b.importance - a.importance).slice(0, MOST_TEAM_SKILLS);
}
