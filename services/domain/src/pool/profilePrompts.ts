import { monthsBefore, type IsoDate } from '../calendar.ts';
import type { SkillId, TeamId } from '../ids.ts';
import type { Team } from '../team/team.ts';
import type { Person } from './person.ts';

/** Something that would make a profile truer, and the fact that it comes from. */
export type ProfilePrompt =
  | { readonly kind: 'EVALUATE_TEAM'; readonly teamId: TeamId; readonly title: string }
  | { readonly kind: 'STATE_SKILL'; readonly skillId: SkillId; readonly title: string }
  | { readonly kind: 'STILL_USED'; readonly skillId: SkillId; readonly lastUsed: IsoDate }
  | { readonly kind: 'STATE_STRENGTHS' };

/** A skill that was not used for so long will soon count one level lower. */
const FADES_SOON_AFTER_MONTHS = 30;
/** A team that ended longer ago is no longer asked about. */
const ASKED_AFTER_TEAM_MONTHS = 6;
const MOST_STILL_USED = 3;

/**
 * What to ask somebody to keep her profile true, the most useful first: teams that are done and that she has not looked
 * back on; skills that she used in a team and does not state; skills that will soon count lower because they were not
 * used; strengths when she states none. Nothing when the profile is in order.
 */
export function profilePrompts(
  person: Pick<Person, 'id' | 'profile'>,
  doneTeams: readonly Pick<Team, 'id' | 'title' | 'seats' | 'endsOn'>[],
  evaluated: ReadonlySet<TeamId>,
  today: IsoDate,
): ProfilePrompt[] {
  const { skills, strengths } = person.profile;
  const recent = doneTeams.filter(({ endsOn }) => endsOn >= monthsBefore(today, ASKED_AFTER_TEAM_MONTHS));
  const stated = new Set(skills.map(({ skillId }) => skillId));
  const used = new Map<SkillId, string>();
  for (const { seats, title } of recent)
    for (const { seat, personId } of seats)
      if (personId === person.id)
        for (const { skillId } of seat.skills) if (!stated.has(skillId) && !used.has(skillId)) used.set(skillId, title);
  const fading = skills
    .filter(({ lastUsed }) => lastUsed < monthsBefore(today, FADES_SOON_AFTER_MONTHS))
    .sort((a, b) => b.level - a.level || (a.lastUsed < b.lastUsed ? -1 : 1));
  return [
    ...recent
      .filter(({ id }) => !evaluated.has(id))
      .map(({ id, title }): ProfilePrompt => ({ kind: 'EVALUATE_TEAM', teamId: id, title })),
    ...[...used].map(([skillId, title]): ProfilePrompt => ({ kind: 'STATE_SKILL', skillId, title })),
    ...(strengths.length === 0 ? [{ kind: 'STATE_STRENGTHS' } as const] : []),
    ...fading
      .slice(0, MOST_STILL_USED)
      .map(({ skillId, lastUsed }): ProfilePrompt => ({ kind: 'STILL_USED', skillId, lastUsed })),
  ];
}
