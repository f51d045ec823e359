import { checkSuggestion, type Placement } from '@rolpool/matching';
import type { Instance } from './arbitraryInstance.ts';

export interface BruteTeam {
  readonly placement: Placement;
  readonly filled: number;
  readonly points: number;
  readonly asked: number;
}

/** Negative when `a` is the better team: more seats filled, more points, asked less, then the smaller ids in seat order. */
export function compareTeams(a: BruteTeam, b: BruteTeam): number {
  const ids = (team: BruteTeam) => team.placement.map((id) => id ?? '~').join(' ');
  return (
    b.filled - a.filled || b.points - a.points || a.asked - b.asked || (ids(a) < ids(b) ? -1 : ids(a) > ids(b) ? 1 : 0)
  );
}

/** Every team that breaks no rule, best first: tries everybody on every seat, and nobody too. Only for small instances. */
export function everyTeam({ snapshot, demand, policy }: Instance): BruteTeam[] {
  const ids = [null, ...snapshot.members.map((member) => member.id)];
  const asked = new Map<string, number>(snapshot.members.map((member) => [member.id, member.asked]));
  let placements: (string | null)[][] = [[]];
  for (let seat = 0; seat < demand.seats.length; seat++) {
    placements = placements.flatMap((soFar) =>
      ids
        .filter((id) => id === null || demand.allowsDoubleRoles === true || !soFar.includes(id))
        .map((id) => [...soFar, id]),
    );
  }
  return placements
    .map((placement) => ({ placement, ...checkSuggestion(snapshot, demand, policy, placement) }))
    .filter((team) => team.broken.length === 0)
    .map(({ placement, points }) => ({
      placement,
      points,
      filled: placement.filter((id) => id !== null).length,
      asked: placement.reduce((sum, id) => sum + (id === null ? 0 : (asked.get(id) ?? 0)), 0),
    }))
    .sort(compareTeams);
}

/** The best team, and further ones that each have enough people who are in no earlier one; the model's own words, tried out. */
export function bestTeamsByBruteForce(instance: Instance, count: number): BruteTeam[] {
  const all = everyTeam(instance);
  const freeSeats = instance.demand.seats.length - instance.demand.pins.length;
  const newMembers = freeSeats <= 2 ? 1 : 2;
  const best: BruteTeam[] = [];
  for (const team of all) {
    if (best.length === count) break;
    if (best[0] && team.filled < best[0].filled) break;
    const members = [...new Set(team.placement.filter((id) => id !== null))];
    const differs = best.every(
      (earlier) => members.filter((id) => !earlier.placement.includes(id)).length >= newMembers,
    );
    if (differs) best.push(team);
  }
  return best;
}
