import { visit, type GraphqlClient } from './graphqlClient.ts';
import { COORDINATOR, LETTER, submitLetter } from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const PORTFOLIO = `__typename ... on Portfolio { id status requestCount round objective bound filledSeats openSeats policy { id }
  teams { request { id } team { points seats { seat { hoursPerWeek weeks } person { id } } } } } ... on Refusal { code field message { nl } }`;
const START = `mutation($input: StartPortfolioInput!) { startPortfolio(input: $input) { ${PORTFOLIO} } }`;
const CANCEL = `mutation($id: ID!) { cancelPortfolio(id: $id) { ${PORTFOLIO} } }`;
const READ = `query($id: ID!) { portfolio(id: $id) { ${PORTFOLIO} } }`;

let dataDir: string;
let rolpool: RolpoolProcess;
let coordinator: GraphqlClient;

/** Asks until the work has ended. */
async function ended(id: string): Promise<any> {
  for (;;) {
    const { data } = await coordinator.ask(READ, { id });
    if (data.portfolio.status !== 'RUNNING') return data.portfolio;
  }
}

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
  coordinator = visit(rolpool.address);
  await coordinator.signIn(COORDINATOR);
  for (const subject of ['het plein', 'de sporthal', 'het buurthuis'])
    await submitLetter(coordinator, LETTER.replace('het plein voor de basisschool', subject));
});
afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

describe('teams for many requests at once', () => {
  it('are formed in the background, each person with her hours once, beside a proven bound', async () => {
    const { data } = await coordinator.ask(START, { input: {} });
    expect(data.startPortfolio).toMatchObject({ status: 'RUNNING', policy: { id: 'balanced' }, teams: [] });
    const done = await ended(data.startPortfolio.id);
    expect(done).toMatchObject({ status: 'READY', requestCount: done.teams.length });
    expect(done.requestCount).toBeGreaterThanOrEqual(3);
    expect(done.bound).toBeGreaterThanOrEqual(done.objective);
    const seats = done.teams.flatMap(({ team }: any) => team.seats);
    expect(done.filledSeats).toBe(seats.filter(({ person }: any) => person !== null).length);
    const hours = new Map<string, number>();
    for (const { seat, person } of seats)
      if (person) hours.set(person.id, (hours.get(person.id) ?? 0) + seat.hoursPerWeek);
    for (const asked of hours.values()) expect(asked).toBeLessThanOrEqual(40);
  });

  it('can be stopped, and are refused to others, for unknown work and where no team is needed', async () => {
    const { data } = await coordinator.ask(START, { input: { policyId: 'mostGrowth' } });
    const busy = await coordinator.ask(START, { input: {} });
    expect(busy.data.startPortfolio.code).toBe('BUSY');
    await coordinator.ask(CANCEL, { id: data.startPortfolio.id });
    expect(['CANCELLED', 'READY']).toContain((await ended(data.startPortfolio.id)).status);
    expect((await coordinator.ask(READ, { id: 'unknown' })).data.portfolio.code).toBe('NOT_FOUND');
    const none = await coordinator.ask(START, { input: { requestIds: ['unknown'] } });
    expect(none.data.startPortfolio.code).toBe('NOT_FOUND');
    expect((await visit(rolpool.address).ask(START, { input: {} })).data.startPortfolio.code).toBe('NOT_SIGNED_IN');
  });
});

describe('groups and duos', () => {
  const GROUPS = `query($departmentIds: [ID!], $groups: Int!) { personGroups(departmentIds: $departmentIds, groups: $groups) { __typename
    ... on PersonGroups { groups { members { id } } sharedPairs leastPossible } ... on Refusal { code field message { nl } } } }`;
  const DUOS = `query($departmentIds: [ID!]) { personDuos(departmentIds: $departmentIds) { __typename
    ... on PersonDuos { duos { members { id } } alone { id } points bound } ... on Refusal { code } } }`;

  it('take everybody who agreed once, in groups that differ by one at most, beside the best possible', async () => {
    const { data } = await coordinator.ask(GROUPS, { groups: 10 });
    const sizes = data.personGroups.groups.map(({ members }: any) => members.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    const ids = data.personGroups.groups.flatMap(({ members }: any) => members.map(({ id }: any) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(data.personGroups.sharedPairs).toBeGreaterThanOrEqual(data.personGroups.leastPossible);
    const { data: reference } = await coordinator.ask('{ departments { id } }');
    const departmentIds = [reference.departments[0].id];
    const { data: paired } = await coordinator.ask(DUOS, { departmentIds });
    for (const { members } of paired.personDuos.duos) expect(members).toHaveLength(2);
    expect(paired.personDuos.points).toBeLessThanOrEqual(paired.personDuos.bound);
  });

  it('say what to do when there are too many groups, and are for coordinators', async () => {
    const tooMany = await coordinator.ask(GROUPS, { groups: 5000 });
    expect(tooMany.data.personGroups).toMatchObject({ code: 'NUMBER_OUT_OF_RANGE', field: 'groups' });
    const nobody = await coordinator.ask(GROUPS, { departmentIds: ['unknown'], groups: 2 });
    expect(nobody.data.personGroups).toMatchObject({ code: 'GROUP_TOO_LARGE', field: 'departmentIds' });
    expect((await visit(rolpool.address).ask(GROUPS, { groups: 2 })).data.personGroups.code).toBe('NOT_SIGNED_IN');
  });
});
