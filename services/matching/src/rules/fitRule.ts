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
  /**
   * Points that everybody misses who has this state of the seat's need (see LEVEL_BITS and GIVES_ENERGY in index/poolIndex.ts; 0: she
   * does not have it); 0 when left out. What is missed for several needs, and in the role, adds up.
   */
  missedAtState?(view: MatchingView, seat: SeatView, need: number, state: number): number;
  /**
   * Prepares an upper limit of the points of whoever has this digest (see index/digest.ts), whatever her skills; `best` for everybody
   * when left out.
   */
  prepareLimit?(view: MatchingView, seat: SeatView): (digest: number) => number;
  /** Points that everybody misses who states this of the seat's only role (see roleState.ts); 0 when left out. */
  missedInRole?(view: MatchingView, seat: SeatView, state: number): number;
}
