import type { Policy, ScoreLine } from '@rolpool/domain';
import type { MatchingView, SeatView } from '../index/seatView.ts';

/** A part of how well a person fits a seat. Whole points, 0 to `most`. */
export interface FitRule {
  readonly id: string;
  /** The most points that the policy lets this part give. */
  most(policy: Policy): number;
  /** Adds this part's points for each of the `rows` (ascending) to `points`, at the row's own place in `rows`. */
  addPoints(view: MatchingView, seat: SeatView, rows: Uint32Array, points: Int32Array): void;
  /** The same points for one person, taken apart with the facts they rest on. */
  explain(view: MatchingView, seat: SeatView, row: number): readonly ScoreLine[];
}
