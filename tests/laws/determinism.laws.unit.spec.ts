import type { Policy, PoolSnapshot, TeamDemand } from '@rolpool/domain';
import { buildPoolIndex, suggestTeams } from '@rolpool/matching';
import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { arbitraryInstance } from './arbitraryInstance.ts';

interface Question {
  readonly demand: TeamDemand;
  readonly policy: Policy;
}

const WORKER = new URL('./suggestWorker.mjs', import.meta.url);
const instances = fc.sample(arbitraryInstance({ people: 40, seats: 5 }), { seed: 20261124, numRuns: 24 });
const pool = instances.reduce((largest, one) =>
  one.snapshot.members.length > largest.snapshot.members.length ? one : largest,
).snapshot;
const questions: Question[] = instances.map(({ demand, policy }) => ({ demand, policy }));
const expected = (() => {
  const index = buildPoolIndex(pool);
  return questions.map(({ demand, policy }) => JSON.stringify(suggestTeams(index, demand, policy)));
})();

function inThread(snapshot: PoolSnapshot, asked: readonly Question[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: { snapshot, questions: asked }, execArgv: [] });
    worker.once('message', (answers: string) => {
      resolve((JSON.parse(answers) as object[]).map((answer) => JSON.stringify(answer)));
    });
    worker.once('error', reject);
  });
}

/** The questions dealt out over so many threads; the answers back in the order of the questions. */
async function overThreads(threads: number): Promise<string[]> {
  const shares = Array.from({ length: threads }, (_, thread) => questions.filter((__, at) => at % threads === thread));
  const answers = await Promise.all(shares.map((share) => inThread(pool, share)));
  return questions.map((_, at) => answers[at % threads]?.[Math.floor(at / threads)] ?? '');
}

describe('the same questions', () => {
  it.each([1, 2, 3])('have the identical answers, certificates and all, over %i threads', async (threads) => {
    expect(await overThreads(threads)).toEqual(expected);
  });

  it('have the identical answers in another process, and when the people come in another order', () => {
    const snapshot = { ...pool, members: [...pool.members].reverse() };
    const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(WORKER)], {
      input: JSON.stringify({ snapshot, questions }),
      env: { ...process.env, NODE_OPTIONS: '' },
      maxBuffer: 1e9,
    });
    expect(stderr.toString()).toBe('');
    expect((JSON.parse(stdout.toString()) as object[]).map((answer) => JSON.stringify(answer))).toEqual(expected);
  });
});
