import type { IsoDate } from '../calendar.ts';
import { MINIMUM_GROUP_SIZE } from '../coverage/coverage.ts';

/** Choices of the organisation as a whole. */
export interface OrganisationSettings {
  /** True: no suggestions at all; coordinators form teams by hand. */
  readonly isManualMode: boolean;
  /** The works council's consent (WOR, article 27); null while it is not recorded. */
  readonly worksCouncilConsent: { readonly givenOn: IsoDate; readonly document: string } | null;
  /** Groups of fewer people are never shown to managers: {@link LEAST_GROUP_SIZE} or more. */
  readonly minimumGroupSize: number;
}

export const LEAST_GROUP_SIZE = 3;
export const MOST_GROUP_SIZE = 50;

/** As shipped. */
export const USUAL_SETTINGS: OrganisationSettings = {
  isManualMode: false,
  worksCouncilConsent: null,
  minimumGroupSize: MINIMUM_GROUP_SIZE,
};

/**
 * Why no suggestions are given now; null when they are. In manual mode nobody gets any; outside the demo, whose people
 * are fictional, the works council has to consent first.
 */
export function suggestionsBarredBy(
  settings: OrganisationSettings,
  isDemo: boolean,
): 'MANUAL_MODE' | 'WORKS_COUNCIL_FIRST' | null {
  if (settings.isManualMode) return 'MANUAL_MODE';
  return settings.worksCouncilConsent === null && !isDemo ? 'WORKS_COUNCIL_FIRST' : null;
}
