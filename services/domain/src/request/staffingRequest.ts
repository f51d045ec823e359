import type { IsoDate } from '../calendar.ts';
import type { Intake } from '../intake/intake.ts';
import type { StaffingRequestId, TeamId } from '../ids.ts';
import type { Language } from '../localized.ts';
import type { Satisfaction } from './conversation.ts';

export const REQUESTER_KINDS = ['RESIDENT', 'BUSINESS', 'COUNCIL', 'COLLEAGUE'] as const;
export type RequesterKind = (typeof REQUESTER_KINDS)[number];

/** See requestStates.md for the picture. */
export const REQUEST_STATUSES = [
  'RECEIVED',
  'IN_INTAKE',
  'HANDED_TO_LINE',
  'TEAM_PROPOSED',
  'TEAM_ACTIVE',
  'CLOSED',
  'MERGED',
  'SPLIT',
] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];
/** A request that stands so still waits for a decision. */
export const UNDECIDED_STATUSES = ['RECEIVED', 'IN_INTAKE'] as const satisfies readonly RequestStatus[];

/** What comes in, from the first word to the last. */
export interface StaffingRequest {
  readonly id: StaffingRequestId;
  /** Goes up by one with each change; a change made on an older version is refused. */
  readonly version: number;
  readonly title: string;
  readonly text: string;
  readonly language: Language;
  readonly requesterKind: RequesterKind;
  readonly requesterName: string | null;
  readonly receivedOn: IsoDate;
  readonly wishedStart: IsoDate | null;
  readonly status: RequestStatus;
  readonly intake: Intake;
  /** The team proposed or at work for this request. */
  readonly teamId: TeamId | null;
  /** The request that it was split off from. */
  readonly partOf?: StaffingRequestId | null;
  /** The request that it goes on with, because both ask the same. */
  readonly mergedInto?: StaffingRequestId | null;
  /** ISO 639-1 code when the text is neither Dutch nor English and nothing was read from it. */
  readonly otherLanguage?: string | null;
  /** What the requester thinks of how it went. */
  readonly satisfaction?: Satisfaction;
  /** What was taken off a pasted e-mail before the text was read: headers, signature, earlier messages. Personal data in it is masked. */
  readonly leftOut?: readonly LeftOutText[];
}

/** A part of what was handed in that is not the request itself. */
export interface LeftOutText {
  readonly kind: 'HEADERS' | 'SIGNATURE' | 'QUOTED' | 'COVER';
  readonly text: string;
}
