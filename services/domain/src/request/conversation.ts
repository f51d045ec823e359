import type { IsoDate } from '../calendar.ts';
import type { MessageId, PersonId, StaffingRequestId } from '../ids.ts';

/** Who wrote a message: whoever handed the request in, or somebody of the organisation. */
export const MESSAGE_SIDES = ['REQUESTER', 'ORGANISATION'] as const;
export type MessageSide = (typeof MESSAGE_SIDES)[number];

/** A message about one request, between its requester and the organisation. */
export interface Message {
  readonly id: MessageId;
  readonly requestId: StaffingRequestId;
  readonly side: MessageSide;
  /** Who of the organisation wrote it; `null` for the requester. */
  readonly personId: PersonId | null;
  readonly text: string;
  /** The moment, ISO 8601 in UTC. */
  readonly sentAt: string;
}

/** What the requester thinks of how it went, once the request is closed. */
export interface Satisfaction {
  /** Rapportcijfer: 1 (very bad) to 10 (excellent), whole numbers. */
  readonly grade: number;
  readonly remark: string | null;
  readonly givenOn: IsoDate;
}

export const CO_CREATION_STATUSES = ['INVITED', 'ACCEPTED', 'DECLINED'] as const;
export type CoCreationStatus = (typeof CO_CREATION_STATUSES)[number];

/** The requester as an external member of the team: she thinks along, and takes no seat. */
export interface CoCreation {
  readonly status: CoCreationStatus;
  readonly invitedOn: IsoDate;
  /** What the team may call her; `null` until she said yes. */
  readonly name: string | null;
}
