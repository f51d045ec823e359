import { addDays, type IsoDate } from '../calendar.ts';
import type { Invitation, InvitationStatus, Release, ReleaseStatus, Team, TeamStatus } from './team.ts';

export type InvitationEvent = 'ACCEPT' | 'DECLINE' | 'COUNTER' | 'AGREE' | 'KEEP' | 'TAKE_BACK' | 'WITHDRAW' | 'EXPIRE';
export type ReleaseEvent = 'AGREE' | 'REFUSE' | 'WITHDRAW';
export type TeamEvent = 'START' | 'DISSOLVE' | 'CANCEL';

type Transitions<Status extends string, Event extends string> = Readonly<
  Record<Status, Readonly<Partial<Record<Event, Status>>>>
>;

/** What is not in these tables is refused. The pictures are in teamStates.md. */
export const INVITATION_TRANSITIONS: Transitions<InvitationStatus, InvitationEvent> = {
  SENT: {
    ACCEPT: 'ACCEPTED',
    DECLINE: 'DECLINED',
    COUNTER: 'COUNTERED',
    WITHDRAW: 'WITHDRAWN',
    EXPIRE: 'EXPIRED',
  },
  COUNTERED: {
    AGREE: 'ACCEPTED',
    KEEP: 'SENT',
    DECLINE: 'DECLINED',
    TAKE_BACK: 'SENT',
    WITHDRAW: 'WITHDRAWN',
    EXPIRE: 'EXPIRED',
  },
  ACCEPTED: { TAKE_BACK: 'SENT', WITHDRAW: 'WITHDRAWN' },
  DECLINED: { TAKE_BACK: 'SENT' },
  WITHDRAWN: {},
  EXPIRED: {},
};

/** So many days somebody has to answer, unless the coordinator gives another number. */
export const ANSWER_WITHIN_DAYS = 7;
/** The most that a coordinator can give. */
export const MOST_ANSWER_DAYS = 60;
/** So many days before the last one she is reminded by itself. */
const REMIND_BEFORE_DAYS = 2;

/** Waits for somebody to say something: she herself, or the coordinator about the hours that she proposes. */
export const isUnanswered = ({ status }: Pick<Invitation, 'status'>): boolean =>
  status === 'SENT' || status === 'COUNTERED';

/** What time does to an invitation on that day: nothing, a reminder once, or its end when the last day has passed. */
export function dueOf(
  invitation: Pick<Invitation, 'status' | 'answerBy' | 'remindedOn' | 'sentOn'>,
  today: IsoDate,
): 'REMIND' | 'EXPIRE' | null {
  const { answerBy, remindedOn, sentOn } = invitation;
  if (!isUnanswered(invitation) || !answerBy) return null;
  if (answerBy < today) return 'EXPIRE';
  const remindsFrom = addDays(answerBy, -REMIND_BEFORE_DAYS);
  return invitation.status === 'SENT' && !remindedOn && today >= remindsFrom && today > sentOn ? 'REMIND' : null;
}

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
