import type { ScoreLine } from '@rolpool/domain';
import type { TeamSuggestion } from '../answer.ts';
import type { MatchingView } from '../index/seatView.ts';
import { FIT_RULES } from '../rules/fitRules.ts';
import type { FoundTeam } from '../search/searchTeam.ts';
import { mixPoints, NOBODY } from '../search/worth.ts';

function coverageLines(view: MatchingView, rows: readonly number[]): ScoreLine[] {
  return view.demand.teamSkills.map((skill, place) => {
    const price = view.policy.coveragePerLevel * skill.importance;
    const level = Math.max(0, ...rows.map((row) => view.teamLevels[place]?.[row] ?? 0));
    return {
      rule: 'COVERAGE',
      points: price * Math.min(level, skill.level),
      most: price * skill.level,
      facts: { skill: skill.skillId, level, need: skill.level },
    };
  });
}

function mixLine(view: MatchingView, rows: readonly number[]): ScoreLine {
  const departments = new Set(rows.map((row) => view.index.department[row])).size;
  return {
    rule: 'MIX',
    points: mixPoints(view.policy, departments),
    most: mixPoints(view.policy, view.policy.mixUpTo),
    facts: { departments, upTo: view.policy.mixUpTo },
  };
}

/** A found team in words and numbers: every line of its score, with the fact behind it. The points are the sum of the lines. */
export function describeTeam(view: MatchingView, team: FoundTeam, isProven: boolean): TeamSuggestion {
  const rows = team.rows.filter((row) => row !== NOBODY);
  const seats = view.seats.map((seat, place) => {
    const row = team.rows[place] ?? NOBODY;
    const personId = view.index.ids[row] ?? null;
    const lines = row === NOBODY ? [] : FIT_RULES.flatMap((rule) => rule.explain(view, seat, row));
    return { seatId: seat.seat.id, personId, lines };
  });
  const teamLines = [...coverageLines(view, rows), mixLine(view, rows)];
  const points = [...seats.flatMap((seat) => seat.lines), ...teamLines].reduce((sum, line) => sum + line.points, 0);
  const asked = rows.reduce((sum, row) => sum + (view.index.asked[row] ?? 0), 0);
  return { seats, teamLines, points, asked, isProven };
}
