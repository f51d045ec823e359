import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { newDataDir, removeDataDir } from '../acceptance/rolpoolProcess.ts';
import { SUBMIT } from '../acceptance/requestQueries.ts';
import { signInCookie, startTarget, type Target } from './people.ts';
import { expectAlive, expectCalm, send, sendQuery } from './wire.ts';

const PROGRESS = 'query($code: String!) { requestProgress(code: $code) { title text status } }';
const submit = async (address: string, text: string): Promise<string> => {
  const { text: answer } = await sendQuery(address, SUBMIT, {
    input: { text, requesterKind: 'RESIDENT', language: 'nl' },
  });
  return JSON.parse(answer).data.submitStaffingRequest.personalCode;
};

let target: Target;
let mine: string;
let hers: string;
let networks = 0;
/** A network that nobody used before: wrong codes are counted by network. */
const newNetwork = () => ({ 'x-forwarded-for': `10.1.${String((networks += 1))}.7` });

beforeAll(async () => {
  target = await startTarget({ ROLPOOL_TRUSTED_PROXIES: '1' });
  mine = await submit(target.address, 'De lantaarn voor mijn huis aan de Eikenlaan is stuk en het is er donker.');
  hers = await submit(target.address, 'Het bankje bij de vijver in het Vogelpark is weg en wij willen het terug.');
});
afterAll(() => target.close());

const follow = (code: string, headers: Readonly<Record<string, string>> = newNetwork()) =>
  sendQuery(target.address, PROGRESS, { code }, headers);
const sha = (text: string) => createHash('sha256').update(text).digest('base64url');
const last = (code: string) => code.at(-1) ?? '';

describe('a code that is not right', () => {
  it.each<[string, () => string]>([
    ['nothing', () => ''],
    ['spaces', () => '   '],
    ['dashes', () => '-----'],
    ['zeros', () => '00000-00000-00000-00000-00000-0'],
    ['SQL', () => "' OR '1'='1' --"],
    ['SQL with a second statement', () => "x'; DROP TABLE requests; --"],
    ['an operator', () => '{"$ne":null}'],
    ['a regular expression', () => '.*'],
    ['an expression', () => '$$ROOT'],
    ['a wildcard', () => '%'],
    ['a NUL', () => '\0'],
    ['a prototype', () => '__proto__'],
    ['letters outside the alphabet', () => '🙂é漢'],
    ['half a surrogate', () => '\ud800'],
    ['the code without its last character', () => hers.slice(0, -1)],
    ['the code with a character more', () => `${hers}7`],
    ['the code with another last character', () => hers.slice(0, -1) + (last(hers) === '7' ? '8' : '7')],
    ['the code turned round', () => [...hers].reverse().join('')],
    ['half of two codes', () => mine.slice(0, 16) + hers.slice(16)],
    ['two codes', () => `${mine} ${hers}`],
    ['the code in full-width digits', () => hers.replace(/\d/g, (one) => String.fromCodePoint(0xff10 + Number(one)))],
    ['the stored form', () => sha(`code:${hers.replaceAll('-', '')}`)],
    ['a code that was purged', () => 'expired x'],
    ['50,000 characters', () => 'A'.repeat(50_000)],
    ['200,000 characters', () => '0'.repeat(200_000)],
  ])('shows nothing: %s', async (_what, code) => {
    const answer = await follow(code());
    expectCalm(answer);
    expect(JSON.parse(answer.text).data.requestProgress).toBeNull();
  });

  it('of a megabyte is refused as too large', async () => {
    const answer = await follow('A'.repeat(1_000_000));
    expect(answer.status).toBe(413);
    await expectAlive(target.address);
  });

  it.each([{ $ne: null }, { $gt: '' }, ['A'], null, true])('that is no text is refused: %j', async (code) => {
    const answer = await sendQuery(target.address, PROGRESS, { code }, newNetwork());
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text).data).toBeUndefined();
  });

  it('answers the same for every wrong code', async () => {
    const answers = await Promise.all([hers.slice(0, -1), 'x', sha(hers)].map((code) => follow(code)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });
});

describe('a code that is right', () => {
  it('opens its own request and no other, however it is written', async () => {
    const spoken = [
      mine,
      mine.toLowerCase(),
      mine.replaceAll('-', ' '),
      mine.replaceAll('0', 'o').replaceAll('1', 'l'),
    ];
    for (const code of spoken) {
      const { text } = await follow(code);
      expect(text).toContain('Eikenlaan');
      expect(text).not.toContain('Vogelpark');
    }
  });

  it('gives no other rights: with it nobody is signed in', async () => {
    for (const headers of [{ authorization: `Bearer ${mine}` }, { cookie: `rolpool_session=${mine}` }]) {
      const { text } = await sendQuery(
        target.address,
        '{ viewer { person { id } } staffingRequests { totalCount } }',
        {},
        headers,
      );
      expect(JSON.parse(text).data).toEqual({ viewer: null, staffingRequests: { totalCount: 0 } });
    }
  });

  it('cannot be read back by anybody', async () => {
    for (const field of ['codeHash', 'personalCode', 'code']) {
      const answer = await target.ask('coordinator', `{ staffingRequests { edges { node { ${field} } } } }`);
      expect(answer.status).toBe(400);
    }
    const { text } = await target.ask(
      'auditor',
      '{ auditEntries(first: 100) { ... on AuditEntries { entries { action objectId result } } } }',
    );
    for (const code of [mine, hers]) {
      expect(text).not.toContain(code);
      expect(text).not.toContain(sha(`code:${code.replaceAll('-', '')}`));
    }
  });
});

describe('somebody who goes on guessing', () => {
  const codeOf = (text: string) => JSON.parse(text).errors?.[0]?.extensions?.code as string | undefined;

  it('is barred, also with the right code, and nobody else is', async () => {
    const network = newNetwork();
    for (let at = 0; at < 20; at += 1)
      expect(codeOf((await follow(`WRONG-${String(at)}`, network)).text)).toBeUndefined();
    expect(codeOf((await follow('WRONG-AGAIN', network)).text)).toBe('TOO_MANY_ATTEMPTS');
    const barred = await follow(mine, network);
    expect(codeOf(barred.text)).toBe('TOO_MANY_ATTEMPTS');
    expect(barred.text).not.toContain('Eikenlaan');
    expect((await follow(mine)).text).toContain('Eikenlaan');
  });

  it('does not get round it with an address of her own making', async () => {
    const { 'x-forwarded-for': address } = newNetwork();
    for (let at = 0; at < 20; at += 1)
      await follow(`WRONG-${String(at)}`, { 'x-forwarded-for': `203.0.${String(at)}.1, ${address}` });
    const answer = await follow(mine, { 'x-forwarded-for': `198.51.100.1, ${address}` });
    expect(codeOf(answer.text)).toBe('TOO_MANY_ATTEMPTS');
  });

  it('does not get round it within her network, in another session or with other headers', async () => {
    const { 'x-forwarded-for': address } = newNetwork();
    for (let at = 0; at < 20; at += 1) await follow(`WRONG-${String(at)}`, { 'x-forwarded-for': address });
    const near = address.replace(/7$/, '99');
    const tries: Readonly<Record<string, string>>[] = [
      { 'x-forwarded-for': near },
      { 'x-forwarded-for': address, cookie: await signInCookie(target.address, 'p0000070') },
      { 'x-forwarded-for': address, 'user-agent': 'another', 'x-real-ip': '192.0.2.1', forwarded: 'for=192.0.2.1' },
    ];
    for (const headers of tries) expect(codeOf((await follow(mine, headers)).text)).toBe('TOO_MANY_ATTEMPTS');
  });

  it('gets no more tries by asking twenty in one question', async () => {
    const network = newNetwork();
    const many = (from: number) =>
      `{ ${Array.from({ length: 18 }, (_, at) => `a${String(at)}: requestProgress(code: "W${String(from + at)}") { status }`).join(' ')} }`;
    await sendQuery(target.address, many(0), {}, network);
    await sendQuery(target.address, many(100), {}, network);
    expect(codeOf((await follow(mine, network)).text)).toBe('TOO_MANY_ATTEMPTS');
  });

  it('gets no more tries by asking all at once', async () => {
    const network = newNetwork();
    const answers = await Promise.all(Array.from({ length: 80 }, (_, at) => follow(`AT-ONCE-${String(at)}`, network)));
    const looked = answers.filter(({ text }) => codeOf(text) === undefined);
    expect(looked.length).toBeLessThanOrEqual(20);
  });
});

describe('a code on its way', () => {
  it('comes into no log and into no file, as no cookie and no text does', async () => {
    const dataDir = await newDataDir();
    const bin = fileURLToPath(new URL('../../services/cli/bin/rolpool.js', import.meta.url));
    const { NODE_OPTIONS: _forJestOnly, ...environment } = process.env;
    const child = spawn(process.execPath, [bin, 'start', '--json'], {
      env: {
        ...{ ...environment, NODE_ENV: 'test', PORT: '0', ROLPOOL_DATA: dataDir, LOG_LEVEL: 'trace' },
        ...{ MONGODB_URI: '', ROLPOOL_DEMO_SIGN_IN: 'on' },
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
    const address = await new Promise<string>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        log += chunk.toString();
        const found = /"address": "([^"]+)"/.exec(log)?.[1];
        if (found !== undefined) resolve(found);
      });
    });
    const code = await submit(address, 'Bij de Zwaluwbrug ligt al weken afval en niemand haalt het op.');
    const cookie = await signInCookie(address, 'p0000040');
    const paths = [
      `/volgen/${code}`,
      `/volgen?code=${code}`,
      `/${code}`,
      `/assets/${code}.js`,
      `/graphql?query={viewer{person{id}}}&code=${code}`,
    ];
    for (const one of paths)
      await send(address, { path: one, method: 'GET', headers: { cookie, referer: `${address}/volgen?code=${code}` } });
    await sendQuery(address, PROGRESS, { code }, { cookie, 'x-request-id': code, 'user-agent': code });
    await sendQuery(address, `{ requestProgress(code: "${code}") { nothing } }`);
    await send(address, { body: `{"query": "${code}` });
    await send(address, { body: `{"a":"${code}"}`, headers: { 'content-type': 'application/json; charset=none' } });
    child.kill('SIGINT');
    await new Promise((resolve) => child.once('exit', resolve));
    const files = await readdir(dataDir, { recursive: true, withFileTypes: true });
    const contents = files
      .filter((file) => file.isFile())
      .map((file) => readFile(path.join(file.parentPath, file.name)));
    const stored = Buffer.concat(await Promise.all(contents));
    await removeDataDir(dataDir);
    expect(log).toContain('/graphql');
    for (const secret of [code, cookie.split('=')[1] ?? '?', 'Zwaluwbrug']) expect(log).not.toContain(secret);
    for (const secret of [code, cookie.split('=')[1] ?? '?']) expect(stored.includes(secret)).toBe(false);
  });
});
