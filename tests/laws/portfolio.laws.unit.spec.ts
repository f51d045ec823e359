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

/** Three requests that ask for different hours in different weeks: the pins stay in the first. */
function threeDemands({ demand }: Instance): TeamDemand[] {
  const free = { ...demand, pins: [] };
  const shorter = free.seats.map((seat) => ({ ...seat, weeks: 1, hoursPerWeek: Math.min(8, seat.hoursPerWeek + 2) }));
  const later = free.seats.slice(0, 1).map((seat) => ({ ...seat, weeks: Math.min(2, seat.weeks) }));
  return [
    demand,
    { ...free, seats: shorter, minimumDepartments: 0 },
    { ...free, startWeek: demand.startWeek + 1, seats: later, keptApart: [], minimumDepartments: 1 },
  ];
}

interface Choice {
  readonly placement: readonly (string | null)[];
  readonly worth: number;
}

/** Every team of a request, and doing without one; a request that has no team at all counts for nothing. */
function choicesOf(instance: Instance, demand: TeamDemand): Choice[] {
  const teams = everyTeam({ ...instance, demand }).map(({ placement, points }) => ({
    placement,
    worth: points - OPEN_SEAT_COST * placement.filter((id) => id === null).length,
  }));
  const none = { placement: demand.seats.map(() => null), worth: -OPEN_SEAT_COST * demand.seats.length };
  return teams.length === 0 ? [{ ...none, worth: 0 }] : [...teams, none];
}

/** The most that these requests can be worth together when hours are shared, by trying all teams of all of them. */
function bestOfAll(instance: Instance, demands: readonly TeamDemand[]): number {
  const free = new Map<string, number[]>(instance.snapshot.members.map(({ id, freeHours }) => [id, [...freeHours]]));
  const choices = demands.map((demand) => choicesOf(instance, demand));
  const move = (demand: TeamDemand, { placement }: Choice, direction: 1 | -1): boolean => {
    let isWithin = true;
    placement.forEach((id, place) => {
      const hours = free.get(id ?? '');
      const seat = demand.seats[place];
      if (!hours || !seat) return;
      const from = demand.startWeek - instance.snapshot.firstWeek;
      for (let week = from; week < from + seat.weeks; week++) {
        hours[week] = (hours[week] ?? 0) + direction * seat.hoursPerWeek;
        if ((hours[week] ?? 0) < 0) isWithin = false;
      }
    });
    return isWithin;
  };
  const visit = (request: number): number => {
    const demand = demands[request];
    if (!demand) return 0;
    let best = -Infinity;
    for (const choice of choices[request] ?? []) {
      if (move(demand, choice, -1)) best = Math.max(best, choice.worth + visit(request + 1));
      move(demand, choice, 1);
    }
    return best;
  };
  return visit(0);
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

  it('lies between its own teams and its bound, whatever hours and weeks the requests ask for and however few people there are', () => {
    fc.assert(
      fc.property(arbitraryInstance({ people: 4, seats: 2 }), fc.integer({ min: 1, max: 8 }), (instance, rounds) => {
        const demands = threeDemands(instance);
        const portfolio = suggestPortfolio(buildPoolIndex(instance.snapshot), demands, instance.policy, { rounds });
        if (portfolio.status === 'INVALID') return;
        const best = bestOfAll(instance, demands);
        expect(portfolio.bound).toBeGreaterThanOrEqual(best);
        expect(portfolio.objective).toBeLessThanOrEqual(best);
      }),
      { numRuns: 400, seed: 83 },
    );
  });

  it('only gets better from round to round, and is the same whenever asked and in whatever order the pool is', () => {
    fc.assert(
      fc.property(arbitraryInstance({ people: 12, seats: 3 }), (instance) => {
        const { snapshot, policy } = instance;
        const demands = [...twoDemands(instance), ...threeDemands(instance)];
        const index = buildPoolIndex(snapshot);
        let [value, bound] = [-Infinity, Infinity];
        const answer = suggestPortfolio(index, demands, policy, {
          onProgress: (_round, nextValue, nextBound) => {
            expect(nextValue).toBeGreaterThanOrEqual(value);
            expect(nextBound).toBeLessThanOrEqual(bound);
            expect(nextValue).toBeLessThanOrEqual(nextBound);
            [value, bound] = [nextValue, nextBound];
          },
        });
        const turned = buildPoolIndex({ ...snapshot, members: [...snapshot.members].reverse() });
        expect(suggestPortfolio(index, demands, policy)).toEqual(answer);
        expect(suggestPortfolio(turned, demands, policy)).toEqual(answer);
      }),
      { numRuns: 60, seed: 84 },
    );
  });

  it('gives many equal requests of one seat the people with the most points, each one of them', () => {
    const requests = 40;
    fc.assert(
      fc.property(arbitraryInstance({ people: 60, seats: 1 }), ({ snapshot, policy, demand }) => {
        const { pairWish: _, ...asked } = demand;
        const seats = demand.seats.map((seat) => ({ ...seat, hoursPerWeek: 9 }));
        const one = { ...asked, seats, pins: [], teamSkills: [], minimumDepartments: 0, allowsDoubleRoles: false };
        const points = snapshot.members
          .map(({ id }) => checkSuggestion(snapshot, one, policy, [id]))
          .flatMap((checked) => (checked.broken.length === 0 ? [checked.points] : []))
          .sort((a, b) => b - a)
          .slice(0, requests);
        const best = points.reduce((sum, each) => sum + each, -OPEN_SEAT_COST * (requests - points.length));
        const demands = new Array<TeamDemand>(requests).fill(one);
        const portfolio = suggestPortfolio(buildPoolIndex(snapshot), demands, policy, { rounds: 2 });
        expect(portfolio).toMatchObject({ filledSeats: points.length, objective: best });
        expect('bound' in portfolio ? portfolio.bound : -Infinity).toBeGreaterThanOrEqual(best);
      }),
      { numRuns: 30, seed: 85 },
    );
  });
});
