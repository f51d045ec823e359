import { hashSessionToken } from '@rolpool/api';
import { asId, type PersonId } from '@rolpool/domain';
import { startEmbeddedMongo } from '@rolpool/embedded-mongo';
import { openStore } from '@rolpool/store';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { visit } from './graphqlClient.ts';
import { newDataDir, removeDataDir, runRolpool, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const PERSON = 'p0000040';
const MINUTE = 60_000;

/** How many minutes ago each session started, was used last, and got its token. */
const SESSIONS = {
  used: { started: 25, used: 20, rotated: 1 },
  unused: { started: 60, used: 31, rotated: 1 },
  old: { started: 481, used: 0, rotated: 1 },
  stale: { started: 20, used: 0, rotated: 16 },
  erased: { started: 1, used: 0, rotated: 1 },
  employee: { started: 1, used: 0, rotated: 1 },
  coordinator: { started: 1, used: 0, rotated: 1 },
  manager: { started: 1, used: 0, rotated: 1 },
  administrator: { started: 1, used: 0, rotated: 1 },
  auditor: { started: 1, used: 0, rotated: 1 },
} as const;
type SessionName = keyof typeof SESSIONS;
/** Whose a session is, when it is not the employee's. */
const PEOPLE: Readonly<Partial<Record<SessionName, string>>> = {
  erased: 'p0000041',
  coordinator: 'p0000015',
  manager: 'p0000001',
  administrator: 'p0000017',
  auditor: 'p0000018',
};
const KINDS = ['employee', 'coordinator', 'manager', 'administrator', 'auditor'] as const;
const tokens = new Map<string, string>();
const tokenOf = (name: SessionName) => tokens.get(name) ?? '';

let dataDir: string;
let rolpool: RolpoolProcess;

beforeAll(async () => {
  dataDir = await newDataDir();
  await runRolpool(dataDir, 'seed', '--people', '120');
  const uri = process.env['ROLPOOL_TEST_MONGODB_URI'];
  const embedded = uri === undefined ? await startEmbeddedMongo({ dataDir }) : null;
  const store = await openStore(uri ?? embedded?.uri ?? '', path.basename(dataDir));
  const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE);
  for (const [name, { started, used, rotated }] of Object.entries(SESSIONS)) {
    const token = randomBytes(32).toString('base64url');
    tokens.set(name, token);
    await store.sessions.insert({
      tokenHash: hashSessionToken(token),
      personId: asId<PersonId>(PEOPLE[name as SessionName] ?? PERSON),
      startedAt: ago(started),
      usedAt: ago(used),
      rotatedAt: ago(rotated),
      expiresAt: ago(started - 480),
    });
  }
  await store.close();
  await embedded?.close();
  rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
});
afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

async function visitWith(token: string) {
  const response = await fetch(`${rolpool.address}/graphql`, {
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
    expect(await visitWith(tokenOf('used'))).toEqual({ id: PERSON, newToken: null });
  });

  it('ends after thirty minutes without use', async () => {
    expect((await visitWith(tokenOf('unused'))).id).toBeNull();
  });

  it('ends after eight hours, however much it is used', async () => {
    expect((await visitWith(tokenOf('old'))).id).toBeNull();
  });

  it('gets another token after fifteen minutes, once; requests that were under way go on with the old one', async () => {
    const first = await visitWith(tokenOf('stale'));
    expect(first.id).toBe(PERSON);
    expect(first.newToken).toMatch(/^[\w-]{43}$/);
    expect(first.newToken).not.toBe(tokenOf('stale'));
    expect(await visitWith(first.newToken ?? '')).toEqual({ id: PERSON, newToken: null });
    expect(await visitWith(tokenOf('stale'))).toEqual({ id: PERSON, newToken: null });
  });

  it('is nobody’s once the person is erased', async () => {
    expect((await visitWith(tokenOf('erased'))).id).toBe('p0000041');
    const administrator = visit(rolpool.address);
    await administrator.signIn('p0000017');
    await administrator.ask('mutation { erasePerson(personId: "p0000041", reason: "Uit dienst.") { __typename } }');
    expect((await visitWith(tokenOf('erased'))).id).toBeNull();
  });
});

describe('the routes beside GraphQL', () => {
  it.each([
    ['GET', '/health', 200],
    ['GET', '/ready', 200],
    ['GET', '/metrics', 200],
    ['POST', '/aanmelding/uit', 404],
    ['POST', '/aanmelding/afmelding', 404],
    ['PUT', '/health', 404],
  ])('%s %s answers %i to every kind of account alike, and to visitors', async (method, route, status) => {
    for (const cookie of ['', ...KINDS.map((kind) => `rolpool_session=${tokenOf(kind)}`)]) {
      const response = await fetch(`${rolpool.address}${route}`, { method, headers: { cookie } });
      expect(response.status).toBe(status);
    }
  });
});
