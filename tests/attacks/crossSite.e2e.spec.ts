import { startTarget, type Target } from './people.ts';
import { expectCalm, send, sendQuery } from './wire.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target.close());

const MUTATION = 'mutation { changeSettings(input: { isManualMode: true }) { __typename } }';
const VIEWER = '{ viewer { person { id } } }';
const isManual = async () => {
  const { text } = await target.ask('administrator', '{ organisationSettings { isManualMode } }');
  return JSON.parse(text).data.organisationSettings.isManualMode as boolean;
};

describe('another site', () => {
  const form = new URLSearchParams({ query: MUTATION }).toString();
  const json = JSON.stringify({ query: MUTATION });
  const multipart = `--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${json}\r\n--x--\r\n`;

  it.each<[string, string, string]>([
    ['a form', 'application/x-www-form-urlencoded', form],
    ['a form with JSON in it', 'application/x-www-form-urlencoded', json],
    ['plain text', 'text/plain', json],
    ['plain text that says JSON as well', 'text/plain; application/json', json],
    ['plain text in another charset', 'text/plain;charset=UTF-16', json],
    ['a form with files', 'multipart/form-data; boundary=x', multipart],
    ['text in capitals', 'TEXT/PLAIN', json],
    ['no type at all', '', json],
    ['a type without a slash', 'json', json],
    ['two types', 'text/plain, application/json', json],
  ])('cannot change anything with %s', async (_what, type, body) => {
    const cookie = target.cookie('administrator');
    const answer = await send(target.address, {
      body,
      headers: { 'content-type': type, cookie, origin: 'https://evil.example' },
    });
    expectCalm(answer);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await isManual()).toBe(false);
  });

  it.each<[string, Record<string, string>]>([
    ['without headers', {}],
    ['with a header of its own', { 'x-requested-with': 'x' }],
    ['with the header that scripts may send', { 'apollo-require-preflight': '1' }],
    ['with another method in a header', { 'x-http-method-override': 'POST', 'apollo-require-preflight': '1' }],
    ['with JSON as its type', { 'content-type': 'application/json' }],
  ])('cannot change anything with a link, %s', async (_what, headers) => {
    const path = `/graphql?query=${encodeURIComponent(MUTATION)}&_method=POST`;
    const answer = await send(target.address, {
      path,
      method: 'GET',
      headers: { cookie: target.cookie('administrator'), ...headers },
    });
    expectCalm(answer);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await isManual()).toBe(false);
  });

  it('cannot read with a link as an image or a script would', async () => {
    const path = `/graphql?query=${encodeURIComponent(VIEWER)}`;
    const response = await fetch(`${target.address}${path}`, { headers: { cookie: target.cookie('administrator') } });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('p0000017');
  });

  it.each(['https://evil.example', 'null', 'http://localhost.evil.example', 'http://127.0.0.1:1'])(
    'is told by no answer that it may read: %s',
    async (origin) => {
      const cookie = target.cookie('administrator');
      const answers = [
        await sendQuery(target.address, VIEWER, {}, { origin, cookie }),
        await send(target.address, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type',
          },
        }),
        await send(target.address, { path: '/', method: 'GET', headers: { origin } }),
        await send(target.address, { path: '/health', method: 'GET', headers: { origin } }),
      ];
      for (const { headers } of answers)
        for (const name of ['allow-origin', 'allow-credentials', 'allow-headers', 'allow-methods'])
          expect(headers.get(`access-control-${name}`)).toBeNull();
      expect(answers[0]?.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    },
  );

  it.each(['x-http-method-override', 'x-method-override', 'x-http-method'])(
    'cannot turn a reading page into a change with %s',
    async (name) => {
      const answer = await send(target.address, { path: '/health', method: 'GET', headers: { [name]: 'DELETE' } });
      expect(JSON.parse(answer.text)).toEqual({ status: 'ok' });
    },
  );
});
