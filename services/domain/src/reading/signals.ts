import type { Evidence, SignalHit, TextReading } from './textReading.ts';

/** The signals of a reading, ready to be asked: how many cues of a kind, and where they stand. */
export interface Signals {
  count(...signals: readonly string[]): number;
  has(...signals: readonly string[]): boolean;
  evidence(...signals: readonly string[]): Evidence[];
}

/** Wraps the signal hits of a reading; a signal that is not in the text counts 0. */
export function signalsOf(reading: Pick<TextReading, 'signals'>): Signals {
  const bySignal = new Map<string, SignalHit>(reading.signals.map((hit) => [hit.signal, hit]));
  const count = (...signals: readonly string[]) =>
    signals.reduce((sum, signal) => sum + (bySignal.get(signal)?.count ?? 0), 0);
  return {
    count,
    has: (...signals) => count(...signals) > 0,
    evidence: (...signals) =>
      signals
        .flatMap((signal) => bySignal.get(signal)?.evidence ?? [])
        .sort((a, b) => a.start - b.start || a.end - b.end),
  };
}
