import { visit, type GraphqlClient } from './graphqlClient.ts';
import { choose, COORDINATOR, MANAGER, signedIn, suggest } from './pathSteps.ts';
import { newDataDir, removeDataDir, startRolpool, type RolpoolProcess } from './rolpoolProcess.ts';

const ANSWER = `{ __typename ... on AnswerInvitationSuccess { invitation { id status answerBy remindedOn proposedHours canTakeBack seat { hoursPerWeek } } }
  ... on Refusal { code field message { nl en } } }`;

let rolpool: RolpoolProcess;
let dataDir: string;
let coordinator: GraphqlClient;

const start = async (day: string) => {
  rolpool = await startRolpool(dataDir, { ROLPOOL_TODAY: day });
  coordinator = await signedIn(rolpool.address, COORDINATOR);
};

/** Chooses the best team of the request; resolves with who is on its first seat, and her invitation. */
async function invited(requestId: string) {
  const { teams, requestVersion } = await suggest(coordinator, requestId);
  await choose(coordinator, requestId, requestVersion, teams[0]);
  const { seats } = await teamOf(requestId);
  const [{ person, invitation }] = seats;
  return {
    person: await signedIn(rolpool.address, person.id),
    personId: person.id as string,
    id: invitation.id as string,
  };
}
async function teamOf(requestId: string) {
  const { data } = await coordinator.ask(
    `{ staffingRequest(id: "${requestId}") { team { id status seats { seat { id hoursPerWeek } person { id } invitation { id status answerBy remindedOn proposedHours proposalReason } release { status hoursPerWeek } } } } }`,
  );
  return data.staffingRequest.team;
}
const run = async (as: GraphqlClient, name: string, args: string, variables: object) => {
  const types =
    name === 'proposeHours'
      ? '$input: ProposeHoursInput!'
      : name === 'answerProposal'
        ? '$input: AnswerProposalInput!'
        : name === 'answerInvitation'
          ? '$input: AnswerInvitationInput!'
          : '$id: ID!';
  return (await as.ask(`mutation(${types}) { ${name}(${args}) ${ANSWER} }`, variables)).data[name];
};
const propose = (as: GraphqlClient, id: string, hoursPerWeek: number, reason = 'Ik werk halve dagen.') =>
  run(as, 'proposeHours', 'input: $input', { input: { invitationId: id, hoursPerWeek, reason } });
const decide = (as: GraphqlClient, id: string, agree: boolean) =>
  run(as, 'answerProposal', 'input: $input', { input: { invitationId: id, agree } });
const answer = (as: GraphqlClient, id: string, accept: boolean) =>
  run(as, 'answerInvitation', 'input: $input', { input: { invitationId: id, accept, reason: 'Geen tijd.' } });
const takeBack = (as: GraphqlClient, id: string) => run(as, 'takeBackAnswer', 'invitationId: $id', { id });
const remind = (as: GraphqlClient, id: string) => run(as, 'remindInvitation', 'invitationId: $id', { id });

beforeAll(async () => {
  dataDir = await newDataDir();
  await start('2026-11-23');
});
afterAll(async () => {
  await rolpool.stop();
  await removeDataDir(dataDir);
});

describe('an invitation', () => {
  it('has a last day to answer, a week later', async () => {
    await invited('demo-r01');
    const { seats } = await teamOf('demo-r01');
    expect(seats[0].invitation).toMatchObject({ status: 'SENT', answerBy: '2026-11-30', remindedOn: null });
  });

  it('can be answered with other hours, which the coordinator agrees to: the seat and the release have those', async () => {
    const { person, id } = await invited('demo-r03');
    const [before] = (await teamOf('demo-r03')).seats;
    expect(await propose(person, id, before.seat.hoursPerWeek)).toMatchObject({ code: 'SAME_HOURS' });
    expect((await propose(person, id, 3)).invitation).toMatchObject({ status: 'COUNTERED', proposedHours: 3 });
    expect((await decide(coordinator, id, true)).invitation.status).toBe('ACCEPTED');
    const [seat] = (await teamOf('demo-r03')).seats;
    expect(seat).toMatchObject({ seat: { hoursPerWeek: 3 }, release: { hoursPerWeek: 3 } });
  });

  it('is asked again when the coordinator keeps the hours', async () => {
    const { person, id } = await invited('demo-r05');
    await propose(person, id, 2);
    expect((await decide(coordinator, id, false)).invitation).toMatchObject({ status: 'SENT', proposedHours: null });
    expect((await answer(person, id, true)).invitation.status).toBe('ACCEPTED');
  });

  it('can have its answer undone while nothing came of it, and not by somebody else', async () => {
    const { person, personId, id } = await invited('demo-r07');
    await answer(person, id, false);
    expect((await teamOf('demo-r07')).seats[0].person).toBeNull();
    const stranger = await signedIn(rolpool.address, personId === 'p0000060' ? 'p0000061' : 'p0000060');
    expect((await takeBack(stranger, id)).code).toBe('NOT_FOUND');
    expect((await takeBack(person, id)).invitation.status).toBe('SENT');
    expect((await teamOf('demo-r07')).seats[0].person.id).toBe(personId);
    await answer(person, id, true);
    expect((await takeBack(person, id)).invitation.status).toBe('SENT');
    expect((await teamOf('demo-r07')).seats[0].release.status).toBe('WITHDRAWN');
  });

  it('is reminded of once a day, by coordinators only', async () => {
    const { person, id } = await invited('demo-r09');
    expect((await remind(person, id)).code).toBe('NOT_ALLOWED');
    expect((await remind(coordinator, id)).invitation.remindedOn).toBe('2026-11-23');
    expect((await remind(coordinator, id)).code).toBe('ALREADY_REMINDED');
    await answer(person, id, true);
    expect((await remind(coordinator, id)).code).toBe('ALREADY_ANSWERED');
  });

  it('refuses hours that cannot be, and proposals by or for others', async () => {
    const { person, id } = await invited('demo-r11');
    for (const hours of [0, 41, -1]) expect((await propose(person, id, hours)).code).toBe('NUMBER_OUT_OF_RANGE');
    expect((await propose(person, id, 4, ' ')).code).toBe('REASON_MISSING');
    expect((await propose(await signedIn(rolpool.address, MANAGER), id, 4)).code).toBe('NOT_FOUND');
    expect((await propose(visit(rolpool.address), id, 4)).code).toBe('NOT_SIGNED_IN');
    expect((await decide(coordinator, id, true)).code).toBe('WRONG_STATUS');
    expect((await decide(person, id, true)).code).toBe('NOT_ALLOWED');
  });

  it('reminds by itself two days before the end, and ends after the last day, which opens the seat', async () => {
    await rolpool.stop();
    await start('2026-11-28');
    expect((await teamOf('demo-r01')).seats[0].invitation.remindedOn).toBe('2026-11-28');
    await rolpool.stop();
    await start('2026-12-01');
    const [seat] = (await teamOf('demo-r01')).seats;
    expect(seat).toMatchObject({ person: null, invitation: { status: 'EXPIRED' } });
    expect((await teamOf('demo-r05')).seats[0].invitation.status).toBe('ACCEPTED');
  });
});
