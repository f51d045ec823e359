import { EMPTY_QUERIES, GUARDED_MUTATIONS, GUARDED_QUERIES, type GuardedOperation } from './operations.ts';
import { ACTOR_NAMES, startTarget, type ActorName, type Target } from './people.ts';
import { newVictimTeam, SECRETS, stateOf, type VictimTeam } from './victims.ts';
import { expectAlive, expectCalm } from './wire.ts';

let target: Target;
let victim: VictimTeam;
let before: string;

beforeAll(async () => {
  target = await startTarget();
  victim = await newVictimTeam(target);
  before = await stateOf(target, victim.requestId);
});
afterAll(() => target.close());

type Row<Operation> = readonly [string, string, ActorName, Operation];

/** A row for each operation and each actor who may not do it. */
const rowsOf = <Operation extends GuardedOperation>(operations: readonly Operation[]): Row<Operation>[] =>
  operations.flatMap((operation) =>
    ACTOR_NAMES.filter((actor) => actor !== 'requester' && !operation.allowed.includes(actor)).map(
      (actor) => [actor, operation.name, actor, operation] as const,
    ),
  );

const refusalOf = (actor: ActorName) => (actor === 'anonymous' ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED');

describe('a change by somebody who may not make it', () => {
  it.each(rowsOf(GUARDED_MUTATIONS))('is refused and not made: %s, %s', async (_actor, name, actor, operation) => {
    const answer = await target.ask(actor, operation.query, operation.variables(victim));
    expectCalm(answer);
    const result = JSON.parse(answer.text).data[name];
    expect(result.__typename).toBe('Refusal');
    // A manager may decide on hours, of her own people: for her there is no such release here.
    // What is tied to somebody answers as if it were not there.
    const isTied = name === 'answerInvitation' || (name === 'decideRelease' && actor === 'manager');
    const codes = isTied && actor !== 'anonymous' ? ['NOT_FOUND'] : [refusalOf(actor)];
    expect(codes).toContain(result.code);
    expect(await stateOf(target, victim.requestId)).toBe(before);
  });
});

describe('a question of somebody who may not ask it', () => {
  it.each(rowsOf(GUARDED_QUERIES))('is refused: %s, %s', async (_actor, name, actor, operation) => {
    const answer = await target.ask(actor, operation.query, operation.variables(victim));
    expectCalm(answer);
    const { code, message } = JSON.parse(answer.text).data[name];
    expect(JSON.parse(answer.text).data[name]).toEqual({ __typename: 'Refusal', code, field: null, message });
    expect(code).toBe(refusalOf(actor));
    for (const word of [...SECRETS, ...victim.memberNames]) expect(answer.text).not.toContain(word);
  });

  it.each(rowsOf(EMPTY_QUERIES))('shows nothing: %s, %s', async (_actor, name, actor, operation) => {
    const answer = await target.ask(actor, operation.query);
    expectCalm(answer);
    expect(JSON.parse(answer.text).data[name]).toEqual(operation.nothing);
  });
});

describe('somebody who may do a part', () => {
  const together = [...GUARDED_QUERIES.filter(({ name }) => name === 'retention' || name === 'auditEntries')];

  it('gets no more by asking for both in one query', async () => {
    const [retention, entries] = together;
    const body = [retention, entries].map((one) => one?.query.trim().slice(1, -1) ?? '').join(' ');
    const answer = await target.ask('administrator', `{ ${body} }`);
    const { data } = JSON.parse(answer.text);
    expect(data.retention.__typename).toBe('Retention');
    expect(data.auditEntries).toMatchObject({ __typename: 'Refusal', code: 'NOT_ALLOWED' });
  });

  it('cannot make a refused change by putting it behind an allowed one', async () => {
    const answer = await target.ask(
      'employee',
      `mutation { a: setConsent(consents: true) { __typename } b: changeSettings(input: { isManualMode: true }) { __typename }
        c: purge(isDryRun: false) { __typename } }`,
    );
    expect(JSON.parse(answer.text).data).toEqual({
      a: { __typename: 'SetConsentSuccess' },
      b: { __typename: 'Refusal' },
      c: { __typename: 'Refusal' },
    });
    expect(await stateOf(target, victim.requestId)).toBe(before);
  });

  it.each(['permissions', 'departmentId', 'consentsToSuggestions', 'workEmail', 'id', 'erasedOn'])(
    'cannot give herself a %s with the correction of her own data',
    async (field) => {
      const answer = await target.ask(
        'employee',
        'mutation($input: CorrectMyDataInput!) { correctMyData(input: $input) { __typename } }',
        { input: { name: 'Iemand Anders', [field]: field === 'permissions' ? ['ADMINISTRATOR'] : 'p0000001' } },
      );
      expectCalm(answer);
      expect(JSON.parse(answer.text).data).toBeUndefined();
      const { text } = await target.ask('employee', '{ viewer { person { name } permissions workEmail } }');
      expect(JSON.parse(text).data.viewer.permissions).toEqual(['EMPLOYEE']);
      expect(text).not.toContain('Iemand Anders');
    },
  );

  it('cannot raise the evidence of her own skills', async () => {
    const skill = { skillId: 'x', level: 5, givesEnergy: true, wantsToLearn: true, evidence: 'DEMONSTRATED' };
    const answer = await target.ask(
      'employee',
      'mutation($input: CorrectMyDataInput!) { correctMyData(input: $input) { __typename } }',
      { input: { skills: [skill] } },
    );
    expect(answer.status).toBe(400);
    await expectAlive(target.address);
  });

  it('cannot erase herself as an administrator', async () => {
    const answer = await target.ask(
      'administrator',
      'mutation { erasePerson(personId: "p0000017", reason: "Weg ermee.") { __typename ... on Refusal { code } } }',
    );
    expect(JSON.parse(answer.text).data.erasePerson.code).toBe('NOT_ALLOWED');
  });
});
