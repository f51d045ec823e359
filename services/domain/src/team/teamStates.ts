import type { Invitation, InvitationStatus, Release, ReleaseStatus, Team, TeamStatus } from './team.ts';

export type InvitationEvent = 'ACCEPT' | 'DECLINE' | 'WITHDRAW';
export type ReleaseEvent = 'AGREE' | 'REFUSE' | 'WITHDRAW';
export type TeamEvent = 'START' | 'DISSOLVE' | 'CANCEL';

type Transitions<Status extends string, Event extends string> = Readonly<
  Record<Status, Readonly<Partial<Record<Event, Status>>>>
>;

/** What is not in these tables is refused. The pictures are in teamStates.md. */
export const INVITATION_TRANSITIONS: Transitions<InvitationStatus, InvitationEvent> = {
  SENT: { ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED', WITHDRAW: 'WITHDRAWN' },
  ACCEPTED: { WITHDRAW: 'WITHDRAWN' },
  DECLINED: {},
  WITHDRAWN: {},
};

export const RELEASE_TRANSITIONS: Transitions<ReleaseStatus, ReleaseEvent> = {
  ASKED: { AGREE: 'AGREED', REFUSE: 'REFUSED', WITHDRAW: 'WITHDRAWN' },
  AGREED: { WITHDRAW: 'WITHDRAWN' },
  REFUSED: {},
  WITHDRAWN: {},
};

export const TEAM_TRANSITIONS: Transitions<TeamStatus, TeamEvent> = {
  PROPOSED: { START: 'ACTIVE', CANCEL: 'CANCELLED' },
  ACTIVE: { DISSOLVE: 'DISSOLVED' },
  DISSOLVED: {},
  CANCELLED: {},
};

export function nextInvitationStatus(status: InvitationStatus, event: InvitationEvent): InvitationStatus | undefined {
  return INVITATION_TRANSITIONS[status][event];
}

export function nextReleaseStatus(status: ReleaseStatus, event: ReleaseEvent): ReleaseStatus | undefined {
  return RELEASE_TRANSITIONS[status][event];
}

export function nextTeamStatus(status: TeamStatus, event: TeamEvent): TeamStatus | undefined {
  return TEAM_TRANSITIONS[status][event];
}

/**
 * True when the team can start: every seat has a person who accepted and whose hours are released, or was left open on
 * purpose, and at least one seat has a person.
 */
export function isReadyToStart(
  team: Pick<Team, 'seats'>,
  invitations: readonly Pick<Invitation, 'seatId' | 'personId' | 'status'>[],
  releases: readonly Pick<Release, 'seatId' | 'personId' | 'status'>[],
): boolean {
  return (
    team.seats.some((seat) => seat.personId !== null) &&
    team.seats.every(({ seat, personId, isLeftOpen }) => {
      if (personId === null) return isLeftOpen;
      const isHers = (one: { seatId: string; personId: string }) => one.seatId === seat.id && one.personId === personId;
      return (
        invitations.some((invitation) => isHers(invitation) && invitation.status === 'ACCEPTED') &&
        releases.some((release) => isHers(release) && release.status === 'AGREED')
      );
    })
  );
}
