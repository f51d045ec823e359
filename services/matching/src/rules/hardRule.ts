import type { MatchingView, SeatView } from '../instance/matchingView.ts';

/** A hard yes or no: a person who breaks one cannot take the seat. */
export interface HardRule {
  readonly id: string;
  allows(view: MatchingView, seat: SeatView, row: number): boolean;
}
