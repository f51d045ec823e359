import { buildPoolIndex, exportLp, exportMps, suggestTeams } from '@rolpool/matching';
import fc from 'fast-check';
import { loadHighs } from '../bench/highs.ts';
import { arbitraryInstance } from './arbitraryInstance.ts';
import { mpsToLp } from './readMps.ts';

const OPEN_SEAT_COST = 1_000_000;

describe('an outside solver that reads the exported model', () => {
  it.each([
    { format: 'LP', write: exportLp, sign: 1, numRuns: 200, seed: 41 },
    {
      format: 'MPS',
      write: (...of: Parameters<typeof exportMps>) => mpsToLp(exportMps(...of)),
      sign: -1,
      numRuns: 60,
      seed: 42,
    },
  ])('finds the value that the suggestion states ($format)', async ({ write, sign, numRuns, seed }) => {
    const highs = await loadHighs();
    fc.assert(
      fc.property(arbitraryInstance({ people: 60, seats: 5 }), ({ snapshot, demand, policy }) => {
        const index = buildPoolIndex(snapshot);
        const answer = suggestTeams(index, demand, policy, 1);
        if (answer.status === 'INVALID') return;
        const solution = highs.solve(write(index, demand, policy), { mip_rel_gap: 0, mip_abs_gap: 0 });
        if (answer.status === 'INFEASIBLE') {
          expect(solution.Status).toBe('Infeasible');
          return;
        }
        const open = answer.teams[0]?.seats.filter(({ personId }) => personId === null).length ?? 0;
        const value = (answer.certificate.value ?? 0) - OPEN_SEAT_COST * open;
        expect(solution.Status).toBe('Optimal');
        expect(Math.round(sign * solution.ObjectiveValue) - value).toBeCloseTo(0);
      }),
      { numRuns, seed },
    );
  });
});
