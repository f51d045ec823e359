import type { PersonId, ScoreLine, SeatId } from '@rolpool/domain';

/** A seat of a suggested team, with the parts of its fit. Nobody on it: `personId` is null and there are no lines. */
export interface SuggestedSeat {
  readonly seatId: SeatId;
  readonly personId: PersonId | null;
  /** The fit's parts; their points add up to the seat's points. */
  readonly lines: readonly ScoreLine[];
}

/** A whole team for all seats, with its score part by part. */
export interface TeamSuggestion {
  readonly seats: readonly SuggestedSeat[];
  /** What the team scores as a whole: coverage of each team skill, mix, and pairs. */
  readonly teamLines: readonly ScoreLine[];
  /** All lines of all seats and of the team together. Whole points. */
  readonly points: number;
  /** How often the members were asked in the past twelve months, together. */
  readonly asked: number;
  /** True: proven that no better team exists, apart from those that are too like an earlier one. */
  readonly isProven: boolean;
}

/** A person who comes near an uncovered seat, with the smallest change that would make it work. */
export interface NearPerson {
  readonly personId: PersonId;
  readonly change:
    | { readonly kind: 'FEWER_HOURS'; readonly hoursPerWeek: number }
    | { readonly kind: 'LOWER_LEVEL'; readonly skillId: string; readonly minimum: number }
    | { readonly kind: 'LATER_START'; readonly weeks: number };
}

/** A seat that stays open in the best team, and who comes near it. */
export interface UncoveredSeat {
  readonly seatId: SeatId;
  readonly nearest: readonly NearPerson[];
}

/** One of the demands that cannot all be met. */
export type Demand =
  | { readonly kind: 'PIN'; readonly seatId: SeatId; readonly personId: PersonId }
  | { readonly kind: 'RULE'; readonly rule: string; readonly seatId: SeatId; readonly personId: PersonId }
  | { readonly kind: 'KEPT_APART'; readonly personIds: readonly [PersonId, PersonId] }
  | { readonly kind: 'NO_ONE_TWICE'; readonly personId: PersonId }
  | { readonly kind: 'TWO_SEATS_TOO_MANY_HOURS'; readonly personId: PersonId }
  | { readonly kind: 'MINIMUM_DEPARTMENTS'; readonly departments: number };

/** What the answer rests on, for whoever wants to check it. */
export interface Certificate {
  readonly snapshotVersion: number;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly peopleInPool: number;
  /** Per seat, in order: people who were weighed one by one; of all others it is proven that no better team has them there. */
  readonly weighedPerSeat: readonly number[];
  /** Points of the best team found; null when there is none. */
  readonly value: number | null;
  /** No team has more points than this. Equal to the value when proven. */
  readonly bound: number | null;
  readonly steps: number;
}

/**
 * `OPTIMAL`: every seat filled and no better team exists. `BOUNDED`: the step limit ended the search; the certificate
 * tells how much better a team could at most be. `PARTIAL`: the best team leaves seats open. `INFEASIBLE`: the demands
 * contradict each other. `INVALID`: the question itself cannot be asked.
 */
export type SuggestionAnswer =
  | {
      readonly status: 'OPTIMAL' | 'BOUNDED' | 'PARTIAL';
      readonly teams: readonly TeamSuggestion[];
      readonly uncovered: readonly UncoveredSeat[];
      readonly certificate: Certificate;
    }
  | { readonly status: 'INFEASIBLE'; readonly conflict: readonly Demand[]; readonly certificate: Certificate }
  | { readonly status: 'INVALID'; readonly reason: InvalidReason };

export type InvalidReason =
  | 'NO_SEATS'
  | 'TOO_MANY_SEATS'
  | 'TOO_MANY_TEAM_SKILLS'
  | 'TOO_MANY_SKILLS'
  | 'SKILL_TWICE'
  | 'SEAT_TWICE'
  | 'WINDOW_OUTSIDE_SNAPSHOT'
  | 'NUMBER_OUT_OF_RANGE';
