import { isReadyToStart, nextRequestStatus, nextTeamStatus, type Commitment, type Team } from '@rolpool/domain';
import type { Repositories } from '@rolpool/store';

/**
 * Starts the team when everyone said yes and every manager released the hours: the team is at work, its hours are
 * taken from its members' free hours, and the request says so. Otherwise the team is only stored as it now is, which
 * makes two answers that arrive at once wait for each other.
 */
export async function startWhenReady(repositories: Repositories, team: Team): Promise<void> {
  const invitations = await repositories.invitations.findByTeams([team.id]);
  const releases = await repositories.releases.findByTeams([team.id]);
  const status = isReadyToStart(team, invitations, releases) ? nextTeamStatus(team.status, 'START') : undefined;
  await repositories.teams.save(status ? { ...team, status } : team);
  if (!status) return;
  const request = await repositories.requests.findById(team.requestId);
  const requestStatus = request && nextRequestStatus(request.status, 'TEAM_STARTED');
  if (request && requestStatus) await repositories.requests.save({ ...request, status: requestStatus });
  const members = await repositories.people.findByIds(
    team.seats.flatMap(({ personId }) => (personId === null ? [] : [personId])),
  );
  await repositories.people.saveMany(
    members.map((person) => {
      const taken: Commitment[] = releases
        .filter((release) => release.personId === person.id && release.status === 'AGREED')
        .map(({ from, to, hoursPerWeek }) => ({ from, to, hoursPerWeek, kind: 'TEAM', teamId: team.id }));
      return { ...person, commitments: [...person.commitments, ...taken] };
    }),
  );
}
