import type { ScoreLine } from '@rolpool/domain';
import type { TeamSuggestion } from '../answer.ts';
import { LEVEL_BITS } from '../index/poolIndex.ts';
import type { MatchingView } from '../instance/matchingView.ts';
import { FIT_RULES } from '../rules/fitRules.ts';
import { growthRule } from '../rules/growthRule.ts';
import type { FoundTeam } from '../search/searchTeam.ts';
import { mixPoints, NOBODY, pairsAmong } from '../search/worth.ts';

function coverageLines({ demand, policy, index }: MatchingView, rows: readonly number[]): ScoreLine[] {
  return demand.teamSkills.map(({ skillId, importance, level: need }) => {
    const price = policy.coveragePerLevel * importance;
    const skill = index.skillNumber.get(skillId) ?? -1;
    const level = Math.max(0, ...rows.map((row) => index.skillState(row, skill) & LEVEL_BITS));
    return {
      rule: 'COVERAGE',
      points: price * Math.min(level, need),
      most: price * need,
      facts: { skill: skillId, level, need },
    };
  });
}

function mixLine({ policy, index }: MatchingView, rows: readonly number[]): ScoreLine {
  const departments = new Set(rows.map((row) => index.department[row])).size;
  return {
    rule: 'MIX',
    points: mixPoints(policy, departments),
    most: mixPoints(policy, policy.mixUpTo),
    facts: { departments, upTo: policy.mixUpTo },
  };
}

function pairLines({ demand, policy, index, seats }: MatchingView, rows: readonly number[]): ScoreLine[] {
  if (!demand.pairWish) return [];
  const members = [...new Set(rows)];
  const known = index.knownPairs(members);
  const pairs = demand.pairWish === 'FAMILIAR' ? known : pairsAmong(members.length) - known;
  return [
    {
      rule: demand.pairWish === 'FAMILIAR' ? 'FAMILIAR_PAIRS' : 'FRESH_PAIRS',
      points: pairs * policy.pairPoints,
      most: pairsAmong(seats.length) * policy.pairPoints,
      facts: { pairs, of: pairsAmong(members.length) },
    },
  ];
}

/** What the members other than this one can support her in. */
function othersSupport({ support }: MatchingView, rows: readonly number[], row: number): number {
  return rows.filter((other) => other !== row).reduce((mask, other) => mask | support.supportsOf(other), 0);
}

/** A found team in words and numbers: every line of its score, with the fact behind it. The points are the sum of the lines. */
export function describeTeam(view: MatchingView, team: Pick<FoundTeam, 'rows'>, isProven: boolean): TeamSuggestion {
  const rows = team.rows.filter((row) => row !== NOBODY);
  const seats = view.seats.map((seat, place) => {
    const row = team.rows[place] ?? NOBODY;
    const personId = view.index.ids[row] ?? null;
    const lines =
      row === NOBODY
        ? []
        : [
            ...FIT_RULES.flatMap((rule) => rule.explain(view, seat, row)),
            ...growthRule.explain(view, seat, row, othersSupport(view, rows, row)),
          ];
    return { seatId: seat.seat.id, personId, lines };
  });
  const teamLines = [...coverageLines(view, rows), mixLine(view, rows), ...pairLines(view, rows)];
  const points = [...seats.flatMap((seat) => seat.lines), ...teamLines].reduce((sum, line) => sum + line.points, 0);
  const asked = rows.reduce((sum, row) => sum + view.index.askedOf(row), 0);
  return { seats, teamLines, points, asked, isProven };
}
