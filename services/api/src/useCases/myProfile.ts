import {
  profilePrompts,
  type Actor,
  type IsoDate,
  type PersonId,
  type ProfilePrompt,
  type Role,
  type SkillId,
  type Team,
} from '@rolpool/domain';
import type { Services } from '../services.ts';
import { themselves } from './allow.ts';

/** A step in what somebody did and learned here. */
export interface GrowthStep {
  readonly on: IsoDate;
  readonly kind: 'TEAM_DONE' | 'SKILL_CONFIRMED';
  readonly teamTitle: string;
  readonly roles: readonly Role[];
  readonly skillId: SkillId | null;
}

async function doneTeamsOf({ store }: Services, personId: PersonId): Promise<Team[]> {
  return (await store.teams.findByMember(personId)).filter(({ status }) => status === 'DISSOLVED');
}

const rolesIn = (team: Team, personId: PersonId): Role[] => [
  ...new Set(team.seats.filter((one) => one.personId === personId).flatMap(({ seat }) => seat.roles)),
];

/** What the one who asks did and learned here, the latest first. Who confirmed a skill is not told. */
export async function readMyGrowth(services: Services, actor: Actor): Promise<GrowthStep[]> {
  const asking = themselves(actor, 'READ_OWN_ACCOUNT');
  if (!asking.ok) return [];
  const personId = asking.value;
  const teams = await doneTeamsOf(services, personId);
  const titles = new Map(teams.map(({ id, title }) => [id, title]));
  const evaluations = await services.store.evaluations.findByTeams([...titles.keys()]);
  const done = teams.map((team): GrowthStep => {
    const roles = rolesIn(team, personId);
    return { on: team.endsOn, kind: 'TEAM_DONE', teamTitle: team.title, roles, skillId: null };
  });
  const confirmed = evaluations.flatMap(({ confirmations, givenOn, teamId }) =>
    confirmations
      .filter((one) => one.personId === personId)
      .map(({ skillId }): GrowthStep => {
        const teamTitle = titles.get(teamId) ?? '';
        return { on: givenOn, kind: 'SKILL_CONFIRMED', teamTitle, roles: [], skillId };
      }),
  );
  return [...done, ...confirmed].sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
}

/** What would make the profile of the one who asks truer. */
export async function readProfilePrompts(services: Services, actor: Actor): Promise<ProfilePrompt[]> {
  const asking = themselves(actor, 'READ_OWN_ACCOUNT');
  if (!asking.ok) return [];
  const personId = asking.value;
  const [person, teams] = await Promise.all([
    services.store.people.findById(personId),
    doneTeamsOf(services, personId),
  ]);
  if (!person) return [];
  const evaluations = await services.store.evaluations.findByTeams(teams.map(({ id }) => id));
  const evaluated = new Set(evaluations.filter((one) => one.personId === personId).map(({ teamId }) => teamId));
  return profilePrompts(person, teams, evaluated, services.today());
}
