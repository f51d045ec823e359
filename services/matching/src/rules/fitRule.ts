import type { Policy, ScoreLine } from '@rolpool/domain';
import type { MatchingView, SeatView } from '../instance/matchingView.ts';

/** A part of how well a person fits a seat. Whole points, 0 to `most`. */
export interface FitRule {
  readonly id: string;
  /** The most points that the policy lets this part give. */
  most(policy: Policy): number;
  /** The most points that anybody can have on this seat. */
  best(view: MatchingView, seat: SeatView): number;
  /** Prepares the rule for a seat: what comes back gives a person's points. */
  prepare(view: MatchingView, seat: SeatView): (row: number) => number;
  /** The same points for one person, taken apart with the facts they rest on. */
  explain(view: MatchingView, seat: SeatView, row: number): readonly ScoreLine[];
  /** Points below `best` that everybody misses who has this level, 0 to 5, of the seat's need; 0 when left out. */
  missedAtLevel?(view: MatchingView, seat: SeatView, need: number, level: number): number;
  /**
   * Prepares an upper limit of the points of whoever has this digest (see index/digest.ts); `best` for everybody when left out.
   */
  prepareLimit?(view: MatchingView, seat: SeatView): (digest: number) => number;
  /** Points below `best` that everybody misses who states this of the seat's only role (see roleState.ts); 0 when left out. */
  missedInRole?(view: MatchingView, seat: SeatView, state: number): number;
}
