import type { RequestStatus } from '../../generated/graphql.ts';

/** As long as a request stands here, a team can be chosen. */
export const CHOOSABLE: readonly RequestStatus[] = ['RECEIVED', 'IN_INTAKE', 'TEAM_PROPOSED'];
