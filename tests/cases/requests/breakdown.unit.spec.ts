import { fileURLToPath } from 'node:url';
import { measureBreakdown } from '../../bench/breakdownQuality.ts';

const fileOf = (name: string) => fileURLToPath(new URL(`./${name}.json`, import.meta.url));

/** What a coordinator may rely on. The checking half was never used to tune the rules. */
describe('the breakdown of labelled requests', () => {
  it.each(['tuning', 'tuning2', 'tuning3', 'tuning4', 'checking', 'checking2'])('agrees with the coordinator on the %s set', (set) => {
    const quality = measureBreakdown(fileOf(set));
    expect(quality.triage).toBeGreaterThanOrEqual(0.88);
    expect(quality.taakveldInThree).toBeGreaterThanOrEqual(0.9);
    expect(quality.rolesEqual).toBeGreaterThanOrEqual(0.75);
    expect(quality.rolesOneApart).toBeGreaterThanOrEqual(0.92);
    expect(quality.tooBig).toBeGreaterThanOrEqual(0.92);
    expect(quality.flagsF1).toBeGreaterThanOrEqual(0.8);
  });
});
