import type { TeamSuggestion } from '../answer.ts';

/** What a rule gives one team less than another. */
export interface RuleDifference {
  readonly rule: string;
  /** Below zero: fewer points than the team it is compared with. */
  readonly points: number;
}

function pointsByRule(team: TeamSuggestion): Map<string, number> {
  const points = new Map<string, number>();
  for (const line of [...team.seats.flatMap(({ lines }) => lines), ...team.teamLines])
    points.set(line.rule, (points.get(line.rule) ?? 0) + line.points);
  return points;
}

/** How a team differs from another in points, rule by rule: the rule that costs most first, equal rules left out. */
export function compareTeams(team: TeamSuggestion, other: TeamSuggestion): RuleDifference[] {
  const own = pointsByRule(team);
  const theirs = pointsByRule(other);
  return [...new Set([...own.keys(), ...theirs.keys()])]
    .map((rule) => ({ rule, points: (own.get(rule) ?? 0) - (theirs.get(rule) ?? 0) }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => a.points - b.points || (a.rule < b.rule ? -1 : 1));
}
