import { nextInvitationStatus, nextReleaseStatus, type Invitation, type ReleaseStatus } from '@rolpool/domain';
import type { Repositories } from '@rolpool/store';

/**
 * Takes back what was asked of the manager for an invitation. False when there is nothing of these statuses to take back.
 */
export async function withdrawRelease(
  repositories: Repositories,
  invitation: Invitation,
  statuses: readonly ReleaseStatus[],
): Promise<boolean> {
  const releases = await repositories.releases.findByTeams([invitation.teamId]);
  let isWithdrawn = false;
  for (const release of releases) {
    const next = nextReleaseStatus(release.status, 'WITHDRAW');
    const isHers = release.seatId === invitation.seatId && release.personId === invitation.personId;
    if (next && isHers && statuses.includes(release.status))
      isWithdrawn = (await repositories.releases.save({ ...release, status: next })) || isWithdrawn;
  }
  return isWithdrawn;
}

/** Takes an invitation back, and the release that came of it. */
export async function withdrawFromTeam(repositories: Repositories, invitation: Invitation): Promise<void> {
  const status = nextInvitationStatus(invitation.status, 'WITHDRAW');
  if (status) await repositories.invitations.save({ ...invitation, status });
  await withdrawRelease(repositories, invitation, ['ASKED', 'AGREED']);
}
