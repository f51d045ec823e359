import type { Evidence, EvidenceMatch } from '@rolpool/domain';
import type { FoundTerm } from './findTerms.ts';

/** The first part of a compound tells what it is about, less surely than the word itself. */
const SURENESS: Readonly<Record<EvidenceMatch, number>> = { WORD: 1, HEAD: 0.9, SPELLING: 0.8, MODIFIER: 0.6 };
/** The same term again says less each time. */
const AGAIN = 0.35;
/** And after so many times nothing at all. */
const MOST_TIMES = 12;

export interface ScoredTarget<Target> {
  readonly target: Target;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/**
 * Adds up what was found for each target: the weight of each term, less for a part of a compound, less for the same
 * term again. A word inside a longer term that was found for the same target counts once. Best first; ties by name.
 */
export function scoreTargets<Target extends string>(found: readonly FoundTerm<Target>[]): ScoredTarget<Target>[] {
  const byTarget = new Map<Target, FoundTerm<Target>[]>();
  for (const one of found) {
    const all = byTarget.get(one.term.target);
    if (all) all.push(one);
    else byTarget.set(one.term.target, [one]);
  }
  const scored = [...byTarget].map(([target, all]) => {
    const longestFirst = [...all].sort(
      (a, b) =>
        b.evidence.end - b.evidence.start - (a.evidence.end - a.evidence.start) ||
        b.term.weight * SURENESS[b.kind] - a.term.weight * SURENESS[a.kind] ||
        a.evidence.start - b.evidence.start,
    );
    const counted: FoundTerm<Target>[] = [];
    const times = new Map<string, number>();
    let score = 0;
    for (const one of longestFirst) {
      const before = times.get(one.term.source) ?? 0;
      if (before >= MOST_TIMES) continue;
      const { start, end } = one.evidence;
      if (counted.some((other) => other.evidence.start <= start && end <= other.evidence.end)) continue;
      counted.push(one);
      times.set(one.term.source, before + 1);
      score += one.term.weight * SURENESS[one.kind] * AGAIN ** before;
    }
    const evidence = counted.map((one) => one.evidence).sort((a, b) => a.start - b.start);
    return { target, score: Math.round(score * 100) / 100, evidence };
  });
  return scored.sort((a, b) => b.score - a.score || (a.target < b.target ? -1 : 1));
}
