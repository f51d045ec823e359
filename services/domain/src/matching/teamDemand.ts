import type { WeekNumber } from '../calendar.ts';
import type { PersonId, SeatId, SkillId } from '../ids.ts';
import type { Seat } from './seat.ts';

/** A skill that the request as a whole asks for; the best counted level in the team counts, not the sum. */
export interface TeamSkill {
  readonly skillId: SkillId;
  /** The level that the team should reach, 1..5. */
  readonly level: number;
  /** 1..3 */
  readonly importance: number;
}

/** What a coordinator asks of a team for one request. */
export interface TeamDemand {
  readonly startWeek: WeekNumber;
  /** At least one, at most eight; ties between teams are broken in this order. */
  readonly seats: readonly Seat[];
  readonly teamSkills: readonly TeamSkill[];
  /** Hard rule: at least so many departments; a seat that stays open may still bring one in. */
  readonly minimumDepartments: number;
  /** This person on this seat, or no team at all. */
  readonly pins: readonly { readonly seatId: SeatId; readonly personId: PersonId }[];
  readonly excluded: readonly PersonId[];
  /** Declared a conflict of interest with this request. */
  readonly conflictsOfInterest: readonly PersonId[];
  /** Pairs that must not meet in one team. */
  readonly keptApart: readonly (readonly [PersonId, PersonId])[];
  /** Points for each pair that has not, or that has, worked together before; nothing when left out. */
  readonly pairWish?: 'FRESH' | 'FAMILIAR';
  /** True: one person may take two seats, if the hours of both together fit. */
  readonly allowsDoubleRoles?: boolean;
}
