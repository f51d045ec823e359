export * from './answer.ts';
export { checkSuggestion, openRoles, type CheckResult, type Placement } from './checkSuggestion.ts';
export { describePlacement } from './explain/describePlacement.ts';
export { exportLp } from './export/exportLp.ts';
export { buildPoolIndex, type PoolIndex } from './index/poolIndex.ts';
export { suggestTeams } from './suggestTeams.ts';
export { MOST_SEATS } from './validateDemand.ts';
