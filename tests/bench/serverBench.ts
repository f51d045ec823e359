import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { visit } from '../acceptance/graphqlClient.ts';
import { COORDINATOR, newestRequest, submitLetter, SUGGEST } from '../acceptance/pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool } from '../acceptance/rolpoolProcess.ts';
import { quantile, round, table } from './table.ts';

const CLIENTS = 20;
const EACH = 15;
const LIST =
  '{ staffingRequests(first: 25) { totalCount edges { node { id title status breakdown { triage { outcome } roles } } } } }';

async function timed<Value>(work: () => Promise<Value>): Promise<{ millis: number; value: Value }> {
  const start = performance.now();
  const value = await work();
  return { millis: performance.now() - start, value };
}

async function load(
  clients: readonly { ask: (query: string, variables?: object) => Promise<unknown> }[],
  query: string,
  variables = {},
) {
  const millis: number[] = [];
  await Promise.all(
    clients.map(async (client) => {
      for (let number = 0; number < EACH; number++)
        millis.push((await timed(() => client.ask(query, variables))).millis);
    }),
  );
  return millis;
}

/** Resident memory of a process, in megabytes; Linux only. */
function memoryOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1];
  return Number(kilobytes ?? 0) / 1024;
}

/** Start, memory, and answers under twenty clients at once, against a real server on the embedded store. */
export async function benchServer(): Promise<string> {
  const dataDir = await newDataDir();
  try {
    const first = await timed(() => startRolpool(dataDir));
    await first.value.stop();
    const second = await timed(() => startRolpool(dataDir));
    const rolpool = second.value;
    const clients = Array.from({ length: CLIENTS }, () => visit(rolpool.address));
    for (const client of clients) await client.signIn(COORDINATOR);
    const [coordinator] = clients;
    if (!coordinator) throw new Error('no clients');
    const atRest = memoryOf(rolpool.pid);
    await submitLetter(coordinator);
    const request = await newestRequest(coordinator);
    const suggestion = { input: { requestId: request.id } };
    await load(clients, LIST);
    const list = await load(clients, LIST);
    await load(clients, SUGGEST, suggestion);
    const suggest = await load(clients, SUGGEST, suggestion);
    const afterLoad = memoryOf(rolpool.pid);
    await rolpool.stop();
    return table(
      ['figure', 'measured'],
      [
        ['first start with seeding 420 people, from the built code', `${String(round(first.millis / 1000, 2))} s`],
        ['second start', `${String(round(second.millis / 1000, 2))} s`],
        ['memory at rest with the demo pool', `${String(round(atRest, 0))} MB`],
        ['memory after the load below', `${String(round(afterLoad, 0))} MB`],
        [
          `list of 25 requests, ${String(CLIENTS)} clients: p50 / p95`,
          `${String(round(quantile(list, 0.5)))} / ${String(round(quantile(list, 0.95)))} ms`,
        ],
        [
          `one suggestion, ${String(CLIENTS)} clients: p50 / p95`,
          `${String(round(quantile(suggest, 0.5)))} / ${String(round(quantile(suggest, 0.95)))} ms`,
        ],
      ],
    );
  } finally {
    await removeDataDir(dataDir);
  }
}

const BIN = fileURLToPath(new URL('../../services/cli/bin/rolpool.js', import.meta.url));

/** Fills the data folder with so many people, by the command that an administrator would use. */
function seedPeople(dataDir: string, people: number): void {
  const env = { ...process.env, ROLPOOL_DATA: dataDir, ROLPOOL_DB: path.basename(dataDir) };
  const { status, stderr } = spawnSync(process.execPath, [BIN, 'seed', '--people', String(people)], { env });
  if (status !== 0) throw new Error(stderr.toString());
}

/** The best three teams through GraphQL, one client and twenty at once, over a large pool on the embedded store. */
export async function benchLargePool(): Promise<string> {
  const people = 100_000;
  const dataDir = await newDataDir();
  try {
    const seeding = await timed(async () => {
      seedPeople(dataDir, people);
      await Promise.resolve();
    });
    const started = await timed(() => startRolpool(dataDir));
    const rolpool = started.value;
    const clients = Array.from({ length: CLIENTS }, () => visit(rolpool.address));
    for (const client of clients) await client.signIn(COORDINATOR);
    const [coordinator] = clients;
    if (!coordinator) throw new Error('no clients');
    await submitLetter(coordinator);
    const suggestion = { input: { requestId: (await newestRequest(coordinator)).id } };
    await load(clients, SUGGEST, suggestion);
    const alone = await load([coordinator], SUGGEST, suggestion);
    const together = await load(clients, SUGGEST, suggestion);
    const memory = memoryOf(rolpool.pid);
    await rolpool.stop();
    return table(
      ['figure, 100,000 people', 'measured'],
      [
        ['seeding', `${String(round(seeding.millis / 1000))} s`],
        ['start', `${String(round(started.millis / 1000))} s`],
        [
          'one suggestion, one client: p50 / p95',
          `${String(round(quantile(alone, 0.5)))} / ${String(round(quantile(alone, 0.95)))} ms`,
        ],
        [
          `one suggestion, ${String(CLIENTS)} clients at once: p50 / p95`,
          `${String(round(quantile(together, 0.5)))} / ${String(round(quantile(together, 0.95)))} ms`,
        ],
        ['memory after the load', `${String(round(memory, 0))} MB`],
      ],
    );
  } finally {
    await removeDataDir(dataDir);
  }
}
