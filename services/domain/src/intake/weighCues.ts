import type { Signals } from '../reading/signals.ts';
import type { Guess } from './intake.ts';

/** For and against a yes: points per cue of a signal, counted up to `upTo` cues. */
export interface CueWeight {
  readonly signal: string;
  readonly points: number;
  readonly upTo?: number;
}

/** Adds the points of the cues that the text has; each signal counts at most `upTo` (2 unless told) cues. */
export function weighCues(signals: Signals, weights: readonly CueWeight[]): number {
  return weights.reduce((sum, { signal, points, upTo = 2 }) => sum + points * Math.min(upTo, signals.count(signal)), 0);
}

/** Yes when the points reach `atLeast`; the evidence is the words that spoke for the answer given. */
export function yesWhen(
  signals: Signals,
  weights: readonly CueWeight[],
  points: number,
  atLeast: number,
): Guess<boolean> {
  const value = points >= atLeast;
  const spokeForIt = weights.filter((weight) => weight.points > 0 === value).map((weight) => weight.signal);
  return { value, evidence: signals.evidence(...spokeForIt) };
}
