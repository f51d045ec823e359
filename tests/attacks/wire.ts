import { connect } from 'node:net';

/** What came back, as it came: every attempt judges the very text. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

export interface RawQuestion {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** Sends a request as it is, and follows no redirect. */
export async function send(address: string, question: RawQuestion): Promise<RawAnswer> {
  const { path = '/graphql', method = 'POST', headers = {}, body } = question;
  const response = await fetch(`${address}${path}`, {
    ...{ method, redirect: 'manual', headers: { 'content-type': 'application/json', ...headers } },
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

/** Asks in JSON, with other headers when given. */
export function sendQuery(
  address: string,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> {
  return send(address, { body: JSON.stringify({ query, variables }), headers });
}

/** Writes bytes on a socket of its own, and resolves with everything that comes back until it closes. */
export function sendBytes(address: string, bytes: string | Buffer): Promise<string> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), 'localhost', () => socket.write(bytes));
    let answer = '';
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(answer);
      else reject(error);
    });
    socket.on('close', () => {
      resolve(answer);
    });
  });
}

/** Traces of the inside: stacks, folders, libraries, the store's own words. */
const INSIDE =
  /node_modules|\n\s+at |&nbsp;at |\.[jt]s:\d+|\/services\/|\/dist\/|ENOENT|TypeError|RangeError|ReferenceError|MongoServerError|MongoError|CastError|BSON|lmdb|E11000|ECONN/;

/** The answer tells nothing of the inside, and the server did not stumble. */
export function expectCalm(answer: RawAnswer): void {
  expect(answer.text).not.toMatch(INSIDE);
  expect(answer.text).not.toContain('INTERNAL_SERVER_ERROR');
  expect(answer.status).toBeLessThan(500);
}

/** The server still answers as it should. */
export async function expectAlive(address: string): Promise<void> {
  expect(await (await fetch(`${address}/ready`)).json()).toEqual({ status: 'ready' });
  const { text } = await sendQuery(address, '{ departments { id } }');
  expect(JSON.parse(text).data.departments.length).toBeGreaterThan(0);
}
