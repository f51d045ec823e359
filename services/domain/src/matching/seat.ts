import type { SeatId, SkillId } from '../ids.ts';
import type { Role } from '../role.ts';

/** A skill that a seat asks for. */
export interface SkillNeed {
  readonly skillId: SkillId;
  /** The level at which the need is met in full, 1..5. */
  readonly level: number;
  /** How much it weighs within the seat: 1 (useful), 2 (needed), 3 (the heart of it). */
  readonly importance: number;
  /** Below this counted level nobody may take the seat; 0 asks for nothing. */
  readonly minimum: number;
  /**
   * True: somebody below the minimum who wants to learn the skill may take the seat, if another member has it at
   * {@link MENTOR_LEVEL} or more (and at the minimum, where that is higher).
   */
  readonly mentored?: boolean;
}

/** From this counted level on a member can be the mentor of another. */
export const MENTOR_LEVEL = 4;

/** Why a seat exists or has its hours: a stable code, the facts in it, for a sentence in the reader's language. */
export interface SeatReason {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** One place in a team. */
export interface Seat {
  readonly id: SeatId;
  /** One role or more; a seat of small work carries several. */
  readonly roles: readonly Role[];
  readonly hoursPerWeek: number;
  readonly weeks: number;
  readonly skills: readonly SkillNeed[];
  readonly reasons: readonly SeatReason[];
}
