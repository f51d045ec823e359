import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { visit, type GraphqlClient } from '../acceptance/graphqlClient.ts';
import { COORDINATOR, LETTER, newestRequest, submitLetter, SUGGEST } from '../acceptance/pathSteps.ts';
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
  variables: readonly object[] = [{}],
  each = EACH,
) {
  const millis: number[] = [];
  await Promise.all(
    clients.map(async (client, at) => {
      for (let number = 0; number < each; number++) {
        const asked = variables[(at + number) % variables.length];
        millis.push((await timed(() => client.ask(query, asked))).millis);
      }
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
    const suggestion = [{ input: { requestId: request.id } }];
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

/** Each client asks once a second and reads in between, as people do; the clients start one after another. */
async function atReadingPace(clients: readonly GraphqlClient[], questions: readonly (readonly object[])[]) {
  const millis: number[] = [];
  await Promise.all(
    clients.map(async (client, at) => {
      await sleep((1000 * at) / clients.length);
      for (const variables of questions) {
        const asked = await timed(() => client.ask(SUGGEST, variables[at % variables.length]));
        millis.push(asked.millis);
        await sleep(Math.max(0, 1000 - asked.millis));
      }
    }),
  );
  return millis;
}

const PROBE = fileURLToPath(new URL('./eventLoopProbe.mjs', import.meta.url));

interface LoopDelay {
  readonly p99: number;
  readonly max: number;
}

/** How long the server's event loop was held up since the last time this was asked, in milliseconds. */
async function loopDelay(pid: number, file: string): Promise<LoopDelay> {
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  while (!existsSync(file)) await sleep(5);
  await sleep(20);
  return JSON.parse(readFileSync(file, 'utf8')) as LoopDelay;
}

/** Twenty letters on different subjects, so that their demands differ. */
const SUBJECTS = [
  ...[
    'het plein voor de school',
    'de sporthal',
    'het buurthuis',
    'de fietsroute langs het kanaal',
    'de kinderboerderij',
  ],
  ...['het winkelcentrum', 'de begraafplaats', 'het zwembad', 'de bibliotheek', 'de haven'],
  ...['het bedrijventerrein', 'de muziekschool', 'het stadspark', 'de weekmarkt', 'het busstation'],
  ...['de volkstuinen', 'het museum', 'de brandweerkazerne', 'het sportpark', 'de oude fabriek'],
];

/** The best three teams through GraphQL, one client and twenty at once, over a large pool on the embedded store. */
export async function benchLargePool(): Promise<string> {
  const people = 100_000;
  const dataDir = await newDataDir();
  const loopFile = path.join(dataDir, 'loop.json');
  try {
    const seeding = await timed(async () => {
      seedPeople(dataDir, people);
      await Promise.resolve();
    });
    const settings = { ROLPOOL_BENCH_LOOP: loopFile, NODE_OPTIONS: `--import ${PROBE}` };
    const started = await timed(() => startRolpool(dataDir, settings));
    const rolpool = started.value;
    const clients = Array.from({ length: CLIENTS }, () => visit(rolpool.address));
    for (const client of clients) await client.signIn(COORDINATOR);
    const [coordinator] = clients;
    if (!coordinator) throw new Error('no clients');
    const wishes: object[] = [];
    for (const subject of SUBJECTS) {
      await submitLetter(coordinator, LETTER.replace('het plein voor de basisschool', subject));
      wishes.push({ input: { requestId: (await newestRequest(coordinator)).id } });
    }
    const variants = (number: number) =>
      wishes.map((wish) => ({
        input: { ...(wish as { input: object }).input, excluded: [`p${String(number).padStart(7, '0')}`] },
      }));
    for (let number = 100; number < 103; number++) await load(clients, SUGGEST, variants(number));
    const alone = await load([coordinator], SUGGEST, variants(200));
    const numbers = (from: number) => Array.from({ length: EACH }, (_, at) => variants(from + at));
    await loopDelay(rolpool.pid, loopFile);
    const reading = await atReadingPace(clients, numbers(300));
    const readingLoop = await loopDelay(rolpool.pid, loopFile);
    const fresh: number[] = [];
    for (const questions of numbers(400)) fresh.push(...(await load(clients, SUGGEST, questions, 1)));
    const freshLoop = await loopDelay(rolpool.pid, loopFile);
    const again = await load(clients, SUGGEST, variants(300));
    const againLoop = await loopDelay(rolpool.pid, loopFile);
    const memory = memoryOf(rolpool.pid);
    await rolpool.stop();
    const spread = (millis: readonly number[]) =>
      `${String(round(quantile(millis, 0.5)))} / ${String(round(quantile(millis, 0.95)))} ms`;
    const held = ({ p99, max }: LoopDelay) => `${String(round(p99))} / ${String(round(max))} ms`;
    return table(
      ['figure, 100,000 people', 'measured'],
      [
        ['seeding', `${String(round(seeding.millis / 1000))} s`],
        ['start', `${String(round(started.millis / 1000))} s`],
        ['a new question each time, one client: p50 / p95', spread(alone)],
        ['20 clients, each a new question a second: p50 / p95', spread(reading)],
        ['event loop held up meanwhile: p99 / most', held(readingLoop)],
        ['20 clients, each a new question as soon as it has an answer: p50 / p95', spread(fresh)],
        ['event loop held up meanwhile: p99 / most', held(freshLoop)],
        ['the same, questions asked before: p50 / p95', spread(again)],
        ['event loop held up meanwhile: p99 / most', held(againLoop)],
        ['memory after the load', `${String(round(memory, 0))} MB`],
      ],
    );
  } finally {
    await removeDataDir(dataDir);
  }
}
