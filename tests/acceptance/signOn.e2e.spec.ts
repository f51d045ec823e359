import { openCookieBrowser } from './cookieBrowser.ts';
import { startRealProvider, type RealProvider } from './realProvider.ts';
import { CLIENT, startSignOnServer } from './signOnServer.ts';
import { startTestProvider, type Misbehaviour, type TestProvider } from './testProvider.ts';

const VIEWER = '{ viewer { person { id } permissions workEmail } }';
const LOA = 'urn:etoegang:core:assurance-class:loa3';

describe('signing on at a real OpenID provider', () => {
  let provider: RealProvider;
  let address: string;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const started = await startSignOnServer((at, publicJwk) => startRealProvider(CLIENT, at, publicJwk), {
      ROLPOOL_DEMO_SIGN_IN: 'off',
      ROLPOOL_OIDC_ACR: LOA,
      ROLPOOL_OIDC_PERMISSIONS: JSON.stringify({
        COORDINATOR: ['pool'],
        AUDITOR: ['audit'],
        ADMINISTRATOR: ['admin'],
      }),
    });
    ({ provider, address, stop } = started);
  });
  afterAll(() => stop());

  it('brings somebody in by the address that the provider verified, with the permissions of her groups', async () => {
    await provider.signInAs('p0000050', ['pool']);
    const browser = openCookieBrowser();
    const there = await browser.go(`${address}/aanmelding/start?terug=/verzoeken`, { stopAt: provider.issuer });
    const sent = new URL(there.location ?? '').searchParams;
    expect(sent.get('code_challenge_method')).toBe('S256');
    expect(sent.get('response_type')).toBe('code');
    expect(sent.get('acr_values')).toBe(LOA);
    for (const random of ['state', 'nonce', 'code_challenge'])
      expect(Buffer.from(sent.get(random) ?? '', 'base64url').length).toBeGreaterThanOrEqual(16);
    const back = await browser.go(there.location ?? '');
    expect(back.url).toBe(`${address}/verzoeken`);
    const { data } = await browser.ask(address, VIEWER);
    expect(data.viewer).toEqual({
      person: { id: 'p0000050' },
      permissions: ['EMPLOYEE', 'COORDINATOR'],
      workEmail: 'p0000050@waterrijk.example',
    });
  });

  it('takes permissions away when the groups no longer give them', async () => {
    await provider.signInAs('p0000051', ['pool', 'audit']);
    const first = openCookieBrowser();
    await first.go(`${address}/aanmelding/start`);
    expect((await first.ask(address, VIEWER)).data.viewer.permissions).toEqual(['EMPLOYEE', 'COORDINATOR', 'AUDITOR']);
    await provider.signInAs('p0000051', ['something else']);
    const second = openCookieBrowser();
    await second.go(`${address}/aanmelding/start`);
    expect((await second.ask(address, VIEWER)).data.viewer.permissions).toEqual(['EMPLOYEE']);
    expect((await first.ask(address, VIEWER)).data.viewer.permissions).toEqual(['EMPLOYEE']);
  });

  it('tells somebody whom the organisation does not know so, and lets her in nowhere', async () => {
    await provider.signInAs('stranger', ['pool']);
    const browser = openCookieBrowser();
    const back = await browser.go(`${address}/aanmelding/start`);
    expect(back.url).toBe(`${address}/aanmelden?fout=NO_ACCOUNT`);
    expect((await browser.ask(address, VIEWER)).data.viewer).toBeNull();
  });

  it('gives no suggestions before the works council consented, and from then on', async () => {
    const SUGGEST = '{ suggestTeams(input: { requestId: "demo-r03" }) { __typename ... on Refusal { code } } }';
    await provider.signInAs('p0000054', ['pool']);
    const coordinator = openCookieBrowser();
    await coordinator.go(`${address}/aanmelding/start`);
    const ask = async () => (await coordinator.ask(address, SUGGEST)).data.suggestTeams;
    expect(await ask()).toEqual({ __typename: 'Refusal', code: 'WORKS_COUNCIL_FIRST' });
    await provider.signInAs('p0000055', ['admin']);
    const administrator = openCookieBrowser();
    await administrator.go(`${address}/aanmelding/start`);
    const input = { worksCouncilGivenOn: '2026-11-01', worksCouncilDocument: 'OR-2026-3' };
    await administrator.ask(
      address,
      'mutation($input: ChangeSettingsInput!) { changeSettings(input: $input) { __typename } }',
      { input },
    );
    expect((await ask()).__typename).toBe('TeamSuggestions');
  });

  it('lets nobody in as a fictional person', async () => {
    const query = 'mutation { signInAsDemoPerson(personId: "p0000015") { __typename ... on Refusal { code } } }';
    const { data } = await openCookieBrowser().ask(address, query);
    expect(data.signInAsDemoPerson).toEqual({ __typename: 'Refusal', code: 'DEMO_SIGN_IN_OFF' });
  });

  it('signs out here and at the provider, by the id token that it gave', async () => {
    await provider.signInAs('p0000052', []);
    const browser = openCookieBrowser();
    await browser.go(`${address}/aanmelding/start`);
    const out = await browser.go(`${address}/aanmelding/uit`, { method: 'POST', stopAt: provider.issuer });
    const end = new URL(out.location ?? '');
    expect(end.pathname).toBe('/session/end');
    expect(end.searchParams.get('id_token_hint')).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(end.searchParams.get('post_logout_redirect_uri')).toBe(`${address}/`);
    expect((await browser.ask(address, VIEWER)).data.viewer).toBeNull();
  });

  it('ends the session here when somebody signs out at the provider', async () => {
    await provider.signInAs('p0000053', []);
    const browser = openCookieBrowser();
    await browser.go(`${address}/aanmelding/start`);
    expect((await browser.ask(address, VIEWER)).data.viewer.person.id).toBe('p0000053');
    const page = await browser.go(`${provider.issuer}/session/end`);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
    await browser.go(`${provider.issuer}/session/end/confirm`, { method: 'POST', body: `xsrf=${xsrf}&logout=yes` });
    expect((await browser.ask(address, VIEWER)).data.viewer).toBeNull();
  });
});

describe('signing on at a provider that does not do as it should', () => {
  let provider: TestProvider;
  let address: string;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const started = await startSignOnServer(() => startTestProvider(CLIENT), { ROLPOOL_OIDC_ACR: 'high higher' });
    ({ provider, address, stop } = started);
  });
  afterAll(() => stop());

  async function signOn(misbehaviour: Misbehaviour) {
    provider.behave(misbehaviour);
    const browser = openCookieBrowser();
    const back = await browser.go(`${address}/aanmelding/start`);
    const { data } = await browser.ask(address, VIEWER);
    return { fault: new URL(back.url).searchParams.get('fout'), viewer: data.viewer?.person.id ?? null, browser };
  }
  const seconds = (from: number) => Math.floor(Date.now() / 1000) + from;

  it('lets in when everything is right, with a signed assertion and no secret', async () => {
    expect(await signOn({})).toMatchObject({ fault: null, viewer: 'p0000040' });
    const sent = provider.lastTokenRequest();
    expect(sent.get('client_assertion_type')).toBe('urn:ietf:params:oauth:client-assertion-type:jwt-bearer');
    expect(sent.get('code_verifier')).toMatch(/^[\w-]{43,}$/);
    expect(sent.get('client_secret')).toBeNull();
    const [header = ''] = (sent.get('client_assertion') ?? '').split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ alg: 'PS256', kid: 'rolpool-1' });
  });

  it.each<[string, () => Misbehaviour, string]>([
    ['a wrong nonce', () => ({ claims: { nonce: 'another' } }), 'NOT_PROVEN'],
    ['no nonce', () => ({ claims: { nonce: undefined } }), 'NOT_PROVEN'],
    ['a token for another client', () => ({ claims: { aud: 'somebody-else' } }), 'NOT_PROVEN'],
    ['a token of another issuer', () => ({ claims: { iss: 'http://127.0.0.1:1' } }), 'NOT_PROVEN'],
    ['an expired token', () => ({ claims: { iat: seconds(-600), exp: seconds(-90) } }), 'NOT_PROVEN'],
    ['a token from the future', () => ({ claims: { iat: seconds(600), nbf: seconds(600) } }), 'NOT_PROVEN'],
    ['a token without a subject', () => ({ claims: { sub: undefined } }), 'NOT_PROVEN'],
    ['a token that a stranger signed', () => ({ signsWithStrangeKey: true }), 'NOT_PROVEN'],
    ['a token that nobody signed', () => ({ isUnsigned: true }), 'NOT_PROVEN'],
    ['userinfo about somebody else', () => ({ userinfo: { sub: 'another' } }), 'NOT_PROVEN'],
    ['a level of assurance that is too low', () => ({ claims: { acr: 'low' } }), 'LEVEL_TOO_LOW'],
    ['no level of assurance', () => ({ claims: { acr: undefined } }), 'LEVEL_TOO_LOW'],
    [
      'an address that the provider did not verify',
      () => ({ claims: { sub: 'new-1', email: 'p0000041@waterrijk.example', email_verified: false } }),
      'NO_ACCOUNT',
    ],
    [
      'a second account with the address of somebody who has one',
      () => ({ claims: { sub: 'new-2', email: 'p0000040@waterrijk.example' } }),
      'NO_ACCOUNT',
    ],
  ])('refuses %s', async (_what, misbehaviour, fault) => {
    expect(await signOn(misbehaviour())).toMatchObject({ fault, viewer: null });
  });

  it('allows clocks that are a minute apart', async () => {
    expect(await signOn({ claims: { iat: seconds(-400), exp: seconds(-45) } })).toMatchObject({ fault: null });
    expect(await signOn({ claims: { iat: seconds(45), exp: seconds(300) } })).toMatchObject({ fault: null });
  });

  it('goes on when the provider has new keys', async () => {
    await provider.rotateKeys();
    expect(await signOn({})).toMatchObject({ fault: null, viewer: 'p0000040' });
  });

  it('knows an account that was linked once, also when its address has changed', async () => {
    expect(await signOn({ claims: { email: 'else@waterrijk.example' } })).toMatchObject({ viewer: 'p0000040' });
  });

  it('takes no state from another browser, and none twice', async () => {
    provider.behave({});
    const [victim, thief] = [openCookieBrowser(), openCookieBrowser()];
    const there = await victim.go(`${address}/aanmelding/start`, { stopAt: provider.issuer });
    const back = await victim.go(there.location ?? '', { stopAt: address });
    const stolen = await thief.go(back.location ?? '');
    expect(new URL(stolen.url).searchParams.get('fout')).toBe('EXPIRED');
    expect((await thief.ask(address, VIEWER)).data.viewer).toBeNull();
    const late = await victim.go(back.location ?? '');
    expect(new URL(late.url).searchParams.get('fout')).toBe('EXPIRED');
    const made = await victim.go(`${address}/aanmelding/terug?code=code-1&state=made-up`);
    expect(new URL(made.url).searchParams.get('fout')).toBe('EXPIRED');
  });

  it('comes back to a page of its own only', async () => {
    provider.behave({});
    for (const elsewhere of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      const browser = openCookieBrowser();
      const back = await browser.go(`${address}/aanmelding/start?terug=${encodeURIComponent(elsewhere)}`);
      expect(back.url).toBe(`${address}/`);
    }
  });

  describe('a logout that the provider sends', () => {
    const events = { 'http://schemas.openid.net/event/backchannel-logout': {} };
    const right = () => ({
      iss: provider.issuer,
      aud: CLIENT,
      iat: seconds(0),
      jti: `j${String(Math.random())}`,
      events,
    });
    const send = async (token: string) =>
      (
        await openCookieBrowser().go(`${address}/aanmelding/afmelding`, {
          method: 'POST',
          body: `logout_token=${token}`,
        })
      ).status;

    it('ends the session that it names, once', async () => {
      const { browser } = await signOn({});
      const token = await provider.signLogout({ ...right(), sid: 'session-1' });
      expect(await send(token)).toBe(200);
      expect((await browser.ask(address, VIEWER)).data.viewer).toBeNull();
      expect(await send(token)).toBe(400);
    });

    it.each<[string, () => object]>([
      ['for another client', () => ({ ...right(), aud: 'else', sid: 'session-1' })],
      ['of another issuer', () => ({ ...right(), iss: 'http://127.0.0.1:1', sid: 'session-1' })],
      ['that is no logout', () => ({ ...right(), events: {}, sid: 'session-1' })],
      ['with a nonce, as an ID token has', () => ({ ...right(), nonce: 'n', sid: 'session-1' })],
      ['for nobody', () => right()],
      ['that is old', () => ({ ...right(), iat: seconds(-900), sid: 'session-1' })],
    ])('is refused when it is one %s', async (_what, claims) => {
      const { browser } = await signOn({});
      expect(await send(await provider.signLogout({ ...claims() }))).toBe(400);
      expect((await browser.ask(address, VIEWER)).data.viewer?.person.id).toBe('p0000040');
    });

    it('is refused when it is nonsense', async () => {
      expect(await send('')).toBe(400);
      expect(await send('a.b.c')).toBe(400);
    });
  });
});
