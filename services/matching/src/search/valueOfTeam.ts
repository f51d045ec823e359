import type { MatchingView } from '../instance/matchingView.ts';
import { fitsTogether } from './searchTeam.ts';
import { mixPoints, NOBODY, pairsAmong } from './worth.ts';

function breaksTogether(view: MatchingView, rows: readonly number[], members: readonly number[]): boolean {
  const { demand, index } = view;
  if (members.some((row) => view.keptApart.get(row)?.some((other) => members.includes(other)) ?? false)) return true;
  const open = rows.filter((row) => row === NOBODY).length;
  if (new Set(members.map((row) => index.department[row])).size + open < demand.minimumDepartments) return true;
  return members.some((row) => {
    const seats = rows.flatMap((one, place) => (one === row ? [place] : []));
    if (seats.length === 1) return false;
    const [one = 0, other = 0] = seats;
    return demand.allowsDoubleRoles !== true || seats.length > 2 || !fitsTogether(view, row, one, other);
  });
}

function pairPoints({ demand, policy, index }: MatchingView, members: readonly number[]): number {
  if (!demand.pairWish) return 0;
  const known = index.knownPairs(members);
  return policy.pairPoints * (demand.pairWish === 'FAMILIAR' ? known : pairsAmong(members.length) - known);
}

/**
 * What the members of a team are worth beside their fit on their own seats: coverage, mix, pairs and growth, in points.
 * `null`: together they break a rule. That each of them may sit there is for the caller to know.
 */
export function togetherPoints(view: MatchingView, rows: readonly number[]): number | null {
  const { coverage, support, policy, index, seats } = view;
  const members = [...new Set(rows.filter((row) => row !== NOBODY))];
  if (breaksTogether(view, rows, members)) return null;
  let [low, high, growth] = [0, 0, 0];
  for (const row of members) {
    coverage.read(row);
    low |= coverage.low;
    high |= coverage.high;
  }
  if (support.supports.length > 0) {
    for (const seat of seats) {
      const row = rows[seat.place] ?? NOBODY;
      if (row === NOBODY) continue;
      const others = members.reduce((mask, other) => (other === row ? mask : mask | support.supportsOf(other)), 0);
      if ((support.mustFind(seat, row) & ~others) !== 0) return null;
      if ((support.wishesOf(seat, row) & others) !== 0) growth += support.growth;
    }
  }
  const departments = new Set(members.map((row) => index.department[row])).size;
  return coverage.points(low, high) + mixPoints(policy, departments) + pairPoints(view, members) + growth;
}
