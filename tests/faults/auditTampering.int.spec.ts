import { openAuditBook } from '@rolpool/api';
import { startEmbeddedMongo, type EmbeddedMongo } from '@rolpool/embedded-mongo';
import { openStore, type Store } from '@rolpool/store';
import fc from 'fast-check';
import { MongoClient, type Collection } from 'mongodb';
import { newDataDir, removeDataDir } from '../acceptance/rolpoolProcess.ts';

const ENTRIES = 25;
const TAMPERINGS = 1000;
const DATABASE = 'rolpool_audit_test';

interface Row {
  readonly _id: number | string;
  readonly [field: string]: unknown;
}

let dataDir: string;
let embedded: EmbeddedMongo;
let store: Store;
let client: MongoClient;
let log: Collection<Row>;
let head: Collection<Row>;

beforeAll(async () => {
  dataDir = await newDataDir();
  embedded = await startEmbeddedMongo({ dataDir });
  store = await openStore(embedded.uri, DATABASE);
  client = await MongoClient.connect(embedded.uri);
  log = client.db(DATABASE).collection<Row>('auditLog');
  head = client.db(DATABASE).collection<Row>('auditHead');
});
afterAll(async () => {
  await client.close();
  await store.close();
  await embedded.close();
  await removeDataDir(dataDir);
});

const rowAt = async (at: number): Promise<Row> => {
  const row = await log.findOne({ _id: at });
  if (!row) throw new Error(`no entry ${String(at)}`);
  return row;
};
const FIELDS = [
  'at',
  'actorKind',
  'actorId',
  'action',
  'objectKind',
  'objectId',
  'result',
  'channel',
  'origin',
  'previous',
  'hash',
];

/** What somebody with the database can do to its rows; each returns how it is undone. */
const KINDS: Readonly<Record<string, (at: number, other: number, field: number) => Promise<() => Promise<unknown>>>> = {
  async 'changes a field'(at, other, field) {
    const row = await rowAt(at);
    await log.updateOne(
      { _id: at },
      { $set: { [FIELDS[field % FIELDS.length] ?? 'result']: `else ${String(other)}` } },
    );
    return () => log.replaceOne({ _id: at }, row);
  },
  async 'takes a row out'(at) {
    const row = await rowAt(at);
    await log.deleteOne({ _id: at });
    return () => log.insertOne(row);
  },
  async 'takes out all from a row on'(at) {
    const rows = await log.find({ _id: { $gte: at } }).toArray();
    await log.deleteMany({ _id: { $gte: at } });
    return () => log.insertMany(rows);
  },
  async 'takes out all up to a row'(at) {
    const rows = await log.find({ _id: { $lte: at } }).toArray();
    await log.deleteMany({ _id: { $lte: at } });
    return () => log.insertMany(rows);
  },
  async 'exchanges two rows'(at, other) {
    const next = ((at - 1 + 1 + (other % (ENTRIES - 1))) % ENTRIES) + 1;
    const [one, two] = [await rowAt(at), await rowAt(next)];
    await log.replaceOne({ _id: at }, { ...two, _id: at });
    await log.replaceOne({ _id: next }, { ...one, _id: next });
    return async () => {
      await log.replaceOne({ _id: at }, one);
      await log.replaceOne({ _id: next }, two);
    };
  },
  async 'copies a row to behind the last'(at) {
    await log.insertOne({ ...(await rowAt(at)), _id: ENTRIES + 1 });
    return () => log.deleteOne({ _id: ENTRIES + 1 });
  },
  async 'changes the head'(_at, other, field) {
    const row = await head.findOne({ _id: 'head' });
    if (!row) throw new Error('no head');
    const changed = ['lastSeq', 'lastHash', 'purgedUpTo', 'purgedHash', 'seal'][field % 5] ?? 'seal';
    const value = typeof row[changed] === 'number' ? row[changed] + 1 + other : `else ${String(other)}`;
    await head.updateOne({ _id: 'head' }, { $set: { [changed]: value } });
    return () => head.replaceOne({ _id: 'head' }, row);
  },
  async 'shortens the log and its head together'(at) {
    const last = at - 1;
    const rows = await log.find({ _id: { $gt: last } }).toArray();
    const row = await head.findOne({ _id: 'head' });
    if (!row) throw new Error('no head');
    const before = last === 0 ? row['purgedHash'] : (await rowAt(last))['hash'];
    await log.deleteMany({ _id: { $gt: last } });
    await head.updateOne({ _id: 'head' }, { $set: { lastSeq: last, lastHash: before } });
    return async () => {
      await log.insertMany(rows);
      await head.replaceOne({ _id: 'head' }, row);
    };
  },
};

describe('the audit log in the database', () => {
  it('shows each of a thousand random tamperings, and is whole again when they are undone', async () => {
    const book = openAuditBook(store, 'a key of thirty-two characters, or more');
    const act = { actorKind: 'PERSON', objectKind: 'REQUEST', channel: 'API', origin: '192.0.2.0' } as const;
    for (let number = 1; number <= ENTRIES; number++)
      await book.note({
        ...act,
        actorId: `p${String(number % 7)}`,
        action: number % 3 === 0 ? 'CHOOSE_TEAM' : 'SUGGEST_TEAMS',
        objectId: `r${String(number)}`,
        result: 'DONE',
      });
    await book.chain();
    expect(await book.verify()).toEqual({ entries: ENTRIES, waiting: 0, fault: null });
    const tampering = fc.tuple(
      fc.constantFrom(...Object.keys(KINDS)),
      fc.integer({ min: 1, max: ENTRIES }),
      fc.nat(1000),
      fc.nat(100),
    );
    const unseen: unknown[] = [];
    for (const [kind, at, other, field] of fc.sample(tampering, { numRuns: TAMPERINGS, seed: 6 })) {
      const undo = await KINDS[kind]?.(at, other, field);
      if ((await book.verify()).fault === null) unseen.push([kind, at, other, field]);
      await undo?.();
    }
    expect(unseen).toEqual([]);
    expect(await book.verify()).toEqual({ entries: ENTRIES, waiting: 0, fault: null });
  });
});
