import {
  accept,
  nextRequestStatus,
  nextTeamStatus,
  refuse,
  type Actor,
  type Outcome,
  type Team,
  type TeamId,
} from '@rolpool/domain';
import type { Services } from '../services.ts';
import { refusedFor } from './allow.ts';
import { checkReason } from './checkInput.ts';
import { withdrawFromTeam } from './withdrawFromTeam.ts';

/** Calls off a team that is not yet at work; everybody's invitation is withdrawn and the request is open again. */
export async function cancelTeam(
  { store }: Services,
  actor: Actor,
  input: { readonly teamId: TeamId; readonly reason: string },
): Promise<Outcome<Team>> {
  const refused = refusedFor(actor, 'CHOOSE_TEAM');
  if (refused) return refused;
  const reason = checkReason(input.reason);
  if (!reason.ok) return reason;
  return store.inTransaction(async (repositories) => {
    const team = await repositories.teams.findById(input.teamId);
    if (!team) return refuse('NOT_FOUND', 'teamId');
    const status = nextTeamStatus(team.status, 'CANCEL');
    if (!status) return refuse('WRONG_STATUS', null, { status: team.status });
    const cancelled: Team = { ...team, status, reason: reason.value };
    if (!(await repositories.teams.save(cancelled))) return refuse('CHANGED_MEANWHILE', 'teamId');
    for (const invitation of await repositories.invitations.findByTeams([team.id]))
      await withdrawFromTeam(repositories, invitation);
    const request = await repositories.requests.findById(team.requestId);
    const requestStatus = request && nextRequestStatus(request.status, 'TEAM_CANCELLED');
    if (request && requestStatus) await repositories.requests.save({ ...request, status: requestStatus, teamId: null });
    return accept({ ...cancelled, version: team.version + 1 });
  });
}
