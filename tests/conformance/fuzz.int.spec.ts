import { peerUri } from './engine.ts';
import { fuzzRun } from './fuzzRun.ts';

/** Needs a second engine: ROLPOOL_TEST_MONGODB_URI. The figures of the last run are in docs/benchmarks.md. */
const testWithPeer = peerUri === undefined ? test.skip : test;

testWithPeer.each([1, 2, 3])(
  '6,000 random operations answer as the peer does, but for what is named (seed %i)',
  async (seed) => {
    const differences = await fuzzRun(peerUri ?? '', 6000, seed);
    expect(differences.filter(({ name }) => name === undefined)).toEqual([]);
  },
);
