import type { Policy, PoolSnapshot, TeamDemand } from '@rolpool/domain';
import type { SuggestionAnswer } from '@rolpool/matching';

/** A suggestion with everything it was made from, so that it can be made again. */
export interface SuggestionRecord {
  readonly snapshot: PoolSnapshot;
  readonly demand: TeamDemand;
  readonly policy: Policy;
  readonly answer: SuggestionAnswer;
}
