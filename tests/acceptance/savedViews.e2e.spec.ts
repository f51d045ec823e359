import type { GraphqlClient } from './graphqlClient.ts';
import { ADMINISTRATOR, AUDITOR, COORDINATOR, OTHER_COORDINATOR, signedIn } from './pathSteps.ts';
import { CORRECT, ERASE } from './privacyQueries.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const RESULT =
  '{ __typename ... on SavedViews { views { name address } } ... on Refusal { code field message { nl en } } }';
const SAVE = `mutation($name: String!, $address: String!) { saveView(name: $name, address: $address) ${RESULT} }`;
const DROP = `mutation($name: String!) { dropView(name: $name) ${RESULT} }`;
const READ = '{ savedViews { name address } }';
const EMPLOYEE = 'p0000040';

let rolpool: RolpoolProcess;
let dataDir: string;
let coordinator: GraphqlClient;

const save = async (name: string, address = '/verzoeken?status=ALL', by = coordinator) =>
  (await by.ask(SAVE, { name, address })).data.saveView;
const viewsOf = async (by = coordinator) => (await by.ask(READ)).data.savedViews;

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir);
  coordinator = await signedIn(rolpool.address, COORDINATOR);
});
afterEach(async () => {
  for (const { name } of await viewsOf()) await coordinator.ask(DROP, { name });
});
afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

describe('views that a coordinator keeps', () => {
  it('are there on her other device, in order of their names, and for nobody else', async () => {
    await save('Raad', '/verzoeken?van=COUNCIL');
    await save(' Bedrijven ', '/verzoeken?van=BUSINESS&zoek=stroom%20De%20Horst');
    const kept = [
      { name: 'Bedrijven', address: '/verzoeken?van=BUSINESS&zoek=stroom%20De%20Horst' },
      { name: 'Raad', address: '/verzoeken?van=COUNCIL' },
    ];
    expect(await viewsOf(await signedIn(rolpool.address, COORDINATOR))).toEqual(kept);
    for (const other of [OTHER_COORDINATOR, AUDITOR])
      expect(await viewsOf(await signedIn(rolpool.address, other))).toEqual([]);
  });

  it('are replaced by one of the same name, and dropped without complaint', async () => {
    await save('Raad', '/verzoeken?van=COUNCIL');
    expect((await save('Raad', '/verzoeken?van=COLLEAGUE')).views).toEqual([
      { name: 'Raad', address: '/verzoeken?van=COLLEAGUE' },
    ]);
    expect((await coordinator.ask(DROP, { name: 'Raad' })).data.dropView.views).toEqual([]);
    expect((await coordinator.ask(DROP, { name: 'Raad' })).data.dropView.views).toEqual([]);
  });

  it('are all kept when they come from several tabs at once', async () => {
    const names = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'];
    const answers = await Promise.all(names.map((name) => save(name)));
    expect(answers.map(({ __typename }) => __typename)).toEqual(names.map(() => 'SavedViews'));
    expect((await viewsOf()).map(({ name }: { name: string }) => name).sort()).toEqual([...names].sort());
  });

  it.each([
    ['no name', ' ', '/verzoeken', 'TEXT_EMPTY'],
    ['a long name', 'x'.repeat(41), '/verzoeken', 'TEXT_TOO_LONG'],
    ['another page', 'Weg', '/beheer', 'ANSWER_NOT_FITTING'],
    ['another site', 'Weg', '//elders.example/verzoeken', 'ANSWER_NOT_FITTING'],
    ['a script', 'Weg', 'javascript:alert(1)', 'ANSWER_NOT_FITTING'],
    ['codes that are no text', 'Weg', '/verzoeken?zoek=%FF', 'ANSWER_NOT_FITTING'],
    ['a long address', 'Weg', `/verzoeken?zoek=${'x'.repeat(500)}`, 'TEXT_TOO_LONG'],
  ])('are refused with %s', async (_what, name, address, code) => {
    expect(await save(name, address)).toMatchObject({ __typename: 'Refusal', code });
    expect(await viewsOf()).toEqual([]);
  });

  it('are thirty at most, and the thirty-first says what to do', async () => {
    for (let at = 1; at <= 30; at++) await save(`Weergave ${String(at)}`);
    const refused = await save('Nog een');
    expect(refused).toMatchObject({ code: 'TOO_MANY_VIEWS' });
    expect(refused.message.nl).toContain('30');
    expect((await save('Weergave 30', '/verzoeken')).__typename).toBe('SavedViews');
  });

  it('are not for who does not see requests', async () => {
    const employee = await signedIn(rolpool.address, EMPLOYEE);
    expect(await save('Alles', '/verzoeken', employee)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await viewsOf(employee)).toEqual([]);
  });

  it('go along with her data, and no longer look for somebody who is erased', async () => {
    const employee = await signedIn(rolpool.address, EMPLOYEE);
    await employee.ask(CORRECT, { input: { name: 'Zwaantje Quist' } });
    await save('Raad', '/verzoeken?van=COUNCIL');
    await save('Voor haar', '/verzoeken?zoek=Zwaantje+Quist');
    const { data } = await coordinator.ask('{ myData { ... on MyData { json readable { nl } } } }');
    expect(JSON.parse(data.myData.json).savedViews).toHaveLength(2);
    expect(data.myData.readable.nl).toContain('Raad: /verzoeken?van=COUNCIL');
    const administrator = await signedIn(rolpool.address, ADMINISTRATOR);
    await administrator.ask(ERASE, { id: EMPLOYEE, reason: 'Uit dienst.' });
    expect((await viewsOf()).map(({ name }: { name: string }) => name)).toEqual(['Raad']);
  });
});
