import type {
  AnswerValues,
  CatalogueSkill,
  CatalogueTaakveld,
  Department,
  PersonId,
  QuestionId,
  ScoreLine,
  Seat,
  SeatId,
  Team,
  TeamSeat,
} from '@rolpool/domain';
import type { NearPerson } from '@rolpool/matching';

/** What the resolvers of a GraphQL type get from the resolver above; where the domain's own type will not do. */
export type SeatSource = Seat;
export type SkillSource = CatalogueSkill;
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

export interface SeatPinSource {
  readonly seatId: SeatId;
  readonly personId: PersonId;
}
