import { createHash, randomBytes } from 'node:crypto';
import { ADMINISTRATOR, cookieOf, EMPLOYEE, signInCookie, startTarget, type Target } from './people.ts';
import { expectAlive, expectCalm, sendQuery } from './wire.ts';

const VIEWER = '{ viewer { person { id } permissions } }';
const SIGN_IN = 'mutation($id: ID!) { signInAsDemoPerson(personId: $id) { __typename ... on Refusal { code } } }';
const NAME = 'rolpool_session';

let target: Target;
let other: Target;

beforeAll(async () => {
  [target, other] = await Promise.all([startTarget(), startTarget()]);
});
afterAll(() => Promise.all([target.close(), other.close()]));

const whoIs = async (cookie: string): Promise<string | null> => {
  const answer = await sendQuery(target.address, VIEWER, {}, { cookie });
  expectCalm(answer);
  return JSON.parse(answer.text).data.viewer?.person.id ?? null;
};
const tokenOf = (cookie: string) => cookie.slice(cookie.indexOf('=') + 1);
const swapCase = (text: string) =>
  [...text].map((one) => (one === one.toLowerCase() ? one.toUpperCase() : one.toLowerCase())).join('');

describe('a cookie that was not given out', () => {
  it.each<[string, (token: string) => string]>([
    ['of random bytes', () => randomBytes(32).toString('base64url')],
    ['that is empty', () => ''],
    ['that is an account', () => ADMINISTRATOR],
    ['without its last character', (token) => token.slice(0, -1)],
    ['without its first half', (token) => token.slice(token.length / 2)],
    ['with a character more', (token) => `${token}A`],
    ['in the other case', swapCase],
    ['in capitals', (token) => token.toUpperCase()],
    ['turned round', (token) => [...token].reverse().join('')],
    ['that is the stored form', (token) => createHash('sha256').update(`session:${token}`).digest('base64url')],
    ['that is a query', () => encodeURIComponent('{"$ne":null}')],
    ['that is JSON', () => encodeURIComponent('{"personId":"p0000017"}')],
    [
      'that is a JSON web token',
      () => `${Buffer.from('{"alg":"none"}').toString('base64url')}.eyJzdWIiOiJwMDAwMDAxNyJ9.`,
    ],
    ['with a broken escape', () => '%E0%A4%A'],
    ['with a NUL', (token) => `${token}%00`],
    ['named after a prototype', () => '__proto__'],
  ])('%s signs nobody in', async (_what, change) => {
    const cookie = await signInCookie(target.address, ADMINISTRATOR);
    expect(await whoIs(`${NAME}=${change(tokenOf(cookie))}`)).toBeNull();
    expect(await whoIs(cookie)).toBe(ADMINISTRATOR);
  });

  it.each(['Rolpool_Session', '__Host-rolpool_session', 'session', 'rolpool_session2', '__proto__'])(
    'does not count under the name %s',
    async (name) => {
      const cookie = await signInCookie(target.address, ADMINISTRATOR);
      expect(await whoIs(`${name}=${tokenOf(cookie)}`)).toBeNull();
    },
  );

  it.each<[string, (token: string) => Record<string, string>]>([
    ['Authorization', (token) => ({ authorization: `Bearer ${token}` })],
    ['X-Session', (token) => ({ 'x-session': token, 'x-rolpool-session': token })],
    ['X-User', () => ({ 'x-user': ADMINISTRATOR, 'x-forwarded-user': ADMINISTRATOR, 'remote-user': ADMINISTRATOR })],
  ])('does not count as the header %s', async (_what, headersOf) => {
    const token = tokenOf(await signInCookie(target.address, ADMINISTRATOR));
    const { text } = await sendQuery(target.address, VIEWER, {}, headersOf(token));
    expect(JSON.parse(text).data.viewer).toBeNull();
  });

  it('of another deployment signs nobody in', async () => {
    const foreign = await signInCookie(other.address, ADMINISTRATOR);
    expect(await whoIs(foreign)).toBeNull();
  });

  it.each([4000, 12_000, 20_000])('of %d characters signs nobody in and breaks nothing', async (length) => {
    const answer = await sendQuery(target.address, VIEWER, {}, { cookie: `${NAME}=${'A'.repeat(length)}` });
    expect([200, 431]).toContain(answer.status);
    expect(answer.text).not.toContain(ADMINISTRATOR);
    await expectAlive(target.address);
  });

  it('among two hundred others signs nobody in', async () => {
    const cookies = Array.from({ length: 200 }, (_, at) => `${NAME}=${String(at)}`).join('; ');
    expect(await whoIs(cookies)).toBeNull();
  });

  it('beside a right one makes nobody else of her', async () => {
    const cookie = await signInCookie(target.address, EMPLOYEE);
    for (const both of [`${NAME}=forged; ${cookie}`, `${cookie}; ${NAME}=forged`])
      expect([EMPLOYEE, null]).toContain(await whoIs(both));
    const mixed = await sendQuery(target.address, VIEWER, {}, { cookie: `${cookie}; ${NAME}=forged` });
    expect(mixed.text).not.toContain('ADMINISTRATOR');
  });
});

describe('a session that has ended', () => {
  it('does not come back with its old cookie after signing out', async () => {
    const cookie = await signInCookie(target.address, EMPLOYEE);
    const out = await sendQuery(target.address, 'mutation { signOut }', {}, { cookie });
    expect(tokenOf(cookieOf(out))).toBe('');
    expect(await whoIs(cookie)).toBeNull();
  });

  it('does not come back in any browser after signing out everywhere', async () => {
    const cookies = await Promise.all([1, 2, 3].map(() => signInCookie(target.address, 'p0000060')));
    await sendQuery(target.address, 'mutation { signOutEverywhere }', {}, { cookie: cookies[0] ?? '' });
    for (const cookie of cookies) expect(await whoIs(cookie)).toBeNull();
  });

  it('does not come back after its account was erased', async () => {
    const cookies = await Promise.all([1, 2].map(() => signInCookie(target.address, 'p0000300')));
    const erased = await target.ask(
      'administrator',
      'mutation { erasePerson(personId: "p0000300", reason: "Uit dienst.") { __typename } }',
    );
    expect(JSON.parse(erased.text).data.erasePerson.__typename).toBe('ErasePersonSuccess');
    for (const cookie of cookies) {
      expect(await whoIs(cookie)).toBeNull();
      const { text } = await sendQuery(
        target.address,
        '{ myData { __typename ... on MyData { json } } }',
        {},
        { cookie },
      );
      expect(JSON.parse(text).data.myData).toEqual({ __typename: 'Refusal' });
    }
    const again = await sendQuery(target.address, SIGN_IN, { id: 'p0000300' });
    expect(JSON.parse(again.text).data.signInAsDemoPerson.code).toBe('NOT_FOUND');
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  it('is another one after signing in as somebody else in the same browser', async () => {
    const first = await signInCookie(target.address, ADMINISTRATOR);
    const second = cookieOf(await sendQuery(target.address, SIGN_IN, { id: EMPLOYEE }, { cookie: first }));
    expect(await whoIs(first)).toBeNull();
    expect(await whoIs(second)).toBe(EMPLOYEE);
  });

  it('is not ended by a stranger with a made-up cookie, nor by nobody', async () => {
    const cookie = await signInCookie(target.address, EMPLOYEE);
    await sendQuery(target.address, 'mutation { signOut }', {}, { cookie: `${NAME}=made-up` });
    const { text } = await sendQuery(target.address, 'mutation { signOutEverywhere }');
    expect(JSON.parse(text).data.signOutEverywhere).toBe(0);
    expect(await whoIs(cookie)).toBe(EMPLOYEE);
  });

  it('of one person is not ended when another signs out everywhere', async () => {
    const [mine, hers] = [await signInCookie(target.address, EMPLOYEE), await signInCookie(target.address, 'p0000061')];
    await sendQuery(target.address, 'mutation { signOutEverywhere }', {}, { cookie: hers });
    expect(await whoIs(mine)).toBe(EMPLOYEE);
  });
});

describe('signing in', () => {
  it('never takes over a cookie that was there before', async () => {
    const planted = `${NAME}=${randomBytes(32).toString('base64url')}`;
    const given = cookieOf(await sendQuery(target.address, SIGN_IN, { id: ADMINISTRATOR }, { cookie: planted }));
    expect(given).not.toBe(planted);
    expect(await whoIs(planted)).toBeNull();
  });

  it('makes the session of whoever planted a valid cookie worthless', async () => {
    const planted = await signInCookie(target.address, EMPLOYEE);
    const given = cookieOf(await sendQuery(target.address, SIGN_IN, { id: ADMINISTRATOR }, { cookie: planted }));
    expect(await whoIs(planted)).toBeNull();
    expect(await whoIs(given)).toBe(ADMINISTRATOR);
  });

  it.each(['nobody', '', '__proto__', 'constructor', 'p0000017 ', 'P0000017', 'p0000017\0', '*', '{"$ne":null}'])(
    'as %j gives no cookie',
    async (id) => {
      const answer = await sendQuery(target.address, SIGN_IN, { id });
      expectCalm(answer);
      expect(JSON.parse(answer.text).data.signInAsDemoPerson.code).toBe('NOT_FOUND');
      expect(answer.headers.getSetCookie()).toEqual([]);
    },
  );

  it('gives a cookie that scripts and other sites do not get', async () => {
    const answer = await sendQuery(target.address, SIGN_IN, { id: EMPLOYEE });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=(Lax|Strict)/);
    expect(cookie).toMatch(/; Path=\//);
    expect(cookie).not.toMatch(/Domain=/i);
    expect(answer.text).not.toContain(tokenOf(cookie.split(';')[0] ?? ''));
  });

  it('gives another cookie of 256 bits each time', async () => {
    const tokens = await Promise.all(Array.from({ length: 30 }, () => signInCookie(target.address, EMPLOYEE)));
    expect(new Set(tokens).size).toBe(30);
    for (const token of tokens) expect(Buffer.from(tokenOf(token), 'base64url')).toHaveLength(32);
  });
});
