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

/** How sure a weighed answer is: barely at the boundary, nearly certain when five points beyond it. */
export function confidenceOf(margin: number): number {
  return Math.min(95, 55 + 8 * Math.abs(margin));
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
  const margin = value ? points - atLeast : atLeast - 1 - points;
  return { value, evidence: signals.evidence(...spokeForIt), confidence: confidenceOf(margin) };
}

/** Yes when the text has a cue of these signals; each further cue makes it surer. */
export function whether(signals: Signals, ...names: readonly string[]): Guess<boolean> {
  const count = signals.count(...names);
  return {
    value: count > 0,
    evidence: signals.evidence(...names),
    confidence: confidenceOf(count > 0 ? 2 * count - 1 : 2),
  };
}

/** A no that follows from an earlier answer, and is as sure as that one. */
export const NOT_ASKED: Guess<false> = { value: false, evidence: [], confidence: 70 };
