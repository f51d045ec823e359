import type { Policy, TeamDemand } from '@rolpool/domain';
import type { PoolIndex } from '../index/poolIndex.ts';
import { viewDemand } from '../index/seatView.ts';
import { eligibleRows, fitPoints } from '../search/candidates.ts';

/** An open seat costs this many points in the exported model, so that more seats filled always wins. */
export const OPEN_SEAT_COST = 1_000_000;
const TERMS_PER_LINE = 20;

function sum(terms: readonly string[]): string {
  const lines: string[] = [];
  for (let at = 0; at < terms.length; at += TERMS_PER_LINE) lines.push(terms.slice(at, at + TERMS_PER_LINE).join(' '));
  return lines.join('\n  ');
}

/**
 * The whole instance as a CPLEX LP file, nobody left out who meets the hard rules. Its optimum is the points of the
 * best team, minus {@link OPEN_SEAT_COST} for each seat that stays open. Variables: `x_person_seat` (row of the person
 * in id order, place of the seat), `u_seat` (stays open), `c_skill_level` (the team reaches the level), `y_department`.
 */
export function exportLp(index: PoolIndex, demand: TeamDemand, policy: Policy): string {
  const view = viewDemand(index, demand, policy);
  const objective: string[] = [];
  const constraints: string[] = [];
  const binaries: string[] = [];
  const bySeat = view.seats.map(() => [] as string[]);
  const byPerson = new Map<number, string[]>();
  const byDepartment = new Map<number, string[]>();
  for (const seat of view.seats) {
    const pinned = view.pinnedRow.get(seat.place);
    const rows = eligibleRows(view, seat);
    const points = fitPoints(view, seat, rows);
    for (const [at, row] of rows.entries()) {
      const name = `x_${String(row)}_${String(seat.place)}`;
      objective.push(`+ ${String(points[at] ?? 0)} ${name}`);
      bySeat[seat.place]?.push(name);
      byPerson.set(row, [...(byPerson.get(row) ?? []), name]);
      const department = index.department[row] ?? 0;
      const inDepartment = byDepartment.get(department);
      if (inDepartment) inDepartment.push(name);
      else byDepartment.set(department, [name]);
      binaries.push(name);
    }
    const open = `u_${String(seat.place)}`;
    objective.push(`- ${String(OPEN_SEAT_COST)} ${open}`);
    binaries.push(open);
    const terms = [...(bySeat[seat.place] ?? []), ...(pinned === undefined ? [open] : [])];
    constraints.push(`seat_${String(seat.place)}: ${sum(terms.map((name) => `+ ${name}`))} = 1`);
  }
  for (const [row, names] of byPerson) {
    if (names.length > 1) constraints.push(`once_${String(row)}: ${sum(names.map((name) => `+ ${name}`))} <= 1`);
  }
  demand.teamSkills.forEach((skill, number) => {
    const levels = view.teamLevels[number];
    for (let level = 1; level <= skill.level; level++) {
      const name = `c_${String(number)}_${String(level)}`;
      const reaching = [...byPerson].filter(([row]) => (levels?.[row] ?? 0) >= level).flatMap(([, names]) => names);
      objective.push(`+ ${String(policy.coveragePerLevel * skill.importance)} ${name}`);
      constraints.push(
        `cover_${String(number)}_${String(level)}: ${name} ${sum(reaching.map((one) => `- ${one}`))} <= 0`,
      );
      binaries.push(name);
    }
  });
  const departments = [...byDepartment].map(([department, names]) => {
    const name = `y_${String(department)}`;
    constraints.push(`in_${String(department)}: ${name} ${sum(names.map((one) => `- ${one}`))} <= 0`);
    binaries.push(name);
    return name;
  });
  for (const [number, [one, other]] of demand.keptApart.entries()) {
    const names = [one, other].flatMap((id) => byPerson.get(index.rowOf.get(id) ?? -1) ?? []);
    if (names.length > 0) constraints.push(`apart_${String(number)}: ${sum(names.map((name) => `+ ${name}`))} <= 1`);
  }
  const open = view.seats.map((seat) => `+ u_${String(seat.place)}`);
  const present = departments.map((name) => `+ ${name}`);
  if (present.length > 0) {
    objective.push(`+ ${String(policy.mixPerDepartment)} further`);
    constraints.push(`mix: further ${sum(departments.map((name) => `- ${name}`))} <= -1`);
    constraints.push(`minimum: ${sum([...present, ...open])} >= ${String(demand.minimumDepartments)}`);
  }
  const mostFurther = String(Math.max(0, policy.mixUpTo - 1));
  return [
    '\\ Rolpool: the best team for one request; see docs/matching-model.md',
    `Maximize\n points: ${sum(objective)}`,
    `Subject To\n ${constraints.join('\n ')}`,
    `Bounds\n ${present.length > 0 ? `0 <= further <= ${mostFurther}` : ''}`,
    `Binary\n ${sum(binaries)}`,
    'End\n',
  ].join('\n');
}
