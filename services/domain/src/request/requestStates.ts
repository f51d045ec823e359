import type { RequestStatus } from './staffingRequest.ts';

/** What can happen to a staffing request. */
export type RequestEvent =
  | 'INTAKE_ANSWERED'
  | 'HANDED_TO_LINE'
  | 'TAKEN_BACK_FROM_LINE'
  | 'TEAM_CHOSEN'
  | 'TEAM_CANCELLED'
  | 'TEAM_STARTED'
  | 'TEAM_DISSOLVED'
  | 'MERGED'
  | 'SEPARATED'
  | 'SPLIT';

/** From which status an event leads where; what is not here is refused. The picture is in requestStates.md. */
export const REQUEST_TRANSITIONS: Readonly<
  Record<RequestStatus, Readonly<Partial<Record<RequestEvent, RequestStatus>>>>
> = {
  RECEIVED: {
    INTAKE_ANSWERED: 'IN_INTAKE',
    HANDED_TO_LINE: 'HANDED_TO_LINE',
    TEAM_CHOSEN: 'TEAM_PROPOSED',
    MERGED: 'MERGED',
    SPLIT: 'SPLIT',
  },
  IN_INTAKE: {
    INTAKE_ANSWERED: 'IN_INTAKE',
    HANDED_TO_LINE: 'HANDED_TO_LINE',
    TEAM_CHOSEN: 'TEAM_PROPOSED',
    MERGED: 'MERGED',
    SPLIT: 'SPLIT',
  },
  HANDED_TO_LINE: { TAKEN_BACK_FROM_LINE: 'IN_INTAKE' },
  TEAM_PROPOSED: { TEAM_CHOSEN: 'TEAM_PROPOSED', TEAM_CANCELLED: 'IN_INTAKE', TEAM_STARTED: 'TEAM_ACTIVE' },
  TEAM_ACTIVE: { TEAM_DISSOLVED: 'CLOSED' },
  CLOSED: {},
  MERGED: { SEPARATED: 'IN_INTAKE' },
  SPLIT: {},
};

/** The status after the event, or `undefined` when the event cannot happen in this status. */
export function nextRequestStatus(status: RequestStatus, event: RequestEvent): RequestStatus | undefined {
  return REQUEST_TRANSITIONS[status][event];
}
