export * from './answer.ts';
export { checkSuggestion, openRoles, type CheckResult, type Placement } from './checkSuggestion.ts';
export { describePlacement } from './explain/describePlacement.ts';
export { exportLp, exportMps } from './export/exportModel.ts';
export { buildPoolIndex, type PoolIndex, type PoolSource } from './index/poolIndex.ts';
export { suggestTeams } from './suggestTeams.ts';
export { MOST_SEATS } from './validateDemand.ts';
