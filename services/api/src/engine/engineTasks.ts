import type {
  CoverageQuestion,
  DepartmentId,
  IsoDate,
  Language,
  Person,
  PersonId,
  Policy,
  SeatId,
  StoredSuggestion,
  StrengthCarries,
  TeamDemand,
} from '@rolpool/domain';
import type { IndexedText, LanguageCatalogue } from '@rolpool/language';
import type { DuoMember, GroupMember, TeamSuggestion } from '@rolpool/matching';
import type { MessagePort } from 'node:worker_threads';

/** What the worker needs once. */
export interface EngineData {
  readonly language: LanguageCatalogue;
  readonly strengths: StrengthCarries;
}

/** A file format that solvers read. */
export type ModelFormat = 'LP' | 'MPS';

/** What the engine is asked about: a demand under a policy, with the pool as it is on that day. */
export interface Question {
  readonly demand: TeamDemand;
  readonly policy: Policy;
  readonly today: IsoDate;
}

/** A round of a portfolio: its number, the points of all teams so far, and what no choice of teams exceeds. */
export type PortfolioRound = readonly [round: number, objective: number, bound: number];

/** How many people would mend a fragile place, by what they lack. */
export interface MendCounts {
  readonly hours: number;
  readonly confirm: number;
  readonly learn: number;
  /** Of those who would learn. */
  readonly wantToLearn: number;
}

/** How fragile a demand is at one start; `people` is null when it is sturdy. */
export interface FoundFragility {
  readonly people: number | null;
  readonly seatIds: readonly SeatId[];
  readonly mends: MendCounts;
}

/** What the worker can be asked; one at a time, in order. */
export type EngineTask =
  | { readonly kind: 'READ'; readonly text: string; readonly formLanguage: Language }
  | { readonly kind: 'PREPARE'; readonly text: string; readonly formLanguage: Language; readonly most: number }
  | { readonly kind: 'CHANGE_LANGUAGE'; readonly language: LanguageCatalogue }
  | { readonly kind: 'ADD_TEXTS'; readonly texts: readonly IndexedText[] }
  | { readonly kind: 'FIND_SIMILAR'; readonly id: string; readonly most: number }
  | { readonly kind: 'CHANGE_POOL'; readonly people: readonly Person[]; readonly version: number }
  | {
      readonly kind: 'PORTFOLIO';
      readonly demands: readonly TeamDemand[];
      readonly policy: Policy;
      readonly today: IsoDate;
      /** Told about each round. */
      readonly progress: MessagePort;
      /** Shared: not 0 once the work is to end. */
      readonly isCancelled: Int32Array;
    }
  | { readonly kind: 'GROUP'; readonly members: readonly GroupMember[]; readonly sizes: readonly number[] }
  | { readonly kind: 'PAIR'; readonly members: readonly DuoMember[] }
  | { readonly kind: 'REPLAY'; readonly suggestion: StoredSuggestion }
  | { readonly kind: 'COVERAGE'; readonly question: CoverageQuestion }
  | {
      readonly kind: 'POOL_LOAD';
      readonly departments: readonly DepartmentId[];
      readonly period: { readonly firstWeek: number; readonly weeks: number; readonly today: IsoDate };
      readonly minimumGroupSize: number;
    }
  | {
      readonly kind: 'FRAGILITY';
      readonly demands: readonly TeamDemand[];
      readonly moments: readonly number[];
      readonly policy: Policy;
      readonly today: IsoDate;
      readonly most: number;
    }
  | (Question & { readonly kind: 'SUGGEST' })
  | (Question & { readonly kind: 'FIND_RUNNERS_UP'; readonly team: TeamSuggestion })
  | (Question & { readonly kind: 'WHY_NOT'; readonly best: TeamSuggestion; readonly personId: PersonId })
  | (Question & { readonly kind: 'EXPORT_MODEL'; readonly format: ModelFormat })
  | (Question & { readonly kind: 'DESCRIBE'; readonly placement: readonly (PersonId | null)[] });
