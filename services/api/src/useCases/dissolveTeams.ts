import {
  accept,
  nextRequestStatus,
  nextTeamStatus,
  refuse,
  type Person,
  type PersonId,
  type TeamId,
} from '@rolpool/domain';
import type { Services } from '../services.ts';

/** A person after a team dissolved: each role that she carried in it counts as once more, and she knows its members. */
function withExperience(person: Person, roles: readonly string[], members: readonly PersonId[]): Person {
  const profile = {
    ...person.profile,
    roles: person.profile.roles.map((stated) =>
      roles.includes(stated.role) ? { ...stated, timesCarried: stated.timesCarried + 1 } : stated,
    ),
  };
  const workedWith = new Set([...(person.workedWith ?? []), ...members]);
  workedWith.delete(person.id);
  return { ...person, profile, workedWith: [...workedWith] };
}

async function dissolve({ store }: Services, teamId: TeamId): Promise<void> {
  await store.inTransaction(async (repositories) => {
    const team = await repositories.teams.findById(teamId);
    const status = team && nextTeamStatus(team.status, 'DISSOLVE');
    if (!team || !status) return refuse('WRONG_STATUS');
    await repositories.teams.save({ ...team, status });
    const request = await repositories.requests.findById(team.requestId);
    const requestStatus = request && nextRequestStatus(request.status, 'TEAM_DISSOLVED');
    if (request && requestStatus) await repositories.requests.save({ ...request, status: requestStatus });
    const members = await repositories.people.findByIds(
      team.seats.flatMap(({ personId }) => (personId === null ? [] : [personId])),
    );
    const rolesOf = (person: Person) =>
      team.seats.filter((seat) => seat.personId === person.id).flatMap(({ seat }) => seat.roles);
    const ids = members.map(({ id }) => id);
    await repositories.people.saveMany(members.map((person) => withExperience(person, rolesOf(person), ids)));
    return accept(null);
  });
}

/** Dissolves every team whose last day has passed, and closes its request. Returns how many. */
export async function dissolveTeams(services: Services): Promise<number> {
  const ended = await services.store.teams.findEnded(services.today());
  for (const team of ended) await dissolve(services, team.id);
  return ended.length;
}
