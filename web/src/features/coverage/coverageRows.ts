import type { CoverageQuery } from '../../generated/graphql.ts';

export type Coverage = Extract<CoverageQuery['coverage'], { __typename: 'Coverage' }>;
export type CoverageRow = Coverage['rows'][number];
export type CoverageCell = CoverageRow['cells'][number];

/** Hours that are asked and not free; 0 when there is enough, or when it is not known. */
export const shortOf = ({ freeHours, demandHours }: CoverageCell): number =>
  freeHours === null || demandHours === null ? 0 : Math.max(0, Math.ceil(demandHours - freeHours));

/** The role, or the id of the skill, that a row is about. */
export const subjectOf = ({ role, skill }: CoverageRow): string => role ?? skill?.id ?? '';
