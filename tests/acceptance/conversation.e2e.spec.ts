import { visit, type GraphqlClient } from './graphqlClient.ts';
import {
  ADMINISTRATOR,
  agreeOnTeam,
  choose,
  COORDINATOR,
  MANAGER,
  newestRequest,
  signedIn,
  submitLetter,
  suggest,
} from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const R = '... on Refusal { code field message { nl en } }';
const PROGRESS = `query($code: String!) { requestProgress(code: $code) { status asksSatisfaction satisfaction { grade remark }
  messages { side text writer { id } } coCreation { status name } teammates { name roles } } }`;
const WRITE = `mutation($code: String!, $text: String!) { writeAsRequester(code: $code, text: $text) { __typename ${R} } }`;
const ANSWER = `mutation($id: ID!, $text: String!) { writeMessage(requestId: $id, text: $text) { __typename
  ... on WriteMessageSuccess { request { messages { side text writer { id } } } } ${R} } }`;
const INVITE = `mutation($id: ID!) { inviteToCoCreate(teamId: $id) { __typename ... on InviteToCoCreateSuccess { team { coCreation { status } } } ${R} } }`;
const JOIN = `mutation($code: String!, $accept: Boolean!, $name: String) { answerCoCreation(code: $code, accept: $accept, name: $name) { __typename ${R} } }`;
const GRADE = `mutation($code: String!, $grade: Int!, $remark: String) { giveSatisfaction(code: $code, grade: $grade, remark: $remark) { __typename ${R} } }`;

let rolpool: RolpoolProcess;
let dataDir: string;
let coordinator: GraphqlClient;
let requester: GraphqlClient;
let code: string;
let requestId: string;
let team: { readonly id: string; readonly seats: readonly { readonly person: { readonly id: string } | null }[] };
const progress = async () => (await requester.ask(PROGRESS, { code })).data.requestProgress;

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
  coordinator = await signedIn(rolpool.address, COORDINATOR);
  requester = visit(rolpool.address);
  code = (await submitLetter(requester)).personalCode;
  requestId = (await newestRequest(coordinator)).id;
});
afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

describe('messages between a requester and the organisation', () => {
  it('go to and fro; a phone number is masked, and the requester sees no name', async () => {
    await requester.ask(WRITE, { code, text: 'Mag de school ook meedoen? Bel mij op 06 12345678.' });
    const WAITS = 'query($id: ID!) { staffingRequest(id: $id) { awaitsAnswer } }';
    expect((await coordinator.ask(WAITS, { id: requestId })).data.staffingRequest.awaitsAnswer).toBe(true);
    const { data } = await coordinator.ask(ANSWER, { id: requestId, text: 'Graag! Wij nodigen de school uit.' });
    const [asked, answered] = data.writeMessage.request.messages;
    expect(asked).toMatchObject({ side: 'REQUESTER', writer: null });
    expect(asked.text).toContain('school');
    expect(asked.text).not.toContain('12345678');
    expect(answered).toMatchObject({ side: 'ORGANISATION', writer: { id: COORDINATOR } });
    expect((await progress()).messages).toEqual([
      { ...asked, writer: null },
      { ...answered, writer: null },
    ]);
  });

  it.each([
    ['nothing', '   ', 'TEXT_EMPTY'],
    ['a book', 'x'.repeat(5000), 'TEXT_TOO_LONG'],
  ])('refuse %s with what to do', async (_name, text, refusal) => {
    expect((await requester.ask(WRITE, { code, text })).data.writeAsRequester).toMatchObject({
      code: refusal,
      field: 'text',
    });
  });

  it('are for nobody else', async () => {
    const wrong = (await requester.ask(WRITE, { code: 'AAAAA-AAAAA', text: 'Hallo' })).data.writeAsRequester;
    expect(wrong).toMatchObject({ code: 'NOT_FOUND', field: 'code' });
    for (const id of [MANAGER, ADMINISTRATOR, 'p0000100']) {
      const other = await signedIn(rolpool.address, id);
      expect((await other.ask(ANSWER, { id: requestId, text: 'Hallo' })).data.writeMessage.code).toBe('NOT_ALLOWED');
    }
  });
});

describe('a requester who thinks along', () => {
  it('is asked by the coordinator, once, and not before there is a team', async () => {
    const request = await newestRequest(coordinator);
    const { teams } = await suggest(coordinator, request.id);
    team = (await choose(coordinator, request.id, request.version, teams[0])).team;
    expect((await progress()).coCreation).toBeNull();
    expect((await requester.ask(JOIN, { code, accept: true, name: 'Sam' })).data.answerCoCreation.code).toBe(
      'NOT_FOUND',
    );
    expect((await coordinator.ask(INVITE, { id: team.id })).data.inviteToCoCreate.team.coCreation.status).toBe(
      'INVITED',
    );
    expect((await coordinator.ask(INVITE, { id: team.id })).data.inviteToCoCreate.code).toBe('ALREADY_ANSWERED');
  });

  it('says yes with a name, and sees who is in the team only once it is at work', async () => {
    expect((await requester.ask(JOIN, { code, accept: true })).data.answerCoCreation).toMatchObject({
      ...{ code: 'TEXT_EMPTY', field: 'name' },
    });
    await requester.ask(JOIN, { code, accept: true, name: 'Sam van het plein' });
    expect(await progress()).toMatchObject({
      coCreation: { status: 'ACCEPTED', name: 'Sam van het plein' },
      teammates: [],
    });
    const members = team.seats.flatMap(({ person }) => person?.id ?? []);
    await agreeOnTeam(rolpool.address, members);
    const { teammates, status } = await progress();
    expect(status).toBe('TEAM_ACTIVE');
    expect(teammates).toHaveLength(members.length);
  });

  it('is shown to the team, which may write to her; a manager of a member does not see her name', async () => {
    const [first] = team.seats.flatMap(({ person }) => person ?? []);
    if (!first) throw new Error('nobody is in the team');
    const member = await signedIn(rolpool.address, first.id);
    const TEAM = 'query($id: ID!) { team(id: $id) { coCreation { name } request { id mayWrite } } }';
    expect((await member.ask(TEAM, { id: team.id })).data.team).toEqual({
      ...{ coCreation: { name: 'Sam van het plein' }, request: { id: requestId, mayWrite: true } },
    });
    expect((await member.ask(ANSWER, { id: requestId, text: 'Tot maandag!' })).data.writeMessage.__typename).toBe(
      'WriteMessageSuccess',
    );
    for (let number = 1; number <= 14; number++) {
      const manager = await signedIn(rolpool.address, `p${String(number).padStart(7, '0')}`);
      const { data } = await manager.ask(TEAM, { id: team.id });
      expect(data.team?.coCreation ?? null).toBeNull();
    }
  });

  it('can stop, and her name is gone', async () => {
    await requester.ask(JOIN, { code, accept: false });
    expect(await progress()).toMatchObject({ coCreation: { status: 'DECLINED', name: null }, teammates: [] });
  });
});

describe('how it went', () => {
  it('is asked once the work is done, and given once', async () => {
    expect((await requester.ask(GRADE, { code, grade: 8 })).data.giveSatisfaction.code).toBe('WRONG_STATUS');
    await rolpool.stop();
    rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2027-06-01' });
    requester = visit(rolpool.address);
    coordinator = await signedIn(rolpool.address, COORDINATOR);
    expect(await progress()).toMatchObject({ status: 'CLOSED', asksSatisfaction: true });
    expect((await requester.ask(GRADE, { code, grade: 11 })).data.giveSatisfaction).toMatchObject({
      ...{ code: 'NUMBER_OUT_OF_RANGE', field: 'grade' },
    });
    await requester.ask(GRADE, { code, grade: 8, remark: 'Het plein is groen.' });
    expect(await progress()).toMatchObject({
      ...{ asksSatisfaction: false, satisfaction: { grade: 8, remark: 'Het plein is groen.' } },
    });
    expect((await requester.ask(GRADE, { code, grade: 9 })).data.giveSatisfaction.code).toBe('ALREADY_ANSWERED');
    const { data } = await coordinator.ask('query($id: ID!) { staffingRequest(id: $id) { satisfaction { grade } } }', {
      id: requestId,
    });
    expect(data.staffingRequest.satisfaction.grade).toBe(8);
  });

  it('is emptied with the other texts when its time is past', async () => {
    await rolpool.stop();
    rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2030-01-01' });
    coordinator = await signedIn(rolpool.address, COORDINATOR);
    const administrator = await signedIn(rolpool.address, ADMINISTRATOR);
    await administrator.ask('mutation { purge(isDryRun: false) { __typename } }');
    const { data } = await coordinator.ask(
      'query($id: ID!) { staffingRequest(id: $id) { satisfaction { grade remark } messages { text } } }',
      { id: requestId },
    );
    expect(data.staffingRequest.satisfaction).toEqual({ grade: 8, remark: null });
    for (const { text } of data.staffingRequest.messages) expect(text).toBe('[…]');
  });
});
