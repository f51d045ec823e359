import { visit, type GraphqlClient } from './graphqlClient.ts';
import { startMailServer } from './mailServer.ts';
import { choose, COORDINATOR, LETTER, newestRequest, suggest } from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const SUBMIT = `mutation($input: SubmitStaffingRequestInput!) { submitStaffingRequest(input: $input) { __typename
  ... on SubmitStaffingRequestSuccess { personalCode } ... on Refusal { code field message { nl en } } } }`;
const EMAIL = 'bewoner@voorbeeld.example';

async function submitTo(address: string, noticeEmail: string) {
  const input = { text: LETTER, requesterKind: 'RESIDENT', language: 'nl', noticeEmail };
  return (await visit(address).ask(SUBMIT, { input })).data.submitStaffingRequest;
}

describe('a requester who left an e-mail address', () => {
  const mail = startMailServer();
  let dataDir: string;
  let rolpool: RolpoolProcess;
  let coordinator: GraphqlClient;

  beforeAll(async () => {
    const port = await mail.listen();
    dataDir = await newDataDir();
    rolpool = await startRolpool(dataDir, {
      ROLPOOL_TODAY: '2026-11-23',
      ROLPOOL_PUBLIC_URL: 'http://rolpool.example',
      ROLPOOL_SMTP_URL: `smtp://127.0.0.1:${String(port)}`,
      ROLPOOL_MAIL_FROM: 'rolpool@waterrijk.example',
    });
    coordinator = visit(rolpool.address);
    await coordinator.signIn(COORDINATOR);
  });
  afterAll(async () => {
    await rolpool.stop();
    await mail.close();
    await removeDataDir(dataDir);
  });

  it('gets a letter in plain words when something changes, once, also when mail did not go at first', async () => {
    expect((await visit(rolpool.address).ask('{ takesNoticeEmail }')).data.takesNoticeEmail).toBe(true);
    const { personalCode } = await submitTo(rolpool.address, EMAIL);
    const request = await newestRequest(coordinator);
    const { teams } = await suggest(coordinator, request.id);
    const refused = mail.refuseOnce();
    const chosen = await choose(coordinator, request.id, request.version, teams[0]);
    await refused;
    const [letter] = await mail.received(1, EMAIL);
    expect(letter?.to).toEqual([EMAIL]);
    const text = (letter?.text ?? '').replace(/=\r?\n/g, '');
    expect(text).toContain('Wij hebben mensen gevraagd voor een team.');
    expect(text).toContain('http://rolpool.example/volgen');
    expect(text).not.toContain(personalCode);
    for (const { person } of teams[0].seats) expect(text).not.toContain(person.name);
    await coordinator.ask('mutation($input: CancelTeamInput!) { cancelTeam(input: $input) { __typename } }', {
      input: { teamId: chosen.team.id, reason: 'Toch niet.' },
    });
    expect(await mail.received(2, EMAIL)).toHaveLength(2);
  });

  it('hears that somebody wrote to her, once for each time that there is something new', async () => {
    const own = 'schrijver@voorbeeld.example';
    await submitTo(rolpool.address, own);
    const { id } = await newestRequest(coordinator);
    const write = (text: string) =>
      coordinator.ask(
        'mutation($id: ID!, $text: String!) { writeMessage(requestId: $id, text: $text) { __typename } }',
        {
          ...{ id, text },
        },
      );
    await write('Mag de school meedoen?');
    const [first] = await mail.received(1, own);
    expect(first?.text).toContain('/volgen');
    expect(first?.text).not.toContain('school');
    await write('En de buren?');
    expect(await mail.received(2, own)).toHaveLength(2);
  });

  it('is not the only one: who is invited gets a letter of her own, and a reminder when the coordinator sends one', async () => {
    const { teams, requestVersion } = await suggest(coordinator, 'demo-r01');
    const { team } = await choose(coordinator, 'demo-r01', requestVersion, teams[0]);
    const invited: string = team.seats[0].person.id;
    const address = `${invited}@waterrijk.example`;
    const [letter] = await mail.received(1, address);
    const text = Buffer.from((letter?.text ?? '').replace(/=\r?\n/g, '')).toString();
    expect(text).toContain('/uitnodigingen');
    expect(text).toMatch(/You are invited to the team/);
    for (const { person } of teams[0].seats) expect(text).not.toContain(person.name);
  });

  it.each([
    'nobody',
    'a@b',
    `${'x'.repeat(300)}@voorbeeld.example`,
    'a@voorbeeld.example\r\nBcc: b@voorbeeld.example',
    '<a@voorbeeld.example>',
  ])('is told when an address cannot be used: %j', async (address) => {
    const refused = { __typename: 'Refusal', code: 'EMAIL_NOT_FITTING', field: 'noticeEmail' };
    expect(await submitTo(rolpool.address, address)).toMatchObject(refused);
  });

  it('is shown to nobody', async () => {
    await submitTo(rolpool.address, EMAIL);
    const request = await newestRequest(coordinator);
    const { data } = await coordinator.ask(
      'query($id: ID!) { staffingRequest(id: $id) { title text requesterName leftOut { text } } }',
      { id: request.id },
    );
    expect(JSON.stringify(data)).not.toContain(EMAIL);
  });
});

describe('where no mail is sent', () => {
  it('an address is not taken, so that nobody waits for a letter in vain', async () => {
    const dataDir = await newDataDir();
    const rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: '2026-11-23' });
    const { data } = await visit(rolpool.address).ask('{ takesNoticeEmail }');
    const refused = await submitTo(rolpool.address, EMAIL);
    await rolpool.stop();
    await removeDataDir(dataDir);
    expect(data.takesNoticeEmail).toBe(false);
    expect(refused.code).toBe('EMAIL_NOT_FITTING');
  });
});
