import { hashSessionToken, readConfig, startServer, type RunningServer } from '@rolpool/api';
import { asId, type PersonId } from '@rolpool/domain';
import { startEmbeddedMongo, type EmbeddedMongo } from '@rolpool/embedded-mongo';
import { openStore, type Store } from '@rolpool/store';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { pino } from 'pino';
import { newDataDir, removeDataDir, runRolpool } from './rolpoolProcess.ts';

const PERSON = 'p0000040';
const MINUTE = 60_000;

let dataDir: string;
let embedded: EmbeddedMongo;
let store: Store;
let server: RunningServer;

beforeAll(async () => {
  dataDir = await newDataDir();
  await runRolpool(dataDir, 'seed', '--people', '120');
  embedded = await startEmbeddedMongo({ dataDir });
  store = await openStore(embedded.uri, path.basename(dataDir));
  const read = readConfig({ NODE_ENV: 'test', PORT: '0', ROLPOOL_DATA: dataDir, ROLPOOL_TODAY: '2026-11-23' });
  if (!read.ok) throw new Error(read.faults.join());
  server = await startServer(read.config, store, pino({ level: 'silent' }), null);
});
afterAll(async () => {
  await server.close();
  await store.close();
  await embedded.close();
  await removeDataDir(dataDir);
});

/** A session as it is after so many minutes: since its start, its last use, and since its token was made. */
async function sessionAfter(minutes: { started?: number; used?: number; rotated?: number }): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const ago = (count: number) => new Date(Date.now() - count * MINUTE);
  const startedAt = ago(minutes.started ?? 1);
  await store.sessions.insert({
    tokenHash: hashSessionToken(token),
    personId: asId<PersonId>(PERSON),
    startedAt,
    usedAt: ago(minutes.used ?? 0),
    rotatedAt: ago(minutes.rotated ?? 1),
    expiresAt: new Date(startedAt.getTime() + 480 * MINUTE),
  });
  return token;
}

async function visitWith(token: string) {
  const response = await fetch(`http://localhost:${String(server.port)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `rolpool_session=${token}` },
    body: JSON.stringify({ query: '{ viewer { person { id } } }' }),
  });
  const { data } = (await response.json()) as { data: { viewer: { person: { id: string } } | null } };
  const [cookie] = response.headers.getSetCookie();
  return {
    id: data.viewer?.person.id ?? null,
    newToken: cookie === undefined ? null : (/^rolpool_session=([^;]+)/.exec(cookie)?.[1] ?? null),
  };
}

describe('a session', () => {
  it('lasts while it is used', async () => {
    expect(await visitWith(await sessionAfter({ used: 20 }))).toEqual({ id: PERSON, newToken: null });
  });

  it('ends after thirty minutes without use', async () => {
    expect((await visitWith(await sessionAfter({ started: 60, used: 31 }))).id).toBeNull();
  });

  it('ends after eight hours, however much it is used', async () => {
    expect((await visitWith(await sessionAfter({ started: 481, used: 0 }))).id).toBeNull();
  });

  it('gets another token after fifteen minutes, and the old one works for requests that were under way only', async () => {
    const old = await sessionAfter({ started: 20, rotated: 16 });
    const first = await visitWith(old);
    expect(first.id).toBe(PERSON);
    expect(first.newToken).toMatch(/^[\w-]{43}$/);
    expect(first.newToken).not.toBe(old);
    expect(await visitWith(first.newToken ?? '')).toEqual({ id: PERSON, newToken: null });
    expect(await visitWith(old)).toEqual({ id: PERSON, newToken: null });
    const inAMinute = new Date(Date.now() + MINUTE);
    expect(await store.sessions.find(hashSessionToken(old), inAMinute, new Date(0))).toBeUndefined();
    expect(await store.sessions.find(hashSessionToken(first.newToken ?? ''), inAMinute, new Date(0))).toBeDefined();
  });

  it('does not last longer because its token changed', async () => {
    const old = await sessionAfter({ started: 470, rotated: 16 });
    const { newToken } = await visitWith(old);
    const inTenMinutes = new Date(Date.now() + 11 * MINUTE);
    expect(await store.sessions.find(hashSessionToken(newToken ?? ''), inTenMinutes, new Date(0))).toBeUndefined();
  });

  it('is nobody’s once the person is erased', async () => {
    const token = await sessionAfter({});
    expect((await visitWith(token)).id).toBe(PERSON);
    await store.privacy.erase(asId<PersonId>(PERSON), '2026-11-23' as never);
    expect((await visitWith(token)).id).toBeNull();
  });
});

describe('the routes beside GraphQL', () => {
  it.each([
    ['GET', '/health', 200],
    ['GET', '/ready', 200],
    ['GET', '/metrics', 200],
    ['GET', '/aanmelding/start', 404],
    ['GET', '/aanmelding/terug', 404],
    ['POST', '/aanmelding/uit', 404],
    ['POST', '/aanmelding/afmelding', 404],
    ['GET', '/anything', 404],
  ])('%s %s answers %i to everybody alike, signed in or not', async (method, route, status) => {
    const signedIn = await sessionAfter({});
    for (const cookie of ['', `rolpool_session=${signedIn}`]) {
      const response = await fetch(`http://localhost:${String(server.port)}${route}`, { method, headers: { cookie } });
      expect(response.status).toBe(status);
    }
  });
});
