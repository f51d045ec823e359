import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from '../acceptance/rolpoolProcess.ts';
import { cookieOf, signInCookie, startTarget, type Target } from './people.ts';
import { expectCalm, send, sendQuery } from './wire.ts';

const PRODUCTION = { NODE_ENV: 'production', ROLPOOL_DEMO_SIGN_IN: 'off', ROLPOOL_DEMO_PEOPLE: '0' };
let dataDirs: string[];
let strict: RolpoolProcess;
/** In production, with every question answered: what is left when the list of questions is switched off. */
let open: RolpoolProcess;
let https: Target;

beforeAll(async () => {
  dataDirs = await Promise.all([newDataDir(), newDataDir()]);
  const [first = '', second = ''] = dataDirs;
  [strict, open, https] = await Promise.all([
    startRolpool(first, PRODUCTION),
    startRolpool(second, { ...PRODUCTION, ROLPOOL_TRUSTED_DOCUMENTS: 'off' }),
    startTarget({ ROLPOOL_PUBLIC_URL: 'https://rolpool.waterrijk.example' }),
  ]);
});
afterAll(async () => {
  await Promise.all([strict.stop(), open.stop(), https.close()]);
  await Promise.all(dataDirs.map(removeDataDir));
});

const dataOf = (text: string) => JSON.parse(text).data ?? null;

describe('in production', () => {
  const WAYS: readonly (readonly [string, string])[] = [
    ['the whole schema', '{ __schema { types { name fields { name } } } }'],
    ['one type', '{ __type(name: "StaffingRequest") { fields { name } } }'],
    ['the type of a mutation', '{ __type(name: "Mutation") { fields { name args { name } } } }'],
    ['the schema through a fragment', '{ ...A } fragment A on Query { __schema { queryType { name } } }'],
    ['the schema under another name', '{ departments { id } x: __schema { queryType { name } } }'],
    ['the directives', '{ __schema { directives { name } } }'],
    ['a federated schema', '{ _service { sdl } }'],
  ];

  it.each(WAYS)('does not show %s', async (_what, query) => {
    for (const { address } of [strict, open]) {
      const answer = await sendQuery(address, query);
      expectCalm(answer);
      expect(dataOf(answer.text)).toBeNull();
      expect(answer.text).not.toMatch(/StaffingRequestConnection|submitStaffingRequest|"fields"/);
    }
  });

  const SLIPS: readonly (readonly [string, string])[] = [
    ['field', '{ vieuwer { person { id } } }'],
    ['field of a type', '{ departments { idd } }'],
    ['mutation', 'mutation { erasePersoon { __typename } }'],
    ['argument', '{ requestProgress(kode: "x") { status } }'],
    ['type', '{ departments { ... on Departement { id } } }'],
    ['input field', 'mutation { submitStaffingRequest(input: { tekst: "x" }) { __typename } }'],
    ['value', '{ accountabilityPack(language: nll) { __typename } }'],
    ['directive', '{ departments { id @inclde(if: true) } }'],
  ];

  it.each(SLIPS)('does not guess which %s was meant', async (_what, query) => {
    const answer = await sendQuery(strict.address, query);
    expectCalm(answer);
    expect(dataOf(answer.text)).toBeNull();
    expect(answer.text).not.toMatch(/did you mean/i);
  });

  it.each(SLIPS)('does not guess which %s was meant, also when every question is answered', async (_what, query) => {
    const answer = await sendQuery(open.address, query);
    expectCalm(answer);
    expect(dataOf(answer.text)).toBeNull();
    expect(answer.text).not.toMatch(/did you mean/i);
  });

  it.each<[string, object]>([
    ['any question', { query: '{ departments { id } }' }],
    ['a change', { query: 'mutation { signOut }' }],
    ['a question beside an unknown number', { query: '{ departments { id } }', extensions: { documentId: 'x' } }],
    [
      'a question beside a prototype as its number',
      { query: '{ departments { id } }', extensions: { documentId: '__proto__' } },
    ],
    [
      'a persisted question',
      { query: '{ departments { id } }', extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
    ],
    ['a list', [{ query: '{ departments { id } }' }]],
    ['nothing', {}],
  ])('answers %s of its own pages only', async (_what, body) => {
    const answer = await send(strict.address, { body: JSON.stringify(body) });
    expectCalm(answer);
    expect(answer.status).toBe(400);
    expect(dataOf(answer.text)).toBeNull();
  });

  it('answers no question in a link', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ departments { id } }')}`;
    const headers = { 'apollo-require-preflight': '1' };
    const answer = await send(strict.address, { path, method: 'GET', headers });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text).not.toContain('"departments"');
  });

  it('signs nobody in as a fictional person', async () => {
    const answer = await sendQuery(
      open.address,
      'mutation { signInAsDemoPerson(personId: "p0000017") { __typename ... on Refusal { code } } }',
    );
    expect(dataOf(answer.text).signInAsDemoPerson.code).toBe('DEMO_SIGN_IN_OFF');
    expect(answer.headers.getSetCookie()).toEqual([]);
    const { text } = await sendQuery(open.address, '{ demoPeople { permissions } signInOptions { isDemo } }');
    expect(dataOf(text)).toEqual({ demoPeople: [], signInOptions: { isDemo: false } });
  });

  it('does not start with the demo sign-in on', async () => {
    const dataDir = await newDataDir();
    await expect(startRolpool(dataDir, { ...PRODUCTION, ROLPOOL_DEMO_SIGN_IN: 'on' })).rejects.toThrow(
      /ROLPOOL_DEMO_SIGN_IN/,
    );
    await removeDataDir(dataDir);
  });

  it.each(['http://provider.example', 'ftp://provider.example', 'javascript:alert(1)'])(
    'does not start with a provider at %s',
    async (issuer) => {
      const dataDir = await newDataDir();
      await expect(startRolpool(dataDir, { ...PRODUCTION, ROLPOOL_OIDC_ISSUER: issuer })).rejects.toThrow(/https/);
      await removeDataDir(dataDir);
    },
  );

  it('keeps browsers on https', async () => {
    const { headers } = await send(strict.address, { path: '/', method: 'GET' });
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
  });

  it('takes away a cookie by its own name, secure and for this host only', async () => {
    const cookie = '__Host-rolpool_session=x';
    const [set = ''] = (await sendQuery(open.address, 'mutation { signOut }', {}, { cookie })).headers.getSetCookie();
    expect(set).toMatch(/^__Host-rolpool_session=;/);
    for (const part of [/; Secure/, /; HttpOnly/, /; Path=\//, /; SameSite=Lax/]) expect(set).toMatch(part);
    expect(set).not.toMatch(/Domain/);
  });

  it.each<[string, string, string, Record<string, string>]>([
    ['an unknown charset', 'POST', '/graphql', { 'content-type': 'application/json; charset=none' }],
    ['an unknown encoding', 'POST', '/graphql', { 'content-encoding': 'none' }],
    ['a file that is not there', 'GET', '/assets/none.js', {}],
    ['a broken escape', 'GET', '/%E0%A4%A', {}],
    ['another method', 'DELETE', '/assets/none.js', {}],
  ])('tells nothing of the inside after %s', async (_what, method, path, headers) => {
    const answer = await send(strict.address, { path, method, headers, ...(method === 'POST' ? { body: '{}' } : {}) });
    expectCalm(answer);
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });
});

describe('behind https', () => {
  it('gives a cookie that only https and only this host get', async () => {
    const answer = await sendQuery(
      https.address,
      'mutation { signInAsDemoPerson(personId: "p0000040") { __typename } }',
    );
    const [set = ''] = answer.headers.getSetCookie();
    expect(set).toMatch(/^__Host-rolpool_session=[\w-]{43};/);
    for (const part of [/; Secure/, /; HttpOnly/, /; Path=\//, /; SameSite=Lax/]) expect(set).toMatch(part);
    expect(set).not.toMatch(/Domain/);
    expect(cookieOf(answer)).not.toBe('');
  });

  it('takes no token under the name that another host could set', async () => {
    const cookie = await signInCookie(https.address, 'p0000040');
    const token = cookie.slice(cookie.indexOf('=') + 1);
    const { text } = await sendQuery(
      https.address,
      '{ viewer { person { id } } }',
      {},
      { cookie: `rolpool_session=${token}` },
    );
    expect(dataOf(text)).toEqual({ viewer: null });
  });
});
