import type {
  AnswerValues,
  CatalogueTaakveld,
  Department,
  Person,
  PersonId,
  PolicyChange,
  PolicyStep,
  QuestionId,
  ScoreLine,
  Seat,
  SeatId,
  SplitPart,
  StaffingRequest,
  Team,
  TeamDemand,
  TeamSeat,
} from '@rolpool/domain';
import type { NearPerson, RuleDifference, RunnerUp, WhyNot } from '@rolpool/matching';
import type { DescribedSkill } from './catalogue.ts';
import type { PortfolioJob } from './engine/portfolioDesk.ts';
import type { SimilarRequest } from './useCases/findSimilar.ts';
import type { ReplayedSuggestion } from './useCases/replaySuggestion.ts';
import type { Suggestion } from './useCases/suggestTeamsFor.ts';
import type { TriedTeam } from './useCases/tryTeam.ts';

/** What the resolvers of a GraphQL type get from the resolver above; where the domain's own type will not do. */
export type SeatSource = Seat;
export type SkillSource = DescribedSkill;
export type TaakveldSource = CatalogueTaakveld;
export type DepartmentSource = Pick<Department, 'id' | 'name'>;
export type NearPersonSource = NearPerson;

export interface TeamSeatSource extends TeamSeat {
  readonly team: Team;
}

export interface AnswerValueSource {
  readonly questionId: QuestionId;
  readonly value: AnswerValues[QuestionId];
}

export interface SuggestedSeatSource {
  readonly seat: Seat;
  readonly personId: PersonId | null;
  readonly lines: readonly ScoreLine[];
}

export interface TeamSuggestionSource {
  readonly seats: readonly SuggestedSeatSource[];
  readonly teamLines: readonly ScoreLine[];
  readonly points: number;
  readonly asked: number;
  readonly isProven: boolean;
}

export interface UncoveredSeatSource {
  readonly seat: Seat;
  readonly nearest: readonly NearPerson[];
}

export type TriedTeamSource = TriedTeam;
export interface BrokenRuleSource {
  /** As the checker names it: the rule, and the people, seats and skills that it is about. */
  readonly broken: string;
  readonly demand: TeamDemand;
}

export type RunnerUpSource = RunnerUp;
export type RuleDifferenceSource = RuleDifference;

/** The question and its answer, from which the resolvers show what is asked for. */
export type TeamSuggestionsSource = Suggestion;

export type SimilarRequestSource = SimilarRequest;

export interface SplitPartSource {
  readonly part: SplitPart;
}

export interface PolicyChangeSource extends PolicyChange {
  readonly steps: PolicyStep[];
}

export type ReplayedSuggestionSource = ReplayedSuggestion;

export type PortfolioSource = PortfolioJob;

export interface PortfolioTeamSource {
  readonly request: StaffingRequest;
  readonly team: TeamSuggestionSource | null;
}

export interface WhyNotSource {
  readonly person: Person;
  readonly why: WhyNot;
  readonly suggestion: Suggestion;
}

export interface SeatPinSource {
  readonly seatId: SeatId;
  readonly personId: PersonId;
}
