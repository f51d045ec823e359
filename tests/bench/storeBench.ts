import { execSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient, type Collection } from 'mongodb';
import { startEmbeddedMongo, type EmbeddedMongo } from '@rolpool/embedded-mongo';
import { quantile, round, table } from './table.ts';

const DOCUMENTS = 100_000;
const BATCH = 1000;

interface Side {
  readonly client: MongoClient;
  readonly items: Collection<any>;
  readonly side: Collection<any>[];
}

const item = (i: number) => ({
  _id: i,
  name: `Medewerker ${i}`,
  departmentId: `d${i % 400}`,
  hours: i % 36,
  skills: Array.from({ length: 4 }, (_, k) => ({ skillId: `s${(i * 7 + k) % 250}`, level: (i + k) % 5 })),
  changedAt: new Date(1_700_000_000_000 + i),
});

async function openSide(uri: string): Promise<Side> {
  const client = await new MongoClient(uri).connect();
  const db = client.db('bench');
  await db.dropDatabase();
  const items = db.collection<any>('items');
  await items.createIndex({ departmentId: 1 });
  const side = ['one', 'two', 'three'].map((name) => db.collection<any>(name));
  for (const one of side) await db.createCollection(one.collectionName);
  return { client, items, side };
}

async function millis(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function load(items: Collection<any>): Promise<void> {
  for (let at = 0; at < DOCUMENTS; at += BATCH)
    await items.insertMany(
      Array.from({ length: BATCH }, (_, i) => item(at + i)),
      { ordered: false },
    );
}

/** The same small work on both sides in turn; the medians. */
async function inTurn(
  sides: readonly Side[],
  times: number,
  work: (side: Side, n: number) => Promise<unknown>,
): Promise<number[]> {
  const measured = sides.map(() => [] as number[]);
  for (let n = 0; n < times; n++)
    for (const [i, side] of sides.entries()) measured[i]?.push(await millis(() => work(side, n)));
  return measured.map((all) => quantile(all, 0.5));
}

const works: readonly [title: string, times: number, work: (side: Side, n: number) => Promise<unknown>][] = [
  ['insert of one document', 400, ({ items }, n) => items.insertOne(item(DOCUMENTS + n))],
  ['find by `_id`', 1000, ({ items }, n) => items.findOne({ _id: (n * 7919) % DOCUMENTS })],
  ['find by index, 250 of 100,000', 200, ({ items }, n) => items.find({ departmentId: `d${n % 400}` }).toArray()],
  ['count by index', 200, ({ items }, n) => items.countDocuments({ departmentId: `d${n % 400}` })],
  [
    'transaction of three writes',
    300,
    ({ client, side }, n) =>
      client.withSession((session) =>
        session.withTransaction(async () => {
          for (const one of side) await one.insertOne({ _id: n, text: 'x'.repeat(200) }, { session });
        }),
      ),
  ],
];

/** The embedded store beside the server at ROLPOOL_TEST_MONGODB_URI; alone when that is not set. */
export async function benchStore(): Promise<string> {
  const peerUri = process.env['ROLPOOL_TEST_MONGODB_URI'];
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  let server: EmbeddedMongo = await startEmbeddedMongo({ dataDir });
  const sides = [await openSide(server.uri), ...(peerUri === undefined ? [] : [await openSide(peerUri)])];
  const rows: (string | number)[][] = [];
  const add = (title: string, [own = 0, peer]: readonly (number | undefined)[]): void => {
    rows.push([
      title,
      `${round(own, 2)} ms`,
      ...(peer === undefined ? ['', ''] : [`${round(peer, 2)} ms`, `${round(peer / own, 1)}×`]),
    ]);
  };
  const loads: number[] = [];
  for (const { items } of sides) loads.push(await millis(() => load(items)));
  add(`bulk load of ${DOCUMENTS} documents`, loads);
  for (const [title, times, work] of works) add(`${title}, p50 of ${times}`, await inTurn(sides, times, work));
  rows.push([
    'find by `_id` while 100,000 documents load, p99',
    `${round(await findsDuringLoad(sides[0]), 1)} ms`,
    '',
    '',
  ]);
  await sides[0]?.client.close();
  await server.close();
  const opens = [
    await millis(async () => {
      server = await startEmbeddedMongo({ dataDir });
      const client = await new MongoClient(server.uri).connect();
      await client.db('bench').collection<any>('items').findOne({ _id: 5 });
      await client.close();
    }),
    await reopenPeer(sides[1], peerUri),
  ];
  add(`open with ${DOCUMENTS * 2} documents, to the first answer`, opens);
  await sides[1]?.client.close();
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
  return table(['work', 'embedded store', 'peer', 'peer ÷ ours'], rows);
}

/** One client loads, another asks all the time. */
async function findsDuringLoad(side: Side | undefined): Promise<number> {
  if (side === undefined) return 0;
  const other = side.client.db('bench').collection<any>('other');
  const measured: number[] = [];
  const progress = { isLoading: true };
  const loading = load(other).finally(() => {
    progress.isLoading = false;
  });
  while (progress.isLoading)
    measured.push(await millis(() => side.items.findOne({ _id: (measured.length * 7919) % DOCUMENTS })));
  await loading;
  return quantile(measured, 0.99);
}

/** The command in ROLPOOL_PEER_RESTART stops and starts the peer. */
async function reopenPeer(side: Side | undefined, uri: string | undefined): Promise<number | undefined> {
  const restart = process.env['ROLPOOL_PEER_RESTART'];
  if (side === undefined || uri === undefined || restart === undefined) return undefined;
  return millis(async () => {
    execSync(restart, { stdio: 'ignore', env: { ...process.env, NODE_OPTIONS: '' } });
    const client = await new MongoClient(uri).connect();
    await client.db('bench').collection<any>('items').findOne({ _id: 5 });
    await client.close();
  });
}
