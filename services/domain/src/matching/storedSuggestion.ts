import type { IsoDate } from '../calendar.ts';
import type { PersonId, StaffingRequestId, StrengthId, SuggestionId } from '../ids.ts';
import type { Role } from '../role.ts';
import type { Policy } from './policy.ts';
import type { TeamDemand } from './teamDemand.ts';

/**
 * A suggestion as it was given, with everything it was made from, so that it can be made again years later. The people
 * are not in it: they are read back as they were in that version of the pool.
 */
export interface StoredSuggestion {
  /** Follows from the question and the version of the pool: the same question is stored once. */
  readonly id: SuggestionId;
  readonly requestId: StaffingRequestId;
  /** Who asked first. */
  readonly askedBy: PersonId;
  /** The day it was asked, which decides free hours and how recent things are. */
  readonly askedOn: IsoDate;
  readonly poolVersion: number;
  readonly demand: TeamDemand;
  readonly policy: Policy;
  /** Which strength carries which role, as the reference data said that day. */
  readonly strengths: readonly (readonly [StrengthId, Readonly<Partial<Record<Role, number>>>])[];
  /** The answer of the engine, whole; what is in it is for the engine to say. */
  readonly answer: unknown;
}
