import { loadHighs } from '../bench/highs.ts';
import { visit, type GraphqlClient } from './graphqlClient.ts';
import { COORDINATOR, newestRequest, submitLetter } from './pathSteps.ts';
import { newDataDir, removeDataDir, runRolpool, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const ADMINISTRATOR_QUERY = '{ demoPeople { person { id } permissions } }';
const SUGGEST = `query($input: SuggestTeamsInput!) { suggestTeams(input: $input) { __typename
  ... on TeamSuggestions { status certificate { policyId policyVersion value bound }
    teams { points seats { seat { id } person { id } lines { rule points sentence { nl en } } } teamLines { rule points sentence { nl en } } }
    runnersUp { seatId runnersUp { difference person { id } rules { points rule { nl en } } } } }
  ... on NoTeamPossible { demands { nl en } }
  ... on Refusal { code field } } }`;
const WHY_NOT = `query($input: SuggestTeamsInput!, $personId: ID!) { whyNot(input: $input, personId: $personId) { __typename
  ... on WhyNot { difference sentences { nl en } rules { points } team { points } } ... on Refusal { code } } }`;
const EXPORT = `query($input: SuggestTeamsInput!, $format: ModelFormat!) { exportModel(input: $input, format: $format) { __typename
  ... on ExportedModel { fileName text } ... on Refusal { code } } }`;
const POLICIES =
  '{ policies { id version name { nl en } weights { skills growth } changes { version reason changedBy { id } } } }';
const CHOOSE_KEPT = `mutation($input: ChooseTeamInput!) { chooseTeam(input: $input) { __typename
  ... on ChooseTeamSuccess { team { suggestionId } } ... on Refusal { code field } } }`;
const CHANGE = `mutation($input: ChangePolicyInput!) { changePolicy(input: $input) { __typename
  ... on ChangePolicySuccess { policy { id version weights { skills } changes { version reason steps { part before after } } } }
  ... on Refusal { code field message { nl en } } } }`;

let dataDir: string;
let rolpool: RolpoolProcess;
let coordinator: GraphqlClient;
let requestId: string;

const ask = async (wishes: object = {}) =>
  (await coordinator.ask(SUGGEST, { input: { requestId, ...wishes } })).data.suggestTeams;

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
  coordinator = visit(rolpool.address);
  await coordinator.signIn(COORDINATOR);
  await submitLetter(visit(rolpool.address));
  requestId = (await newestRequest(coordinator)).id;
});

afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

describe('suggestions under stated policies', () => {
  it('are each proven best under a policy of their own', async () => {
    const { data } = await coordinator.ask(POLICIES);
    const ids = data.policies.map((policy: { id: string }) => policy.id);
    expect(ids).toEqual(['balanced', 'strongest', 'mostGrowth', 'mostMixed']);
    for (const policyId of ids) {
      const answer = await ask({ policyId });
      expect(answer).toMatchObject({ status: 'OPTIMAL', certificate: { policyId } });
      expect(answer.certificate.bound).toBe(answer.certificate.value);
    }
    expect(await ask({ policyId: 'unknown' })).toMatchObject({ code: 'NOT_FOUND', field: 'policyId' });
  });

  it('say in words what somebody can learn from whom', async () => {
    const { teams } = await ask({ policyId: 'mostGrowth' });
    const lines = teams[0].seats.flatMap((seat: any) => seat.lines).filter((line: any) => line.rule === 'GROWTH');
    expect(lines.length).toBeGreaterThan(0);
    for (const { sentence } of lines) {
      expect(sentence.nl).toMatch(/^Wil .+ leren/);
      expect(sentence.en).toMatch(/^Wants to learn/);
    }
  });

  it('count pairs as the coordinator wishes, and let one person take two seats when she allows it', async () => {
    const fresh = await ask({ pairWish: 'FRESH' });
    expect(fresh.teams[0].teamLines.at(-1)).toMatchObject({ rule: 'FRESH_PAIRS' });
    const plain = await ask();
    const double = await ask({ allowsDoubleRoles: true });
    expect(double.certificate.value).toBeGreaterThanOrEqual(plain.certificate.value);
  });

  it('keep apart whom the coordinator keeps apart', async () => {
    const { teams } = await ask();
    const [one, other] = teams[0].seats.map((seat: any) => seat.person.id);
    const apart = await ask({ keptApart: [{ personId: one, otherId: other }] });
    const members = apart.teams[0].seats.map((seat: any) => seat.person.id);
    expect(members.includes(one) && members.includes(other)).toBe(false);
  });
});

describe('a suggestion explained', () => {
  it('shows who could sit there instead, with what that costs the whole team', async () => {
    const { teams, runnersUp } = await ask();
    expect(runnersUp).toHaveLength(teams[0].seats.length);
    const [first] = runnersUp[0].runnersUp;
    expect(first.difference).toBeLessThanOrEqual(0);
    expect(first.rules.reduce((sum: number, rule: any) => sum + rule.points, 0)).toBe(first.difference);
    const pinned = await ask({ pins: [{ seatId: runnersUp[0].seatId, personId: first.person.id }] });
    expect(pinned.certificate.value).toBeGreaterThanOrEqual(teams[0].points + first.difference);
  });

  it('tells why not somebody, with the points that it costs', async () => {
    const { teams, runnersUp } = await ask();
    const personId = runnersUp[0].runnersUp[0].person.id;
    const { data } = await coordinator.ask(WHY_NOT, { input: { requestId }, personId });
    expect(data.whyNot.team.points).toBe(teams[0].points + data.whyNot.difference);
    expect(data.whyNot.sentences[0].nl).toContain('beste team');
    const member = await coordinator.ask(WHY_NOT, { input: { requestId }, personId: teams[0].seats[0].person.id });
    expect(member.data.whyNot.sentences[0].en).toContain('is in the best team');
  });

  it('is checked by an outside solver on the exported model', async () => {
    const { certificate } = await ask();
    const { data } = await coordinator.ask(EXPORT, { input: { requestId }, format: 'LP' });
    expect(data.exportModel.fileName).toMatch(/balanced-\d+\.lp$/);
    const solution = (await loadHighs()).solve(data.exportModel.text, { mip_rel_gap: 0 });
    expect(Math.round(solution.ObjectiveValue)).toBe(certificate.value);
    const mps = await coordinator.ask(EXPORT, { input: { requestId }, format: 'MPS' });
    expect(mps.data.exportModel.text).toMatch(/ROWS[\s\S]*ENDATA/);
  });
});

describe('a suggestion that was kept', () => {
  const REPLAY = `query($id: ID!) { replaySuggestion(id: $id) { __typename
    ... on ReplayedSuggestion { id isSame askedOn askedBy { id } certificate { snapshotVersion value } teams { points isRight broken } }
    ... on Refusal { code } } }`;
  const ID = `query($input: SuggestTeamsInput!) { suggestTeams(input: $input) { ... on TeamSuggestions {
    id requestVersion certificate { snapshotVersion } teams { points seats { seat { id } person { id } } } } } }`;

  it('gives the identical answer when it is made again after the pool has changed, over GraphQL and from the command line', async () => {
    const idOf = async () => (await coordinator.ask(ID, { input: { requestId } })).data.suggestTeams;
    const given = await idOf();
    expect((await idOf()).id).toBe(given.id);
    const [best] = given.teams;
    const seats = best.seats.map(({ seat, person }: any) => ({ seatId: seat.id, personId: person.id }));
    const choice = { requestId, requestVersion: given.requestVersion, seats, reason: 'Past bij de buurt.' };
    const unknown = await coordinator.ask(CHOOSE_KEPT, { input: { ...choice, suggestionId: 'unknown' } });
    expect(unknown.data.chooseTeam).toMatchObject({ code: 'NOT_FOUND', field: 'suggestionId' });
    const chosen = await coordinator.ask(CHOOSE_KEPT, { input: { ...choice, suggestionId: given.id } });
    expect(chosen.data.chooseTeam.team.suggestionId).toBe(given.id);
    const later = await idOf();
    expect(later.certificate.snapshotVersion).toBeGreaterThan(given.certificate.snapshotVersion);
    expect(later.id).not.toBe(given.id);
    const { data } = await coordinator.ask(REPLAY, { id: given.id });
    expect(data.replaySuggestion).toMatchObject({
      ...{ id: given.id, isSame: true, askedOn: '2026-11-23', askedBy: { id: COORDINATOR } },
      certificate: { snapshotVersion: given.certificate.snapshotVersion },
      teams: given.teams.map(({ points }: any) => ({ points, isRight: true, broken: [] })),
    });
    expect((await coordinator.ask(REPLAY, { id: 'unknown' })).data.replaySuggestion.code).toBe('NOT_FOUND');
    expect((await visit(rolpool.address).ask(REPLAY, { id: given.id })).data.replaySuggestion.code).toBe(
      'NOT_SIGNED_IN',
    );
    await rolpool.stop();
    const replayed = await runRolpool(dataDir, 'replay', '--kept', given.id, '--json');
    expect(JSON.parse(replayed)).toMatchObject({ isSame: true });
    rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-24' });
    coordinator = visit(rolpool.address);
    await coordinator.signIn(COORDINATOR);
    expect((await coordinator.ask(REPLAY, { id: given.id })).data.replaySuggestion.isSame).toBe(true);
  });
});

describe('policies', () => {
  const weights = { skills: 600, affinity: 200, energy: 50, growth: 50, rotation: 100 };
  const input = {
    ...{ id: 'strongest', version: 1, weights, coveragePerLevel: 30, mixPerDepartment: 10, mixUpTo: 3 },
    ...{ pairPoints: 0, ignoreTraits: false, reason: 'De ondernemingsraad vroeg erom.' },
  };

  it('are changed by an administrator alone; each change is a version with its reason, and counts at once', async () => {
    const { data: people } = await coordinator.ask(ADMINISTRATOR_QUERY);
    const administrator = visit(rolpool.address);
    const { person } = people.demoPeople.find((one: any) => one.permissions.includes('ADMINISTRATOR'));
    await administrator.signIn(person.id);
    const refused = await coordinator.ask(CHANGE, { input });
    expect(refused.data.changePolicy).toMatchObject({ code: 'NOT_ALLOWED' });
    const tooMuch = await administrator.ask(CHANGE, { input: { ...input, weights: { ...weights, skills: 900 } } });
    expect(tooMuch.data.changePolicy).toMatchObject({ code: 'SUM_TOO_LARGE', field: 'weights' });
    const changed = await administrator.ask(CHANGE, { input });
    expect(changed.data.changePolicy).toMatchObject({
      policy: { version: 2, weights: { skills: 600 }, changes: [{ version: 2, reason: input.reason }] },
    });
    const [{ steps }] = changed.data.changePolicy.policy.changes;
    expect(steps).toContainEqual({ part: 'affinity', before: 300, after: 200 });
    expect(steps.map(({ part }: any) => part)).not.toContain('skills');
    const late = await administrator.ask(CHANGE, { input });
    expect(late.data.changePolicy).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect((await ask({ policyId: 'strongest' })).certificate).toMatchObject({ policyVersion: 2 });
    expect((await visit(rolpool.address).ask(POLICIES)).data.policies).toEqual([]);
  });
});
