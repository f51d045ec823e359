import { startTarget, type Target } from './people.ts';
import { expectAlive, expectCalm, send, sendBytes, sendQuery } from './wire.ts';

let target: Target;
let few: Target;
beforeAll(async () => {
  [target, few] = await Promise.all([
    startTarget(),
    startTarget({ ROLPOOL_RATE_LIMIT: '60', ROLPOOL_TRUSTED_PROXIES: '0' }),
  ]);
});
afterAll(() => Promise.all([target.close(), few.close()]));

const get = (path: string, ...lines: string[]) =>
  sendBytes(
    target.address,
    [`GET ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...lines, '', ''].join('\r\n'),
  );

describe('a path out of the folder', () => {
  it.each([
    ...[
      '/../package.json',
      '/assets/../../package.json',
      '/assets/../../../../../../etc/passwd',
      '/..\\..\\package.json',
    ],
    ...[
      '/%2e%2e/package.json',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/assets/%2e%2e%5cpackage.json',
    ],
    ...[
      '/assets/..%252f..%252fpackage.json',
      '/%c0%ae%c0%ae/package.json',
      '/assets/%00/../package.json',
      '/assets/index.js%00.css',
    ],
    ...['//etc/passwd', '/assets//etc/passwd', '/file:///etc/passwd', '/.git/config', '/.env', '/.rolpool/data.mdb'],
    ...[
      '/package.json',
      '/node_modules/express/package.json',
      '/index.html/../../package.json',
      '/assets/',
      '/assets',
      '/assets/.',
    ],
    ...[
      '/?file=../../package.json',
      '/;/../package.json',
      '/assets/~root',
      '/server-status',
      '/admin',
      '/debug',
      '/graphiql',
    ],
  ])('shows no file of the server: %s', async (path) => {
    const answer = await get(path);
    expect(answer).not.toMatch(/root:.*:0:0|"workspaces"|"dependencies"|repositoryformatversion|node_modules/);
    expect(answer).not.toMatch(/\/services\/|ENOENT|\n\s+at |&nbsp;at |\/dist\//);
    expect(answer).not.toMatch(/^HTTP\/1\.1 5/);
    expect(answer).not.toMatch(/<title>(Index of|listing)/i);
  });
});

describe('a method that no page uses', () => {
  const METHODS = ['PUT', 'DELETE', 'PATCH', 'PROPFIND', 'SEARCH', 'PURGE', 'LOCK', 'TRACE', 'CONNECT', 'FOO'];
  it.each(METHODS)('%s changes nothing and comes back nowhere', async (method) => {
    for (const path of ['/', '/graphql', '/assets/x.js', '/health']) {
      const secret = 'X-Echo: do-not-echo-this';
      const answer = await sendBytes(
        target.address,
        `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${secret}\r\nContent-Length: 0\r\n\r\n`,
      );
      expect(answer).not.toMatch(/^HTTP\/1\.1 [25]/);
      expect(answer).not.toContain('do-not-echo-this');
      expect(answer).not.toMatch(/node_modules|\n\s+at |&nbsp;at /);
    }
  });

  it('HEAD gives no body and no session', async () => {
    for (const path of ['/', '/health', '/graphql']) {
      const answer = await sendBytes(
        target.address,
        `HEAD ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      );
      expect(answer.split('\r\n\r\n')[1] ?? '').toBe('');
      expect(answer).not.toMatch(/set-cookie/i);
    }
  });

  it('OPTIONS opens nothing', async () => {
    const answer = await send(target.address, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.text).not.toContain('"data"');
  });
});

describe('a host or address that somebody else made up', () => {
  const LINES = [
    ...['Host: evil.example', 'X-Forwarded-Host: evil.example', 'X-Host: evil.example', 'Forwarded: host=evil.example'],
    ...[
      'X-Original-URL: /metrics',
      'X-Rewrite-URL: /metrics',
      'X-Forwarded-Proto: https',
      'X-Forwarded-Server: evil.example',
    ],
  ];
  it.each(LINES)('stands in no answer and leads nowhere else: %s', async (line) => {
    const lines = line.startsWith('Host') ? [line] : ['Host: localhost', line];
    for (const path of ['/', '/aanmelden', '/aanmelding/start?terug=/', '/assets', '/health', '/volgen']) {
      const answer = await sendBytes(
        target.address,
        [`GET ${path} HTTP/1.1`, ...lines, 'Connection: close', '', ''].join('\r\n'),
      );
      expect(answer).not.toContain('evil.example');
      expect(answer).not.toContain('process_cpu');
      expect(answer).not.toMatch(/^HTTP\/1\.1 5/);
    }
  });

  it.each([
    ...[
      '//evil.example',
      '/\\evil.example',
      '/%2f%2fevil.example',
      '/%5cevil.example',
      '///evil.example/..',
      '/assets//evil.example',
    ],
    ...[
      '/aanmelden?terug=https://evil.example',
      '/aanmelding/start?terug=https://evil.example',
      '/?url=https://evil.example',
      '//evil.example/%2e%2e',
    ],
  ])('is no place to be sent on to: %s', async (path) => {
    const answer = await get(path);
    expect(answer).not.toMatch(/^location:\s*(\/\/|\/\\|https?:\/\/evil)/im);
    expect(answer).not.toMatch(/http-equiv="refresh"/i);
  });

  it('does not count as another visitor when requests are counted', async () => {
    const codes: number[] = [];
    for (let at = 0; at < 120; at += 1) {
      const headers = {
        'x-forwarded-for': `198.51.${String(at)}.1`,
        'x-real-ip': `198.51.${String(at)}.2`,
        forwarded: `for=198.51.${String(at)}.3`,
      };
      codes.push((await sendQuery(few.address, '{ __typename }', {}, headers)).status);
    }
    expect(codes).toContain(429);
    expect(codes.at(-1)).toBe(429);
  });

  it('is told when it asks too often, in words and without figures of the inside', async () => {
    const answers = await Promise.all(Array.from({ length: 150 }, () => sendQuery(few.address, '{ __typename }')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    for (const answer of refused) expectCalm(answer);
    expect((await send(few.address, { path: '/health', method: 'GET' })).status).toBe(200);
  });
});

describe('a line break in what is sent', () => {
  const BREAK = 'x\r\nSet-Cookie: rolpool_session=planted\r\nX-Planted: yes';
  it.each<[string, string]>([
    ['path', `/${encodeURIComponent(BREAK)}`],
    ['question of the path', `/?a=${encodeURIComponent(BREAK)}`],
    ['file', `/assets/${encodeURIComponent(BREAK)}`],
    ['page to come back to', `/aanmelding/start?terug=/${encodeURIComponent(BREAK)}`],
    ['query', `/graphql?query=${encodeURIComponent(BREAK)}`],
    ['unicode break', '/%E5%98%8A%E5%98%8DSet-Cookie:%20rolpool_session=planted'],
  ])('makes no header: %s', async (_what, path) => {
    const answer = await get(path);
    const [head = ''] = answer.split('\r\n\r\n');
    expect(head).not.toMatch(/^(set-cookie|x-planted):/im);
  });

  it.each(['operationName', 'query', 'extensions'])('makes no header from the %s of a body', async (field) => {
    const answer = await send(target.address, { body: JSON.stringify({ query: '{ __typename }', [field]: BREAK }) });
    expectCalm(answer);
    expect(answer.headers.get('x-planted')).toBeNull();
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('takes no number of a request from outside', async () => {
    const { headers } = await sendQuery(target.address, '{ __typename }', {}, { 'x-request-id': 'planted' });
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });
});

describe('the headers of every answer', () => {
  const PLACES = ['/', '/aanmelden', '/volgen', '/graphql', '/health', '/ready', '/assets/none.js', '/%', '/none'];
  it.each(PLACES)('guard the browser: %s', async (path) => {
    const { headers } = await send(target.address, { path, method: 'GET' });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src '(self|none)'/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:(?!\/\/)/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toMatch(/DENY|SAMEORIGIN/);
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('keep the page out of frames, and scripts to its own files', async () => {
    const { headers, text } = await send(target.address, { path: '/', method: 'GET' });
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of [
      "frame-ancestors 'none'",
      "script-src 'self'",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
    ])
      expect(policy).toContain(part);
    const page = text.replace(/<!--[\s\S]*?-->/g, '');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+=|<style/i);
  });

  it('let no shared cache keep what is somebody’s', async () => {
    const answer = await target.ask('employee', '{ viewer { person { name } } }');
    expect(answer.headers.get('cache-control') ?? 'no-store').toMatch(/no-store|private/);
    expect(answer.headers.get('content-type')).toMatch(/^application\/(json|graphql-response\+json)/);
  });

  it('say that an answer of the API may not be kept', async () => {
    const answer = await target.ask('employee', '{ viewer { person { name } } }');
    expect(answer.headers.get('cache-control')).toMatch(/no-store/);
  });

  it('are there when the figures of the process are asked for by way of a proxy, and the figures are not', async () => {
    const answer = await send(target.address, {
      path: '/metrics',
      method: 'GET',
      headers: { 'x-forwarded-for': '198.51.100.7' },
    });
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('process_');
    await expectAlive(target.address);
  });

  it('tell of the health of the process nothing but that', async () => {
    expect(JSON.parse((await send(target.address, { path: '/health', method: 'GET' })).text)).toEqual({ status: 'ok' });
    expect(JSON.parse((await send(target.address, { path: '/ready', method: 'GET' })).text)).toEqual({
      status: 'ready',
    });
  });
});
