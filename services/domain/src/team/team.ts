import type { IsoDate } from '../calendar.ts';
import type {
  EvaluationId,
  InvitationId,
  PersonId,
  ReleaseId,
  SeatId,
  SkillId,
  StaffingRequestId,
  SuggestionId,
  TeamId,
} from '../ids.ts';
import type { Seat } from '../matching/seat.ts';
import type { CoCreation } from '../request/conversation.ts';

/** See teamStates.md for the picture. */
export const TEAM_STATUSES = ['PROPOSED', 'ACTIVE', 'DISSOLVED', 'CANCELLED'] as const;
export type TeamStatus = (typeof TEAM_STATUSES)[number];

/** A seat in a team, with the person who was chosen for it; `null` while nobody is. */
export interface TeamSeat {
  readonly seat: Seat;
  readonly personId: PersonId | null;
  /** True when the coordinator chose to leave it open; such a seat does not hold the team back. */
  readonly isLeftOpen: boolean;
}

/** An agreed temporary team; it dissolves after its end date. */
export interface Team {
  readonly id: TeamId;
  readonly version: number;
  readonly requestId: StaffingRequestId;
  readonly title: string;
  readonly status: TeamStatus;
  readonly seats: readonly TeamSeat[];
  readonly startsOn: IsoDate;
  /** The last day of work. */
  readonly endsOn: IsoDate;
  /** The coordinator's reason for choosing this team. Nobody is ever placed without one. */
  readonly reason: string;
  readonly chosenBy: PersonId;
  /** The stored suggestion from which she chose; null when she put the team together herself. */
  readonly suggestionId: SuggestionId | null;
  /** The requester as an external member; left out while she was not asked. */
  readonly coCreation?: CoCreation;
}

export const INVITATION_STATUSES = ['SENT', 'COUNTERED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED'] as const;
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

/** What a person accepts or declines. */
export interface Invitation {
  readonly id: InvitationId;
  readonly version: number;
  readonly teamId: TeamId;
  readonly requestId: StaffingRequestId;
  readonly seatId: SeatId;
  readonly personId: PersonId;
  readonly status: InvitationStatus;
  readonly sentOn: IsoDate;
  readonly declineReason: string | null;
  /** The last day on which she can answer; null for none. */
  readonly answerBy?: IsoDate | null;
  /** The day on which she was last reminded. */
  readonly remindedOn?: IsoDate | null;
  /** The hours a week that she proposes instead, and what she says to it; null when she proposes nothing. */
  readonly proposal?: { readonly hoursPerWeek: number; readonly reason: string } | null;
  /** Why this person: the terms of her score as they stood when she was asked. */
  readonly why: readonly ScoreLine[];
}

/** One line of a score: which rule, how many points of how many, and the facts it used. */
export interface ScoreLine {
  readonly rule: string;
  readonly points: number;
  readonly most: number;
  readonly facts: Readonly<Record<string, string | number>>;
}

export const RELEASE_STATUSES = ['ASKED', 'AGREED', 'REFUSED', 'WITHDRAWN'] as const;
export type ReleaseStatus = (typeof RELEASE_STATUSES)[number];

/** The agreement with the person's manager: hours, end date, return. */
export interface Release {
  readonly id: ReleaseId;
  readonly version: number;
  readonly teamId: TeamId;
  readonly seatId: SeatId;
  readonly personId: PersonId;
  readonly managerId: PersonId;
  readonly hoursPerWeek: number;
  readonly from: IsoDate;
  /** The last day; the person is back the day after. */
  readonly to: IsoDate;
  readonly status: ReleaseStatus;
  readonly refusalReason: string | null;
}

/** A teammate's word that she saw a skill at work. */
export interface SkillConfirmation {
  readonly personId: PersonId;
  readonly skillId: SkillId;
}

/** What one member says when the team closes. */
export interface Evaluation {
  readonly id: EvaluationId;
  readonly teamId: TeamId;
  readonly personId: PersonId;
  /** Rapportcijfer: 1 (very bad) to 10 (excellent), whole numbers. */
  readonly grade: number;
  readonly reflection: string | null;
  readonly confirmations: readonly SkillConfirmation[];
  readonly givenOn: IsoDate;
}

/** An agreed team begins on its first day: until then there is no work to look back on. */
export const hasStarted = ({ startsOn }: Pick<Team, 'startsOn'>, today: IsoDate): boolean => startsOn <= today;
