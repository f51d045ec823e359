import type { TeamDemand } from '@rolpool/domain';
import { buildPoolIndex, checkSuggestion, suggestPortfolio, suggestTeams } from '@rolpool/matching';
import fc from 'fast-check';
import { arbitraryInstance, type Instance } from './arbitraryInstance.ts';
import { everyTeam } from './bruteForce.ts';

const OPEN_SEAT_COST = 1_000_000;

/** Two requests over one pool: the seats of the instance, and the same again for the other request. */
function twoDemands({ demand }: Instance): TeamDemand[] {
  const free = { ...demand, pins: [] };
  return [free, { ...free, minimumDepartments: 0, seats: [...free.seats].reverse() }];
}

function hoursAsked(placements: readonly (readonly (string | null)[])[], demands: readonly TeamDemand[]) {
  const asked = new Map<string, number[]>();
  placements.forEach((placement, request) => {
    placement.forEach((id, place) => {
      const seat = demands[request]?.seats[place];
      if (id === null || !seat) return;
      const weeks = asked.get(id) ?? [0, 0, 0, 0];
      asked.set(
        id,
        weeks.map((hours, week) => hours + (week < seat.weeks ? seat.hoursPerWeek : 0)),
      );
    });
  });
  return asked;
}

function fits({ snapshot }: Instance, placements: readonly (readonly (string | null)[])[], demands: TeamDemand[]) {
  const free = new Map<string, readonly number[]>(snapshot.members.map(({ id, freeHours }) => [id, freeHours]));
  return [...hoursAsked(placements, demands)].every(([id, weeks]) =>
    weeks.every((hours, week) => hours <= (free.get(id)?.[week] ?? 0)),
  );
}

/** The most that two teams can be worth together when hours are shared, by trying all pairs of teams. */
function bestPair(instance: Instance, demands: TeamDemand[]): number {
  const [first = [], second = []] = demands.map((demand) => everyTeam({ ...instance, demand }));
  const worth = (team: { points: number; placement: readonly (string | null)[] }) =>
    team.points - OPEN_SEAT_COST * team.placement.filter((id) => id === null).length;
  let best = -Infinity;
  for (const one of first)
    for (const other of second)
      if (worth(one) + worth(other) > best && fits(instance, [one.placement, other.placement], demands))
        best = worth(one) + worth(other);
  return best;
}

describe('a portfolio over shared hours', () => {
  it('asks nobody for more hours than she has, breaks no rule, and never says that more is impossible than trying finds', () => {
    fc.assert(
      fc.property(arbitraryInstance({ people: 5, seats: 2 }), (instance) => {
        const { snapshot, policy } = instance;
        const demands = twoDemands(instance);
        const index = buildPoolIndex(snapshot);
        const alone = suggestTeams(index, demands[0] ?? instance.demand, policy);
        const portfolio = suggestPortfolio(index, demands, policy, { rounds: 6 });
        if (portfolio.status === 'INVALID') return;
        const placements = portfolio.teams.map((team) => team?.seats.map(({ personId }) => personId) ?? []);
        expect(fits(instance, placements, demands)).toBe(true);
        portfolio.teams.forEach((team, request) => {
          const demand = demands[request];
          if (!team || !demand) return;
          const checked = checkSuggestion(snapshot, demand, policy, placements[request] ?? []);
          expect(checked).toEqual({ broken: [], points: team.points });
        });
        const best = bestPair(instance, demands);
        if (best > -Infinity && portfolio.teams.every((team) => team !== null)) {
          expect(portfolio.bound).toBeGreaterThanOrEqual(best);
          expect(portfolio.objective).toBeLessThanOrEqual(best);
        }
        expect(suggestTeams(index, demands[0] ?? instance.demand, policy)).toEqual(alone);
      }),
      { numRuns: 300, seed: 81 },
    );
  });

  it('can be cancelled, with what was found so far, and gives the hours back', () => {
    fc.assert(
      fc.property(arbitraryInstance({ people: 20, seats: 3 }), fc.nat({ max: 12 }), (instance, patience) => {
        const demands = twoDemands(instance);
        const index = buildPoolIndex(instance.snapshot);
        const before = index.freeHours.slice();
        let asked = 0;
        const portfolio = suggestPortfolio(index, demands, instance.policy, { isCancelled: () => ++asked > patience });
        if (portfolio.status === 'INVALID') return;
        expect(['PROPOSED', 'CANCELLED']).toContain(portfolio.status);
        expect(portfolio.teams).toHaveLength(2);
        expect(index.freeHours).toEqual(before);
      }),
      { numRuns: 100, seed: 82 },
    );
  });
});
