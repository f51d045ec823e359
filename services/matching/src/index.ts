export * from './answer.ts';
export { checkSuggestion, openRoles, type CheckResult, type Placement } from './checkSuggestion.ts';
export { type RuleDifference } from './explain/compareTeams.ts';
export { describePlacement } from './explain/describePlacement.ts';
export { findRunnersUp, type RunnerUp, type SeatRunnersUp } from './explain/runnersUp.ts';
export { whyNot, type WhyNot } from './explain/whyNot.ts';
export { exportLp, exportMps } from './export/exportModel.ts';
export { buildPoolIndex, type PoolIndex, type PoolSource } from './index/poolIndex.ts';
export { findFragility, type AlmostAble, type Fragility } from './fragility/findFragility.ts';
export { groupPeople, type GroupMember, type Grouping, type GroupingAnswer } from './grouping/groupPeople.ts';
export { pairPeople, type DuoMember, type Duos } from './grouping/pairPeople.ts';
export {
  suggestPortfolio,
  type Portfolio,
  type PortfolioAnswer,
  type PortfolioOptions,
} from './portfolio/suggestPortfolio.ts';
export {
  isFaithful,
  replaySuggestion,
  type Replay,
  type ReplayedTeam,
  type SuggestionRecord,
} from './replaySuggestion.ts';
export { suggestTeams } from './suggestTeams.ts';
export { MOST_SEATS } from './validateDemand.ts';
