import type { MatchingView } from '../instance/matchingView.ts';
import type { Ties } from './candidates.ts';
import type { GatheredPeople } from './gatherPeople.ts';

/** Who of these people is not exchangeable, and why: pairs kept apart, and colleagues while pairs count for points. */
export function findTies(view: MatchingView, gathered: readonly GatheredPeople[]): Ties {
  const knownSeats = new Map<number, number>();
  const knows = new Map<number, ReadonlySet<number>>();
  const { demand, policy, index, keptApart: apart } = view;
  const seatsOf = new Map<number, number>();
  if (!demand.pairWish || policy.pairPoints === 0) return { apart, knownSeats, knows, seatsOf };
  gathered.forEach(({ rows }, place) => {
    for (const row of rows) seatsOf.set(row, (seatsOf.get(row) ?? 0) | (1 << place));
  });
  for (const row of seatsOf.keys()) {
    if (index.colleagues.countOf(row) === 0) continue;
    const present = index.colleaguesOf(row).filter((other) => seatsOf.has(other));
    if (present.length === 0) continue;
    knows.set(row, new Set(present));
    knownSeats.set(
      row,
      present.reduce((mask, other) => mask | (seatsOf.get(other) ?? 0), 0),
    );
  }
  return { apart, knownSeats, knows, seatsOf };
}
