import {
  accept,
  asId,
  BALANCED_POLICY,
  checkAuditChain,
  refuse,
  type IsoDate,
  type Person,
  type PersonId,
  type Team,
  type TeamId,
} from '@rolpool/domain';
import { startEmbeddedMongo, type EmbeddedMongo } from '@rolpool/embedded-mongo';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openStore, type Store } from './openStore.ts';

let dataDir: string;
let server: EmbeddedMongo;
let store: Store;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'rp-store-'));
  server = await startEmbeddedMongo({ dataDir });
  store = await openStore(process.env['MONGODB_URI'] ?? server.uri, 'rolpool_store_test');
});
afterAll(async () => {
  await store.close();
  await server.close();
  await rm(dataDir, { recursive: true, force: true });
});

const buildPerson = (id: string, name = id): Person => ({
  id: asId<PersonId>(id),
  name,
  departmentId: asId('d1'),
  permissions: ['EMPLOYEE'],
  poolHoursPerWeek: 8,
  consentsToSuggestions: true,
  profile: { skills: [], strengths: [], roles: [] },
  commitments: [],
  askedOn: [],
});
const buildTeam = (id: string): Team => ({
  id: asId<TeamId>(id),
  version: 1,
  requestId: asId('r1'),
  title: 'Team',
  status: 'PROPOSED',
  seats: [],
  startsOn: '2026-12-07' as IsoDate,
  endsOn: '2026-12-11' as IsoDate,
  reason: 'Past.',
  chosenBy: asId('c1'),
  suggestionId: null,
});

async function namesAt(version: number, after?: number): Promise<string[]> {
  const names: string[] = [];
  for await (const person of store.people.streamAt(version, after)) names.push(person.name);
  return names;
}

describe('the store', () => {
  it('hands back what was stored, as plain values', async () => {
    await store.teams.insertMany([buildTeam('t1')]);
    expect(await store.teams.findById(asId('t1'))).toEqual(buildTeam('t1'));
    expect(await store.teams.findById(asId('nothing'))).toBeUndefined();
  });

  it('saves only over the version that was read, and says so when it cannot', async () => {
    await store.teams.insertMany([buildTeam('t2')]);
    const read = buildTeam('t2');
    expect(await store.teams.save({ ...read, title: 'first' })).toBe(true);
    expect(await store.teams.save({ ...read, title: 'second' })).toBe(false);
    expect(await store.teams.findById(asId('t2'))).toMatchObject({ title: 'first', version: 2 });
  });

  it('keeps each version of a policy once, the latest first', async () => {
    const change = (version: number, reason: string) =>
      store.policies.insertChange({
        policy: { ...BALANCED_POLICY, version },
        changedOn: '2026-12-07' as IsoDate,
        changedBy: asId('a1'),
        reason,
      });
    expect(await change(3, 'Earlier.')).toBe(true);
    expect(await change(4, 'Later.')).toBe(true);
    expect(await change(4, 'At the same time.')).toBe(false);
    expect((await store.policies.findChanges()).map(({ reason }) => reason)).toEqual(['Later.', 'Earlier.']);
  });

  it('undoes a transaction that refuses or fails, and keeps one that succeeds', async () => {
    const refused = await store.inTransaction(async (repositories) => {
      await repositories.teams.insertMany([buildTeam('refused')]);
      return refuse('WRONG_STATUS');
    });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'WRONG_STATUS' } });
    const failing = store.inTransaction(async (repositories) => {
      await repositories.teams.insertMany([buildTeam('failed')]);
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    const kept = await store.inTransaction(async (repositories) => {
      await repositories.teams.insertMany([buildTeam('kept')]);
      return accept('kept');
    });
    expect(kept).toEqual({ ok: true, value: 'kept' });
    const found = await store.teams.findByIds(['refused', 'failed', 'kept'].map((id) => asId<TeamId>(id)));
    expect(found.map((team) => team.id)).toEqual(['kept']);
  });

  it('raises the version of the pool with each change, and tells who changed since', async () => {
    await store.people.insertMany([buildPerson('p1'), buildPerson('p2')]);
    const version = await store.people.poolVersion();
    await store.people.saveMany([buildPerson('p2', 'renamed')]);
    expect(await store.people.poolVersion()).toBe(version + 1);
    expect(await namesAt(version + 1, version)).toEqual(['renamed']);
  });

  it('gives the people as they were in any earlier version of the pool', async () => {
    const before = await store.people.poolVersion();
    await store.people.insertMany([buildPerson('h1', 'one'), buildPerson('h2', 'two')]);
    const inserted = await store.people.poolVersion();
    await store.people.saveMany([buildPerson('h1', 'one, later')]);
    await store.people.saveMany([buildPerson('h1', 'one, last'), buildPerson('h2', 'two, last')]);
    const namesOfThese = async (version: number) => (await namesAt(version, before)).sort();
    expect(await namesOfThese(inserted)).toEqual(['one', 'two']);
    expect(await namesOfThese(inserted + 1)).toEqual(['one, later', 'two']);
    expect(await namesOfThese(inserted + 2)).toEqual(['one, last', 'two, last']);
    expect(await namesAt(inserted + 2, inserted + 1)).toHaveLength(2);
    expect(await namesAt(inserted + 1, inserted)).toEqual(['one, later']);
  });

  it('gives people by name in pieces that meet without a gap, and takes a search as it is written', async () => {
    await store.people.insertMany(
      ['Ab (x)', 'Ab (y)', 'Ab (y)', 'Ac'].map((name, at) => buildPerson(`q${String(at)}`, name)),
    );
    const first = await store.people.findPage('ab (', 2, null);
    expect(first).toMatchObject({ totalCount: 3, hasNextPage: true });
    const last = first.items.at(-1);
    const rest = await store.people.findPage('ab (', 2, last ? { key: last.name, id: last.id } : null);
    expect([...first.items, ...rest.items].map((person) => person.id)).toEqual(['q0', 'q1', 'q2']);
    expect(rest.hasNextPage).toBe(false);
  });

  it('takes one evaluation a member and team', async () => {
    const evaluation = {
      id: asId<never>('e1'),
      teamId: asId<TeamId>('t1'),
      personId: asId<PersonId>('p1'),
      grade: 8,
      reflection: null,
      confirmations: [],
      givenOn: '2026-12-12' as IsoDate,
    };
    expect(await store.evaluations.insert(evaluation)).toBe(true);
    expect(await store.evaluations.insert({ ...evaluation, id: asId<never>('e2') })).toBe(false);
  });

  describe('sessions', () => {
    const noon = new Date('2026-11-23T12:00:00Z');
    const minutes = (number: number) => new Date(noon.getTime() + number * 60_000);
    const buildSession = (tokenHash: string) => ({
      ...{ tokenHash, personId: asId<PersonId>('p1'), startedAt: noon, usedAt: noon, rotatedAt: noon },
      expiresAt: minutes(60),
    });

    it('forgets a session when its time is over, and one that nobody used for too long', async () => {
      await store.sessions.insert(buildSession('s1'));
      expect((await store.sessions.find('s1', minutes(59), minutes(-1)))?.personId).toBe('p1');
      expect(await store.sessions.find('s1', minutes(60), minutes(-1))).toBeUndefined();
      expect(await store.sessions.find('s1', minutes(31), minutes(1))).toBeUndefined();
      await store.sessions.touch('s1', minutes(20));
      expect((await store.sessions.find('s1', minutes(31), minutes(1)))?.personId).toBe('p1');
    });

    it('lets only one of two windows replace a token', async () => {
      await store.sessions.insert(buildSession('s2'));
      const retired = await Promise.all([1, 2, 3].map(() => store.sessions.retire('s2', minutes(1))));
      expect(retired.filter(Boolean)).toHaveLength(1);
      expect(await store.sessions.find('s2', minutes(2), minutes(-1))).toBeUndefined();
    });

    it('hands out what a sign-on must bring back once only', async () => {
      await store.sessions.insertSignOn('state', { nonce: 'n' }, minutes(10));
      const taken = await Promise.all([1, 2, 3].map(() => store.sessions.takeSignOn('state', noon)));
      expect(taken.filter((one) => one !== undefined)).toEqual([{ nonce: 'n' }]);
    });
  });

  it('ties acts to the audit log in order, also when two processes do so at once, and keeps what is not done yet', async () => {
    const hash = (text: string) => `h${String(text.length)}:${text.slice(-20)}`;
    const act = (id: string) => ({
      ...{ id, at: '2026-11-23T12:00:00.000Z', actorKind: 'SYSTEM' as const, actorId: null, action: id },
      ...{ objectKind: null, objectId: null, channel: 'SYSTEM' as const, origin: null },
    });
    for (const id of ['a1', 'a2', 'a3']) await store.audit.insert({ ...act(id), result: 'DONE' });
    await store.audit.begin(act('a4'));
    await Promise.all([store.audit.chain(hash, '2026'), store.audit.chain(hash, '2026')]);
    const entries = [];
    for await (const entry of store.audit.streamAll()) entries.push(entry);
    expect(entries.map(({ seq, action }) => [seq, action])).toEqual([
      [1, 'a1'],
      [2, 'a2'],
      [3, 'a3'],
    ]);
    expect(await store.audit.countWaiting()).toBe(1);
    await store.audit.chain(hash, '2027');
    expect((await store.audit.findPage({ action: 'a4' }, 10)).map(({ result }) => result)).toEqual(['UNKNOWN']);
    const head = await store.audit.findHead();
    const check = head && checkAuditChain(head, hash);
    for await (const entry of store.audit.streamAll()) expect(check?.next(entry)).toBeUndefined();
    expect(check?.end()).toBeUndefined();
  });
});
