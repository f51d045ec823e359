import { buildPoolIndex, checkSuggestion, findRunnersUp, suggestTeams, whyNot } from '@rolpool/matching';
import fc from 'fast-check';
import { arbitraryInstance, type Instance } from './arbitraryInstance.ts';
import { everyTeam } from './bruteForce.ts';

const bestOf = ({ snapshot, demand, policy }: Instance) => {
  const index = buildPoolIndex(snapshot);
  const answer = suggestTeams(index, demand, policy, 1);
  return { index, team: 'teams' in answer ? answer.teams[0] : undefined };
};

describe('the runners-up of a seat', () => {
  it('are worth in the whole team what the checker works out, and nobody else is worth more', () => {
    fc.assert(
      fc.property(arbitraryInstance({ people: 30, seats: 4 }), (instance) => {
        const { snapshot, demand, policy } = instance;
        const { index, team } = bestOf(instance);
        if (!team) return;
        const placement = team.seats.map(({ personId }) => personId);
        for (const [place, { seatId, runnersUp }] of findRunnersUp(index, demand, policy, team).entries()) {
          if (demand.pins.some((pin) => pin.seatId === seatId)) continue;
          const all = snapshot.members
            .filter(({ id }) => id !== placement[place])
            .map(({ id }) => checkSuggestion(snapshot, demand, policy, placement.with(place, id)))
            .filter(({ broken }) => broken.length === 0)
            .map(({ points }) => points - team.points)
            .sort((a, b) => b - a);
          expect(runnersUp.map(({ difference }) => difference)).toEqual(all.slice(0, 3));
          for (const one of runnersUp)
            expect(one.rules.reduce((sum, rule) => sum + rule.points, 0)).toBe(one.difference);
        }
      }),
      { numRuns: 200, seed: 51 },
    );
  });
});

describe('why not this person', () => {
  it('names the best team with her in it', () => {
    fc.assert(
      fc.property(arbitraryInstance({ people: 7, seats: 3 }), fc.nat(), (instance, pick) => {
        const person = instance.snapshot.members[pick % Math.max(1, instance.snapshot.members.length)];
        const { index, team } = bestOf(instance);
        if (!team || !person) return;
        const answer = whyNot(index, instance.demand, instance.policy, team, person.id);
        const withHer = everyTeam(instance).find(({ placement }) => placement.includes(person.id));
        if (answer.kind === 'FEWER_POINTS' || answer.kind === 'FEWER_SEATS') {
          expect(answer.team.points).toBe(withHer?.points);
          expect(answer.difference).toBe((withHer?.points ?? 0) - team.points);
        } else if (answer.kind === 'IN_BEST_TEAM') expect(withHer?.points).toBe(team.points);
        else expect(withHer).toBeUndefined();
      }),
      { numRuns: 400, seed: 52 },
    );
  });
});
