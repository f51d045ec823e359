import { createHash } from 'node:crypto';
import { startTarget, type Target } from './people.ts';
import { expectAlive, expectCalm, send, sendQuery } from './wire.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target.close());

const many = (count: number, one: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => one(at)).join(' ');
const nested = (count: number) => 'seats { invitation { team { '.repeat(count) + 'title' + ' } } }'.repeat(count);

describe('a question that floods', () => {
  it.each<[string, string]>([
    ['in depth', `{ myTeams { ${nested(5)} } }`],
    [
      'in depth through fragments',
      `{ myTeams { ...A } } fragment A on Team { ${nested(2)} seats { invitation { team { ...B } } } } fragment B on Team { ${nested(4)} }`,
    ],
    ['in depth through inline fragments', `{ myTeams { ... on Team { ${nested(2)} ... on Team { ${nested(4)} } } } }`],
    [
      'in depth by requests and parts',
      `{ staffingRequest(id: "x") { ${'parts { mergedHere { '.repeat(8)} id ${'} } '.repeat(8)} } }`,
    ],
    ['in aliases', `{ ${many(60, (at) => `a${String(at)}: staffingRequests(first: 100) { totalCount }`)} }`],
    [
      'in aliases of a change',
      `mutation { ${many(60, (at) => `a${String(at)}: submitStaffingRequest(input: { text: "x", requesterKind: RESIDENT, language: nl }) { __typename }`)} }`,
    ],
    [
      'in aliases through fragments',
      `{ ...A ...B } fragment A on Query { ${many(15, (at) => `a${String(at)}: policies { id }`)} } fragment B on Query { ${many(15, (at) => `b${String(at)}: policies { id }`)} }`,
    ],
    ['in tokens', `{ ${many(3001, () => '__typename')} }`],
    ['in tokens of arguments', `{ personDuos(departmentIds: [${many(3100, () => '"x"')}]) { __typename } }`],
    ['in brackets', `{ people(search: ${'['.repeat(3200)}${']'.repeat(3200)}) { totalCount } }`],
    ['in braces', `${'{'.repeat(3200)}${'}'.repeat(3200)}`],
    ['in directives', `{ __typename ${many(1500, () => '@include(if: true)')} }`],
    ['in directives that repeat', `query ${many(400, () => '@skip(if: false)')} { __typename }`],
    ['in unknown directives', `{ __typename ${many(1000, (at) => `@x${String(at)}`)} }`],
    ['by a fragment within itself', '{ ...A } fragment A on Query { ...A }'],
    [
      'by fragments in a circle',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }',
    ],
    ['by a circle below a field', '{ myTeams { ...A } } fragment A on Team { seats { invitation { team { ...A } } } }'],
    ['by a circle that nobody uses', '{ __typename } fragment A on Query { ...B } fragment B on Query { ...A }'],
    ['in fragments', `{ __typename } ${many(400, (at) => `fragment F${String(at)} on Query { __typename }`)}`],
    [
      'in fragments that double',
      `{ ...F0 } ${many(60, (at) => `fragment F${String(at)} on Query { ...F${String(at + 1)} ...F${String(at + 1)} }`)} fragment F60 on Query { nothing }`,
    ],
    ['in unknown fields', `{ ${many(900, (at) => `f${String(at)}`)} }`],
    ['in variables', `query(${many(700, (at) => `$v${String(at)}: ID`)}) { __typename }`],
    ['in operations', many(500, (at) => `query Q${String(at)} { __typename }`)],
    [
      'by introspection in depth',
      `{ __schema { types { ${'fields { type { '.repeat(5)} name ${'} } '.repeat(5)} } } }`,
    ],
    ['by a subscription', 'subscription { viewer { person { id } } }'],
    ['by defer', '{ ... @defer { departments { id } } }'],
    ['by stream', '{ departments @stream(initialCount: 0) { id } }'],
    ['with nothing but a comment', '# nothing'],
  ])('is refused: %s', async (_what, query) => {
    const answer = await sendQuery(target.address, query);
    expectCalm(answer);
    expect(answer.status).toBe(400);
    const { data, errors } = JSON.parse(answer.text);
    expect(data ?? null).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
    expect(answer.text.length).toBeLessThan(100_000);
    await expectAlive(target.address);
  });

  it('with variables of 250 kB that nobody asked for is answered without them', async () => {
    const answer = await sendQuery(target.address, '{ __typename }', { x: 'x'.repeat(250_000) });
    expectCalm(answer);
    expect(answer.text.length).toBeLessThan(1000);
  });

  it('with a variable as a long list does not come back in an error', async () => {
    const answer = await sendQuery(target.address, 'query($id: ID!) { team(id: $id) { id } }', {
      id: Array(20_000).fill('geheim'),
    });
    expectCalm(answer);
    expect(answer.status).toBe(400);
    expect(answer.text.length).toBeLessThan(20_000);
  });

  it('by two hundred costly ones at once leaves the server standing', async () => {
    const query = `{ ${many(15, (at) => `a${String(at)}: skills { id label { nl } taakveld { code label { nl } department { name { nl } } } }`)} }`;
    const answers = await Promise.all(Array.from({ length: 60 }, () => sendQuery(target.address, query)));
    for (const answer of answers) expect(answer.status).toBeLessThan(500);
    await expectAlive(target.address);
  });
});

describe('several questions in one body', () => {
  const one = { query: '{ viewer { person { id } } }' };
  it.each<[string, unknown]>([
    ['a list of two', [one, one]],
    ['a list of one', [one]],
    ['a list of a thousand', Array(1000).fill(one)],
    ['an empty list', []],
    ['a list in a list', [[one]]],
    ['an object with numbers for names', { 0: one, 1: one }],
  ])('are not answered: %s', async (_what, body) => {
    const answer = await send(target.address, { body: JSON.stringify(body) });
    expectCalm(answer);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text).data).toBeUndefined();
  });
});

describe('a question by number', () => {
  const query = '{ departments { id } }';
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const ask = (body: object) => send(target.address, { body: JSON.stringify(body) });

  it('cannot be put in the place of another', async () => {
    const persistedQuery = { version: 1, sha256Hash: hash(query) };
    const answer = await ask({ query: '{ viewer { person { id } } }', extensions: { persistedQuery } });
    expectCalm(answer);
    const byNumber = await ask({ extensions: { persistedQuery } });
    expect(JSON.parse(byNumber.text).data ?? null).toBeNull();
  });

  it.each<[string, unknown]>([
    ['unknown', { version: 1, sha256Hash: hash('unknown') }],
    ['of another version', { version: 2, sha256Hash: hash(query) }],
    ['that is a prototype', { version: 1, sha256Hash: '__proto__' }],
    ['that is an operator', { version: 1, sha256Hash: { $ne: null } }],
    ['that is empty', { version: 1, sha256Hash: '' }],
    ['that is missing', { version: 1 }],
    ['that is no object', 'x'],
    ['that is a list', [1]],
  ])('%s is not answered', async (_what, persistedQuery) => {
    const answer = await ask({ extensions: { persistedQuery } });
    expect(answer.text).not.toMatch(/node_modules|\n\s+at /);
    expect(JSON.parse(answer.text).data ?? null).toBeNull();
    expect(answer.status).toBeLessThan(500);
  });

  it.each<[string, unknown]>([
    ['unknown', 'nothing'],
    ['a prototype', '__proto__'],
    ['a constructor', 'constructor'],
    ['a path', '../../package.json'],
    ['an operator', { $ne: null }],
  ])('of the pages that is %s is not answered', async (_what, documentId) => {
    const answer = await ask({ extensions: { documentId } });
    expectCalm(answer);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text).data).toBeUndefined();
  });
});
