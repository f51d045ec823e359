import { visit, type GraphqlClient } from './graphqlClient.ts';
import { listen, LISTEN, type LiveStream } from './liveStream.ts';
import {
  answerInvitation,
  AUDITOR,
  choose,
  COORDINATOR,
  MANAGER,
  newestRequest,
  signedIn,
  submitLetter,
  suggest,
} from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const MERGE = 'mutation($input: MergeStaffingRequestInput!) { mergeStaffingRequest(input: $input) { __typename } }';
const WRITE = 'mutation($id: ID!, $text: String!) { writeMessage(requestId: $id, text: $text) { __typename } }';

let rolpool: RolpoolProcess;
let dataDir: string;
let coordinator: GraphqlClient;
const open: LiveStream[] = [];
const listening = async (...given: Parameters<typeof listen>) => {
  const stream = await listen(...given);
  open.push(stream);
  return stream;
};

beforeAll(async () => {
  dataDir = await newDataDir();
  rolpool = await startRolpool(dataDir);
  coordinator = await signedIn(rolpool.address, COORDINATOR);
});
afterEach(() => {
  for (const stream of open.splice(0)) stream.close();
});
afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

/** A request with a team chosen; one of its members is `asked`. */
async function chosenTeam() {
  const { personalCode } = await submitLetter(visit(rolpool.address));
  const request = await newestRequest(coordinator);
  const { teams } = await suggest(coordinator, request.id);
  const { team } = await choose(coordinator, request.id, request.version, teams[0]);
  const members: string[] = team.seats.flatMap((seat: { person: { id: string } | null }) => seat.person?.id ?? []);
  return { request, team, members, asked: members[0] ?? '', personalCode };
}

describe('live updates', () => {
  it('tell a coordinator that a request came in, a team was chosen and an invitation was answered', async () => {
    const stream = await listening(rolpool.address, coordinator);
    const { request, team, asked } = await chosenTeam();
    await stream.until(({ topic, id }) => topic === 'REQUEST' && id === request.id);
    await stream.until(({ topic, id }) => topic === 'TEAM' && id === team.id);
    const { invitation } = await answerInvitation(rolpool.address, asked, true);
    await stream.until(({ topic, id }) => topic === 'INVITATION' && id === invitation.id);
  });

  it('tell an employee of her own invitation and of no other', async () => {
    const { members, asked } = await chosenTeam();
    const stream = await listening(rolpool.address, await signedIn(rolpool.address, asked));
    const others = members.filter((id) => id !== asked);
    for (const other of others) await answerInvitation(rolpool.address, other, true);
    const { invitation } = await answerInvitation(rolpool.address, asked, true);
    await stream.until(({ topic, id }) => topic === 'INVITATION' && id === invitation.id);
    expect(new Set(stream.heard.flatMap(({ topic, id }) => (topic === 'INVITATION' ? [id] : [])))).toEqual(
      new Set([invitation.id]),
    );
    expect(stream.heard.some(({ topic }) => topic === 'REQUEST' || topic === 'POOL')).toBe(false);
  });

  it('tell a requester of her own request, by its code, and nobody else’s', async () => {
    const mine = await submitLetter(visit(rolpool.address));
    const own = await newestRequest(coordinator);
    const stream = await listening(rolpool.address, null, { query: LISTEN, variables: { code: mine.personalCode } });
    await chosenTeam();
    const { teams } = await suggest(coordinator, own.id);
    await choose(coordinator, own.id, own.version, teams[0]);
    await stream.until(({ topic, id }) => topic === 'REQUEST' && id === own.id);
    expect(new Set(stream.heard.map(({ id }) => id))).toEqual(new Set([own.id]));
  });

  it('tell a requester whose request goes on with another one how that goes, and what is written to her alone', async () => {
    const lead = await submitLetter(visit(rolpool.address));
    const followed = await newestRequest(coordinator);
    const mine = await submitLetter(visit(rolpool.address));
    const own = await newestRequest(coordinator);
    await coordinator.ask(MERGE, {
      input: { requestId: own.id, requestVersion: own.version, intoId: followed.id },
    });
    const write = (id: string) => coordinator.ask(WRITE, { id, text: 'Wij zijn begonnen.' });
    const stream = await listening(rolpool.address, null, { query: LISTEN, variables: { code: mine.personalCode } });
    const other = await listening(rolpool.address, null, { query: LISTEN, variables: { code: lead.personalCode } });
    await write(followed.id);
    await other.until(({ topic, id }) => topic === 'MESSAGE' && id === followed.id);
    expect(stream.heard.filter(({ topic }) => topic === 'MESSAGE')).toEqual([]);
    await write(own.id);
    await stream.until(({ topic, id }) => topic === 'MESSAGE' && id === own.id);
    const { data } = await coordinator.ask('query($id: ID!) { staffingRequest(id: $id) { version } }', {
      id: followed.id,
    });
    const { teams } = await suggest(coordinator, followed.id);
    await choose(coordinator, followed.id, data.staffingRequest.version, teams[0]);
    await stream.until(({ topic, id }) => topic === 'REQUEST' && id === own.id);
    expect(new Set(stream.heard.map(({ id }) => id))).toEqual(new Set([own.id]));
  });

  it('tell a manager that teams changed, without saying which', async () => {
    const stream = await listening(rolpool.address, await signedIn(rolpool.address, MANAGER));
    const { members } = await chosenTeam();
    const heard = await stream.until(({ topic }) => topic === 'TEAM');
    expect(members).not.toContain(MANAGER);
    expect(stream.heard.filter(({ topic }) => topic === 'REQUEST')).toEqual([]);
    expect(heard.topic).toBe('TEAM');
  });

  it('tell an auditor what a coordinator hears of requests', async () => {
    const stream = await listening(rolpool.address, await signedIn(rolpool.address, AUDITOR));
    await submitLetter(visit(rolpool.address));
    await stream.until(({ topic }) => topic === 'REQUEST');
  });

  it('keep on while others come and go, and end when the server does', async () => {
    const other = await newDataDir();
    const brief = await startRolpool(other);
    const stream = await listening(brief.address, await signedIn(brief.address, COORDINATOR));
    expect(await brief.stop()).toBe(0);
    await stream.ended;
    await removeDataDir(other);
  });
});

describe('live updates are refused', () => {
  const LISTENING = { query: LISTEN };
  it.each([
    ['without a sign-in or a code', LISTENING],
    ['with a code that is not one', { query: LISTEN, variables: { code: 'AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GG' } }],
  ])('%s', async (_how, request) => {
    const stream = await listening(rolpool.address, null, request);
    await stream.ended;
    expect(stream.heard).toEqual([]);
    expect(stream.errors.join()).toContain('aangemeld');
  });

  it.each([
    ['a question in their place', { query: '{ viewer { person { id } } }' }],
    ['a mutation in their place', { query: 'mutation { setConsent(consents: false) { __typename } }' }],
    ['no question at all', {}],
    ['a field that there is none of', { query: 'subscription { changes { topic id text } }' }],
    ['two at once', { query: 'subscription { changes { topic } other: changes { topic } }' }],
    ['a very long one', { query: `subscription { changes { ${'topic '.repeat(300)} } }` }],
  ])('to %s', async (_what, request) => {
    const stream = await listening(rolpool.address, coordinator, request);
    await stream.ended;
    expect(stream.status).toBe(400);
    expect(stream.heard).toEqual([]);
  });

  it('to who does not ask for a stream, or asks for a shared one', async () => {
    const plain = await fetch(`${rolpool.address}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: coordinator.cookie() },
      body: JSON.stringify(LISTENING),
    });
    expect(plain.status).toBe(406);
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const asked = await fetch(`${rolpool.address}/graphql/stream?token=x`, {
        method,
        headers: { accept: 'text/event-stream', cookie: coordinator.cookie() },
      });
      expect(asked.status).toBeGreaterThanOrEqual(400);
    }
    const shared = await listening(rolpool.address, coordinator, LISTENING, { 'x-graphql-event-stream-token': 'x' });
    expect(shared.status).toBe(406);
  });

  it('to a forged session', async () => {
    const stream = await listening(rolpool.address, { cookie: () => 'rolpool_session=forged' });
    await stream.ended;
    expect(stream.errors.join()).toContain('aangemeld');
  });
});
