import { nextInvitationStatus, nextReleaseStatus, type Invitation } from '@rolpool/domain';
import type { Repositories } from '@rolpool/store';

/** Takes an invitation back, and the release that came of it. */
export async function withdrawFromTeam(repositories: Repositories, invitation: Invitation): Promise<void> {
  const status = nextInvitationStatus(invitation.status, 'WITHDRAW');
  if (status) await repositories.invitations.save({ ...invitation, status });
  const releases = await repositories.releases.findByTeams([invitation.teamId]);
  for (const release of releases) {
    const next = nextReleaseStatus(release.status, 'WITHDRAW');
    const isHers = release.seatId === invitation.seatId && release.personId === invitation.personId;
    if (next && isHers) await repositories.releases.save({ ...release, status: next });
  }
}
