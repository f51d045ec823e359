import { SUBMIT } from '../acceptance/requestQueries.ts';
import { startTarget, type Target } from './people.ts';
import { newVictimTeam, seatsOf, type VictimTeam } from './victims.ts';
import { expectAlive, expectCalm, sendQuery } from './wire.ts';

/** A name of the organisation that would break a table, a document or a page. */
const ORGANISATION = 'Gemeente | <b>X</b>';

let target: Target;
let victim: VictimTeam;
beforeAll(async () => {
  target = await startTarget({ ROLPOOL_ORGANISATION: ORGANISATION });
  victim = await newVictimTeam(target);
});
afterAll(() => target.close());

const PAYLOADS: readonly (readonly [string, string])[] = [
  ['a script', 'Het plein <script>alert(document.cookie)</script> is nat'],
  ['an image with a handler', 'Het plein <img src=x onerror=alert(1)> is nat'],
  ['a link that runs', 'Het plein [klik](javascript:alert(1)) is nat'],
  ['an entity', 'Het plein &lt;script&gt; &amp; &#x3c; is nat'],
  ['a formula', "=cmd|' /C calc'!A0 op het plein"],
  ['a formula with a plus', '+HYPERLINK("http://evil.example","plein")'],
  ['a formula with an at', '@SUM(1+1)*cmd het plein'],
  ['markdown', '# Het plein\u00a0| --- | **nat** `x` ![x](http://evil.example/x.png)'],
  ['a template', 'Het plein {{constructor.constructor("return process")()}} ${process.env} <%= x %> {0}'],
  ['a message format', "Het plein {name, select, other {x}} # '{' {count, plural, one {a} other {b}}"],
  ['another direction', 'Het plein \u202etan si\u202c is nat'],
  ['nothing to see', 'Het plein\u200b\u200d\ufeff is nat'],
  ['an escape of a terminal', 'Het plein \u001b[31mrood\u001b[0m is nat'],
  ['a query', 'Het plein {"$ne":null} $where __proto__ is nat'],
  ['emoji beyond the plane', 'Het plein 👩‍👩‍👧‍👦𝒳 is nat'],
  ['a regular expression', 'Het plein (a+)+$ [x]{9999} is nat'],
];

const READ = `{ staffingRequests(first: 1) { edges { node { id title text requesterName } } } }`;

describe('a request with something in it that means more elsewhere', () => {
  it.each(PAYLOADS)('keeps title and name as they were written: %s', async (_what, text) => {
    const input = {
      text: 'Het plein is bij regen nat.',
      title: text,
      requesterName: text,
      requesterKind: 'RESIDENT',
      language: 'nl',
    };
    const answer = await sendQuery(target.address, SUBMIT, { input });
    expectCalm(answer);
    expect(JSON.parse(answer.text).data.submitStaffingRequest.__typename).toBe('SubmitStaffingRequestSuccess');
    const read = await target.ask('coordinator', READ);
    const { title, requesterName } = JSON.parse(read.text).data.staffingRequests.edges[0].node;
    // What nobody can see may be left out: it only serves to mislead.
    const visible = (one: string) =>
      one
        .replace(/[\p{Cf}\p{Cc}]/gu, '')
        .replace(/\s+/g, ' ')
        .trim();
    expect(visible(title)).toBe(visible(text));
    expect(visible(requesterName)).toBe(visible(text));
    expect(read.headers.get('content-type')).toMatch(/json/);
  });

  it.each(PAYLOADS)('is read and shown as text: %s', async (_what, text) => {
    const { text: answer } = await sendQuery(target.address, SUBMIT, {
      input: { text, requesterKind: 'RESIDENT', language: 'nl' },
    });
    const { personalCode, progress } = JSON.parse(answer).data.submitStaffingRequest;
    const followed = await sendQuery(
      target.address,
      'query($c: String!) { requestProgress(code: $c) { title text } }',
      { c: personalCode },
    );
    expectCalm(followed);
    const { requestProgress } = JSON.parse(followed.text).data;
    expect(requestProgress.text).toBe(progress.text);
    expect(requestProgress.text).toContain('plein');
    expect(answer + followed.text).not.toMatch(/\b49\b|process\.env\.|\[object|undefined|NaN/);
    const seen = await target.ask(
      'coordinator',
      '{ staffingRequests(first: 1) { edges { node { title intake { evidence { words } } breakdown { seats { reasons { nl en } } triage { moves { reason { nl } } } } similar { sameBecause { nl } } } } } }',
    );
    expectCalm(seen);
    await expectAlive(target.address);
  });
});

describe('words of people inside', () => {
  it.each(PAYLOADS)('come back as they were written in a reason: %s', async (_what, text) => {
    const { data } = await target
      .client('coordinator')
      .ask(
        'mutation($input: ChooseTeamInput!) { chooseTeam(input: $input) { __typename ... on ChooseTeamSuccess { team { reason } request { version } } ... on Refusal { code } } }',
        {
          input: {
            requestId: victim.requestId,
            requestVersion: victim.requestVersion,
            seats: seatsOf(victim),
            reason: text,
          },
        },
      );
    expect(data.chooseTeam.team.reason).toBe(text.trim());
    victim = { ...victim, requestVersion: data.chooseTeam.request.version };
  });

  it.each(PAYLOADS)('are no name of a person, and leave her the one that she has: %s', async (_what, text) => {
    const nameOf = async () =>
      (await target.client('employee').ask('{ viewer { person { name } } }')).data.viewer.person.name as string;
    const before = await nameOf();
    const { data } = await target
      .client('employee')
      .ask('mutation($n: String!) { correctMyData(input: { name: $n }) { __typename ... on Refusal { code } } }', {
        n: text,
      });
    expect(data.correctMyData).toEqual({ __typename: 'Refusal', code: 'NAME_NOT_FITTING' });
    expect(await nameOf()).toBe(before);
  });

  it('have no names in the model that an outside solver reads', async () => {
    const model = await target.ask(
      'coordinator',
      'query($r: ID!) { exportModel(input: { requestId: $r }, format: LP) { ... on ExportedModel { text fileName } } }',
      { r: victim.requestId },
    );
    const { text, fileName } = JSON.parse(model.text).data.exportModel;
    expect(fileName).toMatch(/^[\w.-]+$/);
    const people = await target.client('coordinator').ask('{ people(first: 100) { edges { node { name } } } }');
    for (const { node } of people.data.people.edges) expect(text).not.toContain(node.name);
  });
});

const PACK =
  'query($l: Language!) { accountabilityPack(language: $l) { ... on AccountabilityPack { documents { fileName text } } } }';
const record = (document: string) =>
  target.ask(
    'administrator',
    'mutation($input: ChangeSettingsInput!) { changeSettings(input: $input) { __typename ... on Refusal { code } } }',
    { input: { worksCouncilGivenOn: '2026-10-01', worksCouncilDocument: document } },
  );

/** Of each document its headings, and of each table how many cells its lines have. */
async function shapeOfPack(): Promise<object> {
  const shape: Record<string, unknown> = {};
  for (const l of ['nl', 'en']) {
    const { text } = await target.ask('auditor', PACK, { l });
    for (const one of JSON.parse(text).data.accountabilityPack.documents) {
      const lines = (one.text as string).split(/\r\n|[\n\r\u2028\u2029]/);
      shape[one.fileName] = one.fileName.endsWith('.json')
        ? Object.keys(JSON.parse(one.text) as object)
        : lines.map((line) =>
            line.startsWith('|')
              ? line.split(/(?<!\\)\|/).length
              : line.startsWith('#')
                ? line
                : line === ''
                  ? ''
                  : 'text',
          );
    }
  }
  return shape;
}

describe('the accountability pack', () => {
  it.each<[string, string]>([
    ['a bar', 'OR | 14 | 15'],
    ['a line break', 'OR\n14'],
    ['a line break and a table', 'OR\n\n| a | b |\n| --- | --- |\n| 1 | 2 |'],
    ['a heading', 'OR\n# Goedgekeurd door iedereen'],
    ['a carriage return', 'OR\r\r# Goedgekeurd'],
    ['a separator of lines', 'OR\u2028# Goedgekeurd'],
    ['a bar that was escaped', 'OR \\| 14'],
    ['HTML', '<!-- OR --><script>alert(1)</script>'],
    ['a fence', '```OR'],
    ['a quote', 'OR "14", \'15\' \\'],
  ])('keeps its tables and headings whole around %s', async (_what, document) => {
    await record('OR-2026-14');
    const plain = await shapeOfPack();
    const answer = await record(document);
    expectCalm(answer);
    expect(await shapeOfPack()).toEqual(plain);
  });

  it('has as many cells in each line of a table as in its head', async () => {
    const { text } = await target.ask('auditor', PACK, { l: 'nl' });
    for (const { fileName, text: document } of JSON.parse(text).data.accountabilityPack.documents) {
      if (!(fileName as string).endsWith('.md')) continue;
      for (const table of (document as string).split('\n\n').filter((part) => part.startsWith('|'))) {
        const cells = table
          .trim()
          .split('\n')
          .map((line) => line.split(/(?<!\\)\|/).length);
        expect({ fileName, cells: [...new Set(cells)].length }).toEqual({ fileName, cells: 1 });
      }
    }
  });
});
