import { ROLES } from '@rolpool/domain';
import fc from 'fast-check';
import { digestOf } from '../../services/matching/src/index/digest.ts';
import { buildPoolIndex } from '../../services/matching/src/index/poolIndex.ts';
import { viewDemand } from '../../services/matching/src/instance/matchingView.ts';
import { FIT_RULES } from '../../services/matching/src/rules/fitRules.ts';
import { createGatherer, EVERYBODY } from '../../services/matching/src/search/gatherPeople.ts';
import { arbitraryInstance } from './arbitraryInstance.ts';

const sumOf = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

describe('whoever is passed by could not have had the points', () => {
  it('what is missed for several skills and in the role adds up to no more than what is really missed', () => {
    fc.assert(
      fc.property(arbitraryInstance({ people: 12, seats: 4 }), ({ snapshot, demand, policy }) => {
        const index = buildPoolIndex(snapshot);
        const view = viewDemand(index, demand, policy);
        for (const seat of view.seats) {
          const best = sumOf(FIT_RULES.map((rule) => rule.best(view, seat)));
          const [role = 0] = seat.roles;
          for (const row of index.order.rows()) {
            const points = sumOf(FIT_RULES.map((rule) => rule.prepare(view, seat)(row)));
            const states = [...seat.statesOf(row)];
            const missedInSkills = sumOf(
              FIT_RULES.flatMap((rule) =>
                states.map((state, need) => rule.missedAtState?.(view, seat, need, state) ?? 0),
              ),
            );
            const missedInRole = sumOf(
              FIT_RULES.map((rule) => rule.missedInRole?.(view, seat, index.roleStateOf(row, role)) ?? 0),
            );
            const digest = digestOf(
              ROLES.map((_, at) => index.roleStateOf(row, at)),
              index.askedOf(row),
            );
            const told = sumOf(
              FIT_RULES.map((rule) => rule.prepareLimit?.(view, seat)(digest) ?? rule.best(view, seat)),
            );
            expect(points).toBeLessThanOrEqual(best - missedInSkills - (seat.roles.length === 1 ? missedInRole : 0));
            expect(points).toBeLessThanOrEqual(told - missedInSkills);
          }
        }
      }),
      { numRuns: 400, seed: 71 },
    );
  });

  it('a look for so many points finds everybody who has them', () => {
    fc.assert(
      fc.property(
        arbitraryInstance({ people: 40, seats: 3 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ snapshot, demand, policy }, share) => {
          const view = viewDemand(buildPoolIndex(snapshot), demand, policy);
          for (const seat of view.seats) {
            const gatherer = createGatherer(view, seat);
            const all = gatherer.gather(EVERYBODY, EVERYBODY);
            const least = Math.round(gatherer.best * share);
            const hoped = (at: number) =>
              (all.fits[at] ?? 0) + (view.support.wishesOf(seat, all.rows[at] ?? 0) === 0 ? 0 : view.support.growth);
            const able = all.rows.filter((_, at) => hoped(at) >= least);
            const { rows } = gatherer.gather(least, EVERYBODY);
            expect([...rows].sort((a, b) => a - b)).toEqual([...able].sort((a, b) => a - b));
          }
        },
      ),
      { numRuns: 600, seed: 72 },
    );
  });
});
