import { gzipSync } from 'node:zlib';
import { startTarget, type Target } from './people.ts';
import { expectAlive, expectCalm, send, sendBytes, sendQuery } from './wire.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target.close());

const VIEWER = '{"query":"{ viewer { person { id } } }"}';
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

describe('a body that is not as it should be', () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>, Record<string, string>]>([
    ['empty', '', {}],
    ['cut off', VIEWER.slice(0, -3), {}],
    ['with a comma too many', '{"query":"{ __typename }",}', {}],
    ['in single quotes', "{'query':'{ __typename }'}", {}],
    ['a number', '42', {}],
    ['null', 'null', {}],
    ['a text', '"{ viewer { person { id } } }"', {}],
    ['an empty object', '{}', {}],
    ['a query that is a list', '{"query":["{ __typename }"]}', {}],
    ['a query that is an object', '{"query":{"$ne":null}}', {}],
    ['a query that is null', '{"query":null}', {}],
    ['variables that are a list', '{"query":"{ __typename }","variables":[]}', {}],
    ['variables that are a text', '{"query":"{ __typename }","variables":"{}"}', {}],
    ['an operation name that is an object', '{"query":"{ __typename }","operationName":{}}', {}],
    ['an operation that is not there', '{"query":"query A { __typename }","operationName":"B"}', {}],
    ['extensions that are a list', '{"query":"{ nothing }","extensions":[]}', {}],
    ['a NUL in the query', '{"query":"{ view\\u0000er { person { id } } }"}', {}],
    ['raw NUL bytes', `{"query":"{ \0 }"}`, {}],
    ['control characters', '{"query":"{ \x07 }"}', {}],
    ['NaN', '{"query":"{ x }","variables":{"a":NaN}}', {}],
    ['a million brackets', '['.repeat(200_000), {}],
    ['lists in lists', `${'['.repeat(60_000)}${']'.repeat(60_000)}`, {}],
    ['objects in objects', `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`, {}],
    ['a megabyte', JSON.stringify({ query: '{ __typename }', variables: { x: 'x'.repeat(1_000_000) } }), {}],
    ['ten megabytes', `{"query":"${' '.repeat(10_000_000)}"}`, {}],
    ['UTF-16 that says UTF-8', bytes(VIEWER, 'utf16le'), {}],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), {}],
    ['an unknown charset', VIEWER, { 'content-type': 'application/json; charset=none' }],
    ['a charset that is a path', VIEWER, { 'content-type': 'application/json; charset=../../x' }],
    ['UTF-7', VIEWER, { 'content-type': 'application/json; charset=utf-7' }],
    ['an unknown encoding', VIEWER, { 'content-encoding': 'none' }],
    ['gzip that is none', VIEWER, { 'content-encoding': 'gzip' }],
    [
      'gzip that grows a thousandfold',
      new Uint8Array(gzipSync(Buffer.alloc(50_000_000, ' '))),
      { 'content-encoding': 'gzip' },
    ],
    ['gzip in gzip', new Uint8Array(gzipSync(gzipSync(VIEWER))), { 'content-encoding': 'gzip, gzip' }],
    [
      'XML',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
      { 'content-type': 'application/xml' },
    ],
    ['YAML', 'query: "{ __typename }"', { 'content-type': 'application/yaml' }],
  ])('is refused: %s', async (_what, body, headers) => {
    const answer = await send(target.address, { body, headers });
    expectCalm(answer);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.text.length).toBeLessThan(5000);
    await expectAlive(target.address);
  });

  it('with a byte order mark is refused or read, and nothing else', async () => {
    const answer = await send(target.address, { body: `\ufeff${VIEWER}` });
    expectCalm(answer);
    expect([200, 400]).toContain(answer.status);
  });

  it('with a name twice is read once', async () => {
    const answer = await send(target.address, { body: '{"query":"mutation { signOut }","query":"{ __typename }"}' });
    expectCalm(answer);
    expect(JSON.parse(answer.text).data).toEqual({ __typename: 'Query' });
  });
});

describe('bytes on the line', () => {
  const head = (...lines: string[]) =>
    ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', ...lines, '', ''].join('\r\n');

  it.each<[string, string]>([
    ['a length that is too short', head('Connection: close', 'Content-Length: 5') + VIEWER],
    ['a length below zero', head('Connection: close', 'Content-Length: -1') + VIEWER],
    ['a length that is no number', head('Connection: close', 'Content-Length: abc') + VIEWER],
    ['a length of an exabyte', head('Connection: close', 'Content-Length: 1000000000000000000') + VIEWER],
    [
      'two lengths',
      head('Connection: close', 'Content-Length: 5', `Content-Length: ${String(VIEWER.length)}`) + VIEWER,
    ],
    [
      'a length and chunks',
      head('Connection: close', 'Content-Length: 5', 'Transfer-Encoding: chunked') +
        '0\r\n\r\nGET /metrics HTTP/1.1\r\n\r\n',
    ],
    ['chunks that are none', head('Connection: close', 'Transfer-Encoding: chunked') + 'zz\r\n{}\r\n'],
    ['an unknown transfer encoding', head('Connection: close', 'Transfer-Encoding: xchunked') + VIEWER],
    ['a header of 100 kB', head('Connection: close', `X-Long: ${'a'.repeat(100_000)}`, 'Content-Length: 2') + '{}'],
    [
      'two thousand headers',
      head('Connection: close', ...Array.from({ length: 2500 }, (_, at) => `X-${String(at)}: a`), 'Content-Length: 2') +
        '{}',
    ],
    ['a header with a NUL', head('Connection: close', 'X-Nul: a\0b', 'Content-Length: 2') + '{}'],
    ['a folded header', head('Connection: close', 'X-Fold: a\r\n b', 'Content-Length: 2') + '{}'],
    ['no HTTP', 'EHLO rolpool\r\n\r\n'],
    ['an old HTTP', 'GET /graphql HTTP/0.9\r\n\r\n'],
    [
      'a whole address of another host',
      'GET http://evil.example/graphql HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    ],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'],
    [
      'an upgrade',
      'GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n',
    ],
  ])('are refused or answered calmly: %s', async (_what, line) => {
    const answer = await sendBytes(target.address, line);
    expect(answer).not.toMatch(/node_modules|\n\s+at |process_cpu|HTTP\/1\.1 101/);
    expect(answer).not.toMatch(/^HTTP\/1\.1 5(?!01|05)/);
    expect(answer).not.toContain('"viewer":{');
    await expectAlive(target.address);
  });
});

describe('numbers and days that cannot be', () => {
  it.each<[string, string, string]>([
    ['first', 'coordinator', '{ people(first: 2147483648) { totalCount } }'],
    ['first as a fraction', 'coordinator', '{ people(first: 1.5) { totalCount } }'],
    ['first as a text', 'coordinator', '{ people(first: "1") { totalCount } }'],
    ['first without end', 'coordinator', '{ people(first: 1e400) { totalCount } }'],
    ['first in hex', 'coordinator', '{ people(first: 0x10) { totalCount } }'],
    [
      'a version beyond a number',
      'coordinator',
      'mutation { answerIntake(input: { requestId: "x", requestVersion: 99999999999999999999, answers: [] }) { __typename } }',
    ],
    [
      'a grade as a fraction',
      'employee',
      'mutation { evaluateTeam(input: { teamId: "x", grade: 7.5 }) { __typename } }',
    ],
  ])('are refused before anything is done: %s', async (_what, actor, query) => {
    const answer = await target.ask(actor as 'coordinator' | 'employee', query);
    expectCalm(answer);
    expect(answer.status).toBe(400);
  });

  it.each([-1, 0, 3, 53, 27, 2147483647, -2147483648])(
    'weeks of coverage out of range are no flood: %d',
    async (weeks) => {
      const answer = await target.ask(
        'manager',
        `{ coverage(weeks: ${String(weeks)}) { ... on Coverage { weeks { week } } ... on Refusal { code } } }`,
      );
      expectCalm(answer);
      expect(JSON.parse(answer.text).data.coverage.weeks?.length ?? 1).toBeLessThanOrEqual(26);
    },
  );

  it.each([-1, 0, 1, 1_000_000, 2147483647, -2147483648])('groups out of range are no flood: %d', async (groups) => {
    const answer = await target.ask(
      'coordinator',
      `{ personGroups(groups: ${String(groups)}) { __typename ... on Refusal { code } } }`,
    );
    expectCalm(answer);
    expect(answer.text.length).toBeLessThan(1000);
    await expectAlive(target.address);
  });

  it.each([-1, 0, -2147483648, 2147483647])('months of keeping out of range are refused: %d', async (months) => {
    const answer = await target.ask(
      'administrator',
      `mutation { setRetention(class: AUDIT, months: ${String(months)}) { ... on Refusal { code } } }`,
    );
    expect(JSON.parse(answer.text).data.setRetention.code).toBe('NUMBER_OUT_OF_RANGE');
  });

  it.each([
    ...['2026-02-31', '0000-00-00', '2026-13-01', '2026-00-10', '9999-99-99', '2026-2-3', '2026-11-23T00:00:00Z'],
    ...[
      '-2026-01-01',
      '12026-01-01',
      'today',
      '1e3',
      '2026-11-23\0',
      '２０２６-11-23',
      ' 2027-01-01',
      '9999-12-31',
      '275760-09-13',
    ],
  ])('a day that cannot be is refused in a request, in coverage and in the settings: %j', async (day) => {
    const submitted = await sendQuery(
      target.address,
      'mutation($input: SubmitStaffingRequestInput!) { submitStaffingRequest(input: $input) { __typename } }',
      { input: { text: 'Het plein is nat.', requesterKind: 'RESIDENT', language: 'nl', wishedStart: day } },
    );
    const covered = await target.ask('manager', 'query($day: Date) { coverage(from: $day, weeks: 1) { __typename } }', {
      day,
    });
    const settings = await target.ask(
      'administrator',
      'mutation($input: ChangeSettingsInput!) { changeSettings(input: $input) { __typename } }',
      { input: { worksCouncilGivenOn: day, worksCouncilDocument: 'x' } },
    );
    for (const answer of [submitted, covered, settings]) expectCalm(answer);
    expect(submitted.text).not.toContain('SubmitStaffingRequestSuccess');
    expect(settings.text).not.toContain('ChangeSettingsSuccess');
    if (!day.startsWith('9999-12')) expect(covered.text).not.toContain('"Coverage"');
  });
});
