import type { IsoDate } from '../calendar.ts';
import type { PersonId, StaffingRequestId } from '../ids.ts';

/** What somebody's profile, or a part of it, was looked at for. */
export const VIEW_REASONS = ['SUGGESTED', 'WHY_NOT', 'PROFILE', 'INVITED', 'GROUPS'] as const;
export type ViewReason = (typeof VIEW_REASONS)[number];

/** That somebody saw something of a person's profile. One a day, viewer, reason and request. */
export interface ProfileView {
  readonly id: string;
  readonly personId: PersonId;
  readonly viewerId: PersonId;
  readonly seenOn: IsoDate;
  readonly why: ViewReason;
  readonly requestId: StaffingRequestId | null;
}

/** The view as it is kept: its id is made of what tells one view from another, so that it is kept once. */
export function profileViewOf(view: Omit<ProfileView, 'id'>): ProfileView {
  const { personId, viewerId, seenOn, why, requestId } = view;
  return { id: [personId, viewerId, seenOn, why, requestId ?? '-'].join(' '), ...view };
}
